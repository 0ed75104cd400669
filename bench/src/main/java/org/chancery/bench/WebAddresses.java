package org.chancery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.web.Urls;
import org.jdbi.v3.core.statement.Query;

/** Addresses of pages of an archive, by kind of page: each once, spread evenly over what the archive holds. */
final class WebAddresses {

    /** Words that many reports have and that no knowledge lists. */
    private static final List<String> WORDS = List.of(
            "agreement",
            "security",
            "trade",
            "visa",
            "climate",
            "nuclear",
            "energy",
            "grain",
            "border",
            "summit",
            "fisheries",
            "sanctions",
            "ceasefire",
            "ministers",
            "investment",
            "vaccine",
            "refugees",
            "railway",
            "satellite",
            "minerals",
            "hydrogen",
            "piracy",
            "tourism",
            "education",
            "wheat",
            "drought",
            "embassy",
            "treaty",
            "pipeline",
            "semiconductors",
            "election",
            "humanitarian",
            "partnership",
            "consulate",
            "navy",
            "migration",
            "steel",
            "counterterrorism",
            "aviation",
            "university",
            "debt",
            "infrastructure",
            "culture",
            "delegation",
            "hostages",
            "cyber",
            "health",
            "reform",
            "parliament",
            "ambassador",
            "missile",
            "island",
            "river",
            "labour",
            "women",
            "youth",
            "journalists",
            "gas",
            "oil",
            "harbour");

    private static final String DATED = " FROM encounters e JOIN entries n ON n.entry = e.entry JOIN reports r"
            + " ON r.report = e.report AND r.latest = 1 WHERE e.status = 'held' AND length(e.date) = 10 AND"
            + " (SELECT COUNT(*) FROM parties q WHERE q.entry = e.entry AND q.role = 'participant') > 1 ORDER BY ";

    /** Mixes numbers so that neighbours in it are none in the archive; the same each time. */
    private static final String MIXED = "(x * 7919) % 104729, x";

    private final Session session;
    private final int most;

    /** @param most addresses of each kind */
    WebAddresses(Session session, int most) {
        this.session = session;
        this.most = most;
    }

