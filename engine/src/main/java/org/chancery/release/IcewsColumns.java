package org.chancery.release;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The 20 columns of the coded events of ICEWS: a row for each source and target. */
final class IcewsColumns implements Columns {

    /** Organs of a state, which ICEWS names with its country in brackets. */
    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private final Codebook codebook;

    IcewsColumns(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public List<String> names() {
        return List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude");
    }

    @Override
    public List<String> cells(Row row) {
        Record.Place place = row.place();
        boolean country = place == null || isCountry(place);
        return List.of(
                String.valueOf(row.number()),
                row.day().toString(),
                list(row.sources(), IcewsColumns::name),
                list(row.sources(), Party::icewsSectors),
                list(row.sources(), Party::countryName),
                codebook.eventText(row.code()),
                row.code(),
                Cells.number(codebook.goldstein(row.code())),
                list(row.targets(), IcewsColumns::name),
                list(row.targets(), Party::icewsSectors),
                list(row.targets(), Party::countryName),
                String.valueOf(EventId.story(row.report().doc())),
                row.sentence() == 0 ? "" : String.valueOf(row.sentence()),
                Cells.joined(row.publishers()),
                country || place == null ? "" : place.name(),
                "",
                "",
                place == null
                        ? ""
                        : codebook.country(place.country())
                                .map(codebook::icewsName)
                                .orElse(""),
                place == null ? "" : Cells.number(place.latitude()),
                place == null ? "" : Cells.number(place.longitude()));
    }

    private boolean isCountry(Record.Place place) {
        return codebook.state(place.country())
                .filter(state -> state.name().equals(place.name()))
                .isPresent();
    }

    private static String list(List<Party> parties, Function<Party, @Nullable Object> value) {
        return Cells.aligned(parties, value, "");
    }

    private static String name(Party party) {
        boolean organ = party.countryName() != null
                && Set.of("organization", "group").contains(party.kind())
                && ORGANS.contains(Cells.text(party.sector()));
        return organ ? party.name() + " (" + party.countryName() + ")" : party.name();
    }
}
