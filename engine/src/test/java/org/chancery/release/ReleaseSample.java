package org.chancery.release;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EventStatus;
import org.jspecify.annotations.Nullable;

/** Records with events, made by hand, and releases of them. */
final class ReleaseSample {

    static final Knowledge KNOWLEDGE = Knowledge.packed(Release.KNOWLEDGE);
    static final String TEXT = """
            Peru and Chile met in Arica on Friday. "Good talks", said the\tenvoy of the United Nations.

            Chile sent Peru rice.""";

    private ReleaseSample() {}

    static Record record(String doc, Record.Event... events) {
        return record(doc, LocalDate.of(2031, 3, 8), events);
    }

    static Record record(String doc, @Nullable LocalDate published, Record.Event... events) {
        Document document = new Document(
                doc,
                "Two \"neighbours\"\nmeet",
                "Harbour Wire",
                "CHL",
                published,
                null,
                null,
                "https://www.example.org/" + doc,
                null,
                "en",
                Completeness.FULL,
                "ab12",
                TEXT);
        return new Record(
                "0123456789ab",
                "9.9",
                document,
                actors(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(events),
                List.of(new Record.Place(new Span(22, 27), "Arica", "Arica", "CHL", -18.5, -70.3, 3899361L, null)),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Record.Actor> actors() {
        return List.of(
                actor("Peru", Record.ActorKind.STATE, "PER", null, "Q419"),
                actor("Chile", Record.ActorKind.STATE, "CHL", null, "Q298"),
                actor("Abkhazia", Record.ActorKind.STATE, "XAB", "PRE", null),
                actor("Kosovo", Record.ActorKind.STATE, "XKX", null, null),
                actor("Germany", Record.ActorKind.STATE, "DEU", null, null),
                actor("Romania", Record.ActorKind.STATE, "ROU", null, null),
                actor("Russia", Record.ActorKind.STATE, "RUS", null, null),
                actor("Iraqi Kurdistan", Record.ActorKind.STATE, "XKR", null, null),
                actor("United Nations", Record.ActorKind.ORGANIZATION, null, "IGO", "Q1065"),
                actor("NATO", Record.ActorKind.ORGANIZATION, null, "IGO", null),
                actor("European Commission", Record.ActorKind.ORGANIZATION, null, "IGO", null),
                actor("Abu Sayyaf", Record.ActorKind.GROUP, null, "REB", null),
                actor("Russian Navy", Record.ActorKind.ORGANIZATION, "RUS", "MIL", null),
                actor("Islamic State", Record.ActorKind.GROUP, null, "REB", null),
                actor("International Court of Justice", Record.ActorKind.ORGANIZATION, null, "JUD", null),
                actor("Seafarers of Arica", Record.ActorKind.ORGANIZATION, "CHL", "NGO", null),
                actor("Lucía Paz", Record.ActorKind.PERSON, "PER", "GOV", null),
                actor("A passer-by", Record.ActorKind.PERSON, null, null, null));
    }

    private static Record.Actor actor(
            String name,
            Record.ActorKind kind,
            @Nullable String state,
            @Nullable String sector,
            @Nullable String item) {
        List<String> offices = name.equals("Lucía Paz") ? List.of("Foreign Minister") : List.of();
        return new Record.Actor("a", name, kind, state, sector, item, offices, List.of(), List.of());
    }

    /** Peru travelled to Chile on a Friday, and Arica is named. */
    static Record.Event visit() {
        return event("CONSULT", "visit", List.of("Peru"), List.of("Chile"), "042", 4.0);
    }

    static Record.Event event(
            String type,
            @Nullable String mode,
            List<String> actors,
            List<String> recipients,
            String cameo,
            double score) {
        return event(type, mode, actors, recipients, cameo, score, EventStatus.OCCURRED, "2031-03-07", 0);
    }

    static Record.Event event(
            String type,
            @Nullable String mode,
            List<String> actors,
            List<String> recipients,
            String cameo,
            double score,
            EventStatus status,
            @Nullable String date,
            int at) {
        return new Record.Event(
                "v1",
                type,
                mode,
                List.of("diplomatic"),
                actors,
                recipients,
                List.of(new Span(0, 4)),
                List.of(new Span(9, 14)),
                date,
                "Arica",
                status,
                null,
                score < 0 ? 4 : 1,
                score,
                cameo,
                List.of("United Nations"),
                "talks.held",
                0.75,
                List.of(new Record.Evidence(new Span(at, 99), TEXT.substring(at, 99), "talks.held")));
    }

    static ReleaseChoice choice(ReleaseFormat format, Series series, Expansion expansion) {
        return new ReleaseChoice(format, series, expansion, format.usualStatuses());
    }

    static String release(ReleaseFormat format, Record... records) {
        return release(ReleaseChoice.of(format), records);
    }

    static String release(ReleaseChoice choice, Record... records) {
        StringWriter out = new StringWriter();
        count(choice, out, records);
        return out.toString();
    }

    static Release.Count count(ReleaseChoice choice, StringWriter out, Record... records) {
        try {
            Release release = new Release(KNOWLEDGE, choice, out);
            for (Record record : records) {
                release.accept(record);
            }
            return release.finish();
        } catch (IOException e) {
            throw new AssertionError("a text in memory takes everything", e);
        }
    }

    /** Cells as a program gets them that splits lines at tabs and knows nothing else. */
    static List<List<String>> cells(String release) {
        return release.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    static ReleaseChoice ofAll(ReleaseFormat format) {
        return new ReleaseChoice(
                format, Series.RAW, ReleaseChoice.of(format).expansion(), Set.of(EventStatus.values()));
    }
}
