package org.chancery.imports.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a record as an organisation or a group, with its turns where the sector changes with time. */
final class BodyEntry {

    private static final Set<String> GROUPS = Set.of("REB", "UAF", "PRM", "CRM", "RAD", "REF", "CVL", "OPP");

    private final ActorRecord record;
    private final List<ActorEntries.Dated> dated;
    private final Output output;
    private final Known known;

    BodyEntry(ActorRecord record, List<ActorEntries.Dated> dated, Output output, Known known) {
        this.record = record;
        this.dated = dated;
        this.output = output;
        this.known = known;
    }

    void write(List<String> forms, Set<String> states) throws BadLine {
        if (states.size() > 1) {
            throw new BadLine("the state of an organisation changes with the day, from one of " + states
                    + " to another; write an entry for each by hand");
        }
        Codes.Coded first = first();
        List<String> sure = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (String form : forms) {
            (form.indexOf(' ') < 0 && known.isWord(form) ? alone : sure).add(form);
        }
        if (sure.isEmpty()) {
            throw new BadLine("\"" + alone.get(0) + "\" is a common noun, no name; nouns for those who act stand in"
                    + " lexicon/agents.yaml");
        }
        String id = output.id(sure.get(0));
        Yaml yaml = new Yaml("")
                .entry(id)
                .field("name", sure.get(0))
                .field("kind", GROUPS.contains(String.valueOf(first.sector())) ? "group" : "organization")
                .list("names", sure.subList(1, sure.size()))
                .list("alone", alone);
        if (first.state() != null) {
            yaml.field("state", first.state());
        } else if (first.wide() != null) {
            yaml.field("code", first.wide());
        }
        if (first.sector() != null) {
            yaml.field("sector", first.sector());
        }
        yaml.field("cameo", first.written()).field("source", record.line.where());
        output.bodies.put(id, yaml.rows("turns", turns()).text());
    }

    /** What holds before any turn: the code without a beginning, else the earliest. */
    private Codes.Coded first() {
        return dated.stream()
                .min(Comparator.comparing(one -> begin(one.code())))
                .orElseThrow()
                .coded();
    }

    private List<String> turns() {
        return dated.stream()
                .filter(one -> one.code().from() != null && one.coded().sector() != null)
                .sorted(Comparator.comparing(one -> begin(one.code())))
                .map(one -> "sector: " + one.coded().sector() + ", from: "
                        + one.code().from() + ", source: \""
                        + one.code().line().where().replace("\"", "'") + "\"")
                .toList();
    }

    private static LocalDate begin(ActorRecord.Code code) {
        @Nullable LocalDate from = code.from();
        return from == null ? LocalDate.MIN : from;
    }
}