    /** In the order in which they are asked. */
    Map<String, List<String>> byKind() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> docs = texts("SELECT doc FROM (SELECT doc, report AS x FROM reports) AS r ORDER BY " + MIXED);
        kinds.put("reader", docs.stream().map(Urls::report).toList());
        kinds.put("reader, the longest", longest());
        kinds.put(
                "encounter",
                texts("SELECT id FROM (SELECT n.id, e.entry / 1048576 AS x, e.entry AS y" + DATED
                                + "e.entry) AS s ORDER BY " + MIXED + ", y")
                        .stream()
                        .map(Urls::encounter)
                        .toList());
        kinds.put(
                "encounters",
                names().stream()
                        .map(name -> "/encounters?actor=" + Urls.escape(name))
                        .toList());
        kinds.put("comparison", comparisons());
        kinds.put(
                "actor",
                actors("person', 'organization', 'group").stream()
                        .map(Urls::actor)
                        .toList());
        kinds.put("actor, a state", actors("state").stream().map(Urls::actor).toList());
        kinds.put(
                "actors",
                names().stream().map(name -> "/actors?q=" + Urls.escape(name)).toList());
        kinds.put("dyad", pairs("/dyads/", "/"));
        kinds.put("formulation", formulations());
        kinds.put(
                "formulations",
                names().stream()
                        .map(name -> "/formulations?q=" + Urls.escape(name))
                        .toList());
        kinds.put(
                "calendar",
                names().stream()
                        .map(name -> "/calendar?actor=" + Urls.escape(name))
                        .toList());
        kinds.put(
                "commitments",
                names().stream()
                        .map(name -> "/commitments?by=" + Urls.escape(name))
                        .toList());
        kinds.put("search", WORDS.stream().map(word -> "/search?q=" + word).toList());
        kinds.put(
                "search, statements",
                WORDS.stream().map(word -> "/search?in=statements&q=" + word).toList());
        kinds.put("reports", days().stream().map(day -> "/reports?until=" + day).toList());
        kinds.put(
                "review", statements().stream().map(id -> "/review/items/" + id).toList());
        kinds.put("ingest", numbered("/ingest?n="));
        kinds.put("start", numbered("/?n="));
        kinds.put("brief", pairs("/brief?one=", "&other="));
        kinds.replaceAll((kind, all) -> all.stream().distinct().limit(most).toList());
        return kinds;
    }

    /** Words in different places of the longest reports: each address is another page. */
    private List<String> longest() {
        List<String> addresses = new ArrayList<>();
        int reports = Math.max(1, most / 10);
        session.handle()
                .createQuery("SELECT doc, characters FROM reports ORDER BY characters DESC, report LIMIT :most")
                .bind("most", reports)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(report -> {
                    for (int i = 0; i < 10; i++) {
                        long begin = report.getValue() * i / 10;
                        String address = Urls.report(report.getKey());
                        addresses.add(
                                address + (address.contains("?") ? "&" : "?") + "at=" + begin + "-" + (begin + 20));
                    }
                });
        return addresses;
    }

    /** Reports of one publisher that follow each other. */
    private List<String> comparisons() {
        List<String> docs = texts("SELECT doc FROM (SELECT doc, publisher, published, report AS x FROM reports"
                + " WHERE latest = 1 AND characters BETWEEN 800 AND 40000 ORDER BY publisher, published, report) AS r");
        List<String> addresses = new ArrayList<>();
        int step = Math.max(2, docs.size() / (most + 1));
        for (int i = 0; i + 1 < docs.size(); i += step) {
            addresses.add(Urls.compare(docs.get(i), docs.get(i + 1)));
        }
        return addresses;
    }

    private List<String> actors(String kinds) {
        return texts(
                "SELECT a.key FROM (SELECT actor, COUNT(*) AS n FROM report_actors GROUP BY actor ORDER BY n DESC, actor"
                        + " LIMIT " + 60 * most + ") AS c JOIN actors a ON a.actor = c.actor WHERE a.kind IN ('" + kinds
                        + "') ORDER BY (a.actor * 7919) % 104729, a.actor");
    }

    private List<String> names() {
        return texts("SELECT a.name FROM (SELECT actor, COUNT(*) AS n FROM report_actors GROUP BY actor) AS c"
                + " JOIN actors a ON a.actor = c.actor WHERE a.kind = 'state' ORDER BY c.n DESC, a.actor LIMIT "
                + most);
    }

    /** States that are met most, two and two. */
    private List<String> pairs(String before, String between) {
        List<String> codes =
                texts("SELECT a.key FROM (SELECT actor, COUNT(*) AS n FROM parties WHERE role = 'participant'"
                        + " GROUP BY actor) AS c JOIN actors a ON a.actor = c.actor WHERE a.kind = 'state' ORDER BY c.n DESC, a.actor"
                        + " LIMIT " + (most + 1));
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            pairs.add(before + codes.get(0) + between + codes.get(i));
        }
        return pairs;
    }

    private List<String> formulations() {
        return texts("SELECT formulation FROM formulations GROUP BY formulation ORDER BY COUNT(*) DESC, formulation")
                .stream()
                .map(Urls::formulation)
                .toList();
    }

    private List<String> days() {
        return texts("SELECT DISTINCT published FROM reports WHERE published IS NOT NULL ORDER BY published DESC LIMIT "
                + most);
    }

    private List<String> statements() {
        return texts("SELECT id FROM (SELECT n.id, s.report AS x, s.entry AS y FROM statements s JOIN entries n"
                + " ON n.entry = s.entry WHERE s.entry % 7 = 3) AS s ORDER BY " + MIXED + ", y LIMIT " + most);
    }

    private List<String> numbered(String before) {
        List<String> addresses = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            addresses.add(before + i);
        }
        return addresses;
    }

    private List<String> texts(String sql) {
        try (Query query = session.handle().createQuery(sql)) {
            return query.mapTo(String.class).list();
        }
    }
}
