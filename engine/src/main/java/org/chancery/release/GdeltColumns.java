package org.chancery.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The event table of GDELT without a header: 58 columns in version 1, and 61 in version 2, which has the second division too. */
final class GdeltColumns implements Columns {

    private static final int TYPES = 3;

    private final Codebook codebook;
    private final boolean second;

    GdeltColumns(Codebook codebook, boolean second) {
        this.codebook = codebook;
        this.second = second;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            Stream.of(
                            ("Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,Type1Code,Type2Code,"
                                            + "Type3Code")
                                    .split(","))
                    .forEach(column -> names.add(actor + column));
        }
        names.addAll(List.of(("IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,"
                        + "NumSources,NumArticles,AvgTone")
                .split(",")));
        for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            Stream.of("Type,FullName,CountryCode,ADM1Code,ADM2Code,Lat,Long,FeatureID".split(","))
                    .filter(column -> second || !column.equals("ADM2Code"))
                    .forEach(column -> names.add(geo + column));
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return names;
    }

    @Override
    public boolean isHeaded() {
        return false;
    }

    @Override
    public List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        date(row, cells);
        actor(row.sources(), cells);
        actor(row.targets(), cells);
        String code = row.code();
        cells.add(row.lead() ? "1" : "0");
        cells.add(code);
        cells.add(code.substring(0, Math.min(3, code.length())));
        cells.add(code.substring(0, 2));
        cells.add(codebook.root(code, "quad"));
        cells.add(Cells.number(codebook.goldstein(code)));
        cells.add(String.valueOf(row.merged().size()));
        cells.add(String.valueOf(Math.max(1, row.publishers().size())));
        cells.add(String.valueOf(row.reports().size()));
        cells.add("");
        geo(null, cells);
        geo(null, cells);
        geo(row.place(), cells);
        cells.add(added(row.report(), second));
        cells.add(row.report().link());
        return cells;
    }

    /** The day of publication, as when GDELT took it in. */
    static String added(Report report, boolean withTime) {
        String day = Cells.text(report.published()).replace("-", "");
        return day.isEmpty() || !withTime ? day : day + "000000";
    }

    private static void date(Row row, List<String> cells) {
        String digits = row.day().digits();
        cells.add(String.valueOf(row.number()));
        cells.add(digits);
        cells.add(digits.isEmpty() ? "" : digits.substring(0, 6));
        cells.add(digits.isEmpty() ? "" : digits.substring(0, 4));
        cells.add(row.day().day() == null ? "" : fraction(row.day().day()));
    }

    /** A year of months of thirty days, cut after four decimals, as GDELT counts. */
    private static String fraction(java.time.LocalDate day) {
        int days = (day.getMonthValue() - 1) * 30 + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%d.%04d", day.getYear(), days * 10_000 / 365);
    }

    private static void actor(List<Party> parties, List<String> cells) {
        cells.add(joined(parties.stream().map(party -> party.cameo().code())));
        cells.add(joined(parties.stream().map(party -> party.name().toUpperCase(Locale.ROOT))));
        cells.add(joined(parties.stream().map(party -> party.cameo().country())));
        cells.add(joined(parties.stream().map(party -> party.cameo().group())));
        cells.addAll(List.of("", "", ""));
        List<String> roles = parties.stream()
                .flatMap(party -> party.cameo().roles().stream())
                .distinct()
                .limit(TYPES)
                .toList();
        for (int i = 0; i < TYPES; i++) {
            cells.add(i < roles.size() ? roles.get(i) : "");
        }
    }

    private static String joined(Stream<String> values) {
        return Cells.joined(values.filter(value -> !value.isEmpty()).distinct().toList());
    }

    private void geo(Record.@Nullable Place place, List<String> cells) {
        if (place == null) {
            cells.add("0");
            cells.addAll(java.util.Collections.nCopies(second ? 7 : 6, ""));
            return;
        }
        String fips =
                codebook.country(place.country()).map(Codebook.Country::fips).orElse("");
        String country = codebook.state(place.country())
                .map(org.chancery.knowledge.State::name)
                .orElse("");
        boolean whole = place.name().equals(country);
        cells.add(whole ? "1" : "USA".equals(place.country()) ? "3" : "4");
        cells.add(whole || country.isEmpty() ? place.name() : place.name() + ", " + country);
        cells.add(Cells.text(fips));
        cells.add(whole ? Cells.text(fips) : "");
        if (second) {
            cells.add("");
        }
        cells.add(Cells.number(place.latitude()));
        cells.add(Cells.number(place.longitude()));
        cells.add(whole ? Cells.text(fips) : "");
    }
}
