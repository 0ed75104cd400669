package org.chancery.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.resolve.Record;

/** The 26 columns of Phoenix, without a header, as its readers expect. */
final class PhoenixColumns implements Columns {

    private static final int PART = 3;

    private final Codebook codebook;

    PhoenixColumns(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public List<String> names() {
        return List.of(
                ("EventID,Date,Year,Month,Day,SourceActorFull,SourceActorEntity,SourceActorRole,SourceActorAttribute,"
                                + "TargetActorFull,TargetActorEntity,TargetActorRole,TargetActorAttribute,EventCode,EventRootCode,"
                                + "PentaClass,GoldsteinScore,Issues,Lat,Lon,LocationName,StateName,CountryCode,SentenceID,URLs,"
                                + "NewsSources")
                        .split(","));
    }

    @Override
    public boolean isHeaded() {
        return false;
    }

    @Override
    public List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.id(), row.day().digits()));
        String day = row.day().toString();
        cells.addAll(day.isEmpty() ? List.of("", "", "") : List.of(day.split("-")));
        actor(row.sources(), cells);
        actor(row.targets(), cells);
        cells.add(row.code());
        cells.add(row.code().substring(0, 2));
        cells.add(codebook.root(row.code(), "penta"));
        cells.add(Cells.number(codebook.goldstein(row.code())));
        cells.add(row.coded().contexts().stream()
                .map(context -> context.toUpperCase(Locale.ROOT) + ",1")
                .collect(Collectors.joining(";")));
        Record.Place place = row.place();
        cells.add(place == null ? "" : Cells.number(place.latitude()));
        cells.add(place == null ? "" : Cells.number(place.longitude()));
        cells.add(place == null ? "" : place.name());
        cells.add("");
        cells.add(place == null ? "" : Cells.text(place.country()));
        cells.add(row.report().doc() + "_" + row.sentence());
        cells.add(String.join(";", row.links()));
        cells.add(String.join(";", row.publishers()));
        return cells;
    }

    /** The code, and its parts of three letters: entity, role, and what is left. */
    private static void actor(List<Party> parties, List<String> cells) {
        String full =
                parties.stream().map(party -> party.cameo().code()).distinct().collect(Collectors.joining(";"));
        boolean roleAlone = parties.stream().allMatch(party -> party.cameo().isRoleAlone());
        String parts = roleAlone ? "" : full;
        cells.add(full);
        cells.add(part(parts, 0, PART));
        cells.add(roleAlone ? full : part(parts, PART, 2 * PART));
        cells.add(part(parts, 2 * PART, Integer.MAX_VALUE));
    }

    private static String part(String code, int from, int to) {
        return code.substring(Math.min(from, code.length()), Math.min(to, code.length()));
    }
}
