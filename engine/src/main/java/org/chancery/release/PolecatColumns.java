package org.chancery.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The 40 columns of POLECAT: one row for an event, actors as lists. */
final class PolecatColumns implements Columns {

    private static final String MISSING = "None";
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    @Override
    public List<String> names() {
        return List.of(("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                        + party("Actor")
                        + party("Recipient")
                        + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,"
                        + "Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,"
                        + "Language,Version")
                .split(","));
    }

    private static String party(String who) {
        return String.join(
                        ",",
                        who + " Name",
                        who + " Country",
                        who + " COW",
                        "Primary " + who + " Sector",
                        who + " Sectors",
                        who + " Title",
                        who + " Name Raw",
                        "Wikipedia " + who + " ID")
                + ",";
    }

    @Override
    public String missing() {
        return MISSING;
    }

    @Override
    public List<String> cells(Row row) {
        Record.Event coded = row.coded();
        List<String> cells = new ArrayList<>(List.of(
                row.id(),
                row.day().toString(),
                coded.type(),
                mode(coded),
                Cells.number(coded.score()),
                QUADS.get(coded.quad() - 1),
                Cells.joined(coded.contexts())));
        party(row.sources(), row.sourceTexts(), cells);
        party(row.targets(), row.targetTexts(), cells);
        place(row.place(), cells);
        Report report = row.report();
        cells.add(Cells.joined(row.publishers()));
        cells.add(Cells.text(report.published()));
        cells.add(Cells.joined(report.people()));
        cells.add(Cells.joined(report.organizations()));
        cells.add(Cells.joined(report.locations()));
        cells.add(report.language());
        cells.add("chancery " + report.engine() + " " + report.knowledge());
        return cells;
    }

    /** The mode, and behind it the auxiliary mode of PLOVER where the event did not simply occur. */
    static List<String> modes(Record.Event coded) {
        String auxiliary = switch (coded.status()) {
            case OCCURRED -> null;
            case NEGATED -> "negation";
            case FUTURE, HYPOTHETICAL, HISTORICAL -> coded.status().name().toLowerCase(Locale.ROOT);
        };
        return Stream.of(coded.mode(), auxiliary).flatMap(Stream::ofNullable).collect(Collectors.toList());
    }

    private static String mode(Record.Event coded) {
        return Cells.joined(modes(coded));
    }

    private static void party(List<Party> parties, List<String> texts, List<String> cells) {
        cells.add(list(parties, Party::name));
        cells.add(list(parties, Party::country));
        cells.add(list(parties, Party::cow));
        cells.add(list(parties, Party::sector));
        cells.add(list(parties, Party::sector));
        cells.add(list(parties, Party::title));
        cells.add(Cells.joined(texts));
        cells.add(list(parties, Party::wikidata));
    }

    private static String list(List<Party> parties, Function<Party, @Nullable Object> value) {
        return Cells.aligned(parties, value, MISSING);
    }

    private static void place(Record.@Nullable Place place, List<String> cells) {
        if (place == null) {
            cells.addAll(java.util.Collections.nCopies(10, ""));
            return;
        }
        cells.add(place.name());
        cells.addAll(List.of("", "", ""));
        cells.add(Cells.text(place.country()));
        cells.add(Cells.number(place.latitude()));
        cells.add(Cells.number(place.longitude()));
        cells.add(Cells.text(place.geonames()));
        cells.add(place.text());
        cells.add("");
    }
}
