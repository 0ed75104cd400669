package org.chancery.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Session;
import org.chancery.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL on reports r and statements s. Within EXISTS, columns are compared as expressions where an index on them would
 * tempt SQLite, which has no statistics, to look through all that an actor ever said for each row.
 */
final class Conditions {

    /** So many entries can a report have: an entry's number through this is its report's. */
    static final long PER_REPORT = EntryRow.PER_REPORT;

    /** Number of an entry's report, from its own. */
    static final String REPORT_OF_ENTRY = "entry / " + PER_REPORT;

    private final Filter filter;
    private final Names names;
    private final List<String> ofReport = new ArrayList<>();
    private final List<String> ofStatement = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Long> speakers;
    private final List<Long> addressees;
    private @Nullable String topics;
    private @Nullable String acts;
    private @Nullable String among;

    /** @throws QueryException if it names somebody or something that is not there */
    Conditions(Session session, Filter filter) {
        this.filter = filter;
        this.names = new Names(session);
        this.speakers = names.actors(filter.speakers());
        this.addressees = names.actors(filter.addressees());
        ofReport();
        ofStatement();
    }

    Map<String, Object> values() {
        return values;
    }

    /** Selects what meets one condition on statements: their numbers as entry. Any of them can lead, the rarest should. */
    List<String> leads() {
        List<String> leads = new ArrayList<>();
        if (!speakers.isEmpty()) {
            leads.add("SELECT entry FROM parties WHERE role = 'speaker' AND actor IN (" + numbers(speakers) + ")");
        }
        if (!addressees.isEmpty()) {
            leads.add("SELECT entry FROM parties WHERE role = 'addressee' AND actor IN (" + numbers(addressees) + ")");
        }
        if (topics != null) {
            leads.add("SELECT entry FROM statement_topics WHERE topic IN (" + topics + ")");
        }
        if (acts != null) {
            leads.add("SELECT entry FROM statements WHERE act IN (" + acts + ")");
        }
        return leads;
    }

    /** What one of {@link #leads} selects is looked up first. */
    void among(String lead) {
        among = lead;
    }

    /** What must hold of a hit of this number, if no more than that it was not replaced; else null. */
    @Nullable
    String plain(Scope scope, String hit) {
        if (ofReport.size() > (filter.allVersions() ? 1 : 2) || !ofStatement.isEmpty()) {
            return null;
        }
        String report = scope == Scope.STATEMENTS ? hit + " / " + PER_REPORT : hit;
        return report + " <= :newest"
                + (filter.allVersions()
                        ? ""
                        : " AND " + report + " NOT IN (SELECT report FROM reports WHERE latest = 0)");
    }

    /** To follow WHERE; never empty. */
    String sql(Scope scope) {
        List<String> all = new ArrayList<>(ofReport);
        if (among != null) {
            all.add(
                    scope == Scope.STATEMENTS
                            ? "s.entry + 0 IN (" + among + ")"
                            : "r.report + 0 IN (SELECT " + REPORT_OF_ENTRY + " FROM (" + among + ") a)");
        }
        if (scope == Scope.STATEMENTS) {
            all.addAll(ofStatement);
        } else if (!ofStatement.isEmpty()) {
            all.add("EXISTS (SELECT 1 FROM statements s WHERE s.report = r.report AND "
                    + String.join(" AND ", ofStatement) + ")");
        }
        return String.join(" AND ", all);
    }

    private void ofReport() {
        // Not a bare column: SQLite would go through the numbers below and sort them all, not walk by day until a page
        // is full.
        ofReport.add("r.report + 0 <= :newest");
        if (!filter.allVersions()) {
            ofReport.add("r.latest = 1");
        }
        in(ofReport, "r.side", upper(filter.sides()));
        if (!filter.publishers().isEmpty()) {
            ofReport.add("r.publisher IN (" + numbers(names.publishers(filter.publishers())) + ")");
        }
        limit("r.published >= ", filter.from());
        limit("r.published <= ", filter.until());
        if (filter.completeness() != null) {
            ofReport.add("r.completeness = " + value(filter.completeness()));
        }
        encounters();
    }

    private void encounters() {
        List<String> inner = new ArrayList<>();
        in(inner, "e.kind || ''", Known.KIND.all(filter.kinds()));
        if (!filter.places().isEmpty()) {
            List<String> places = new ArrayList<>();
            Set<String> wanted = lower(filter.places());
            in(places, "LOWER(e.place)", wanted);
            List<String> known = new ArrayList<>();
            in(known, "LOWER(l.name)", wanted);
            in(known, "LOWER(l.country)", wanted);
            inner.add("(" + places.get(0)
                    + " OR EXISTS (SELECT 1 FROM places l WHERE l.report = e.report AND (l.text = e.place OR l.name = e.place)"
                    + " AND (" + String.join(" OR ", known) + ")))");
        }
        if (!inner.isEmpty()) {
            ofReport.add("EXISTS (SELECT 1 FROM encounters e WHERE e.report = r.report AND "
                    + String.join(" AND ", inner) + ")");
        }
    }

    private void ofStatement() {
        if (!filter.acts().isEmpty()) {
            acts = list(Known.ACT.all(filter.acts()));
            ofStatement.add("s.act || '' IN (" + acts + ")");
        }
        if (!filter.topics().isEmpty()) {
            topics = list(lower(filter.topics()));
            ofStatement.add("EXISTS (SELECT 1 FROM statement_topics t WHERE t.entry = s.entry AND t.topic || '' IN ("
                    + topics + "))");
        }
        party("speaker", speakers);
        party("addressee", addressees);
    }

    private void party(String role, List<Long> actors) {
        if (!actors.isEmpty()) {
            ofStatement.add("EXISTS (SELECT 1 FROM parties q WHERE q.entry = s.entry AND q.role = '" + role
                    + "' AND q.actor + 0 IN (" + numbers(actors) + "))");
        }
    }

    private void limit(String comparison, @Nullable Object day) {
        if (day != null) {
            ofReport.add(comparison + value(day.toString()));
        }
    }

    private void in(List<String> conditions, String column, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add(column + " IN (" + list(wanted) + ")");
        }
    }

    private String list(Collection<String> wanted) {
        return String.join(", ", wanted.stream().map(this::value).toList());
    }

    private String value(String text) {
        String name = "f" + values.size();
        values.put(name, text);
        return ":" + name;
    }

    static String numbers(List<Long> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private static Set<String> upper(List<String> texts) {
        return new java.util.TreeSet<>(texts.stream()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .toList());
    }

    private static Set<String> lower(List<String> texts) {
        return new java.util.TreeSet<>(texts.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .toList());
    }
}
