package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes a record as a person, with an office for each code that names a sector. */
final class PersonEntry {

    /** A beginning must be given; where the dictionary has none, a year before all that anybody reads. */
    private static final String EVER = "1800";

    private final ActorRecord record;
    private final List<ActorEntries.Dated> dated;
    private final Output output;
    private final Rejections rejections;

    PersonEntry(ActorRecord record, List<ActorEntries.Dated> dated, Output output, Rejections rejections) {
        this.record = record;
        this.dated = dated;
        this.output = output;
        this.rejections = rejections;
    }

    /** @param forms full names, the usual one first */
    void write(List<String> forms) {
        List<String> names = new ArrayList<>();
        for (String form : forms) {
            if (form.indexOf(' ') > 0) {
                names.add(form);
            } else {
                rejections.add(
                        record.line,
                        "the name \"" + form + "\" is one word only: it would be found in texts that mean"
                                + " something else; short names are understood where the full one stands in the text");
            }
        }
        if (names.isEmpty()) {
            return;
        }
        String id = output.id(names.get(0));
        Yaml yaml = new Yaml("").entry(id).field("name", names.get(0)).list("names", names.subList(1, names.size()));
        @Nullable String state = dated.get(dated.size() - 1).coded().state();
        if (state != null) {
            yaml.field("state", state);
        }
        output.persons.put(id, yaml.rows("offices", offices()).text());
    }

    private List<String> offices() {
        List<String> rows = new ArrayList<>();
        boolean limited = dated.stream().anyMatch(one -> one.code().isDated());
        for (ActorEntries.Dated one : dated) {
            String office = one.coded().office();
            // A code without days holds where no other does; beside days it cannot be said when.
            if (office.isEmpty()
                    || one.coded().state() == null
                    || limited && !one.code().isDated()) {
                continue;
            }
            output.offices.put(office, String.valueOf(one.coded().sector()));
            String from =
                    one.code().from() == null ? EVER : String.valueOf(one.code().from());
            String until =
                    one.code().until() == null ? "" : ", until: " + one.code().until();
            String unknown = one.code().from() == null ? ", beginning not given" : "";
            rows.add("office: " + Yaml.quoted(office) + ", of: " + one.coded().state() + ", from: " + from + until
                    + ", source: \"" + one.code().line().where().replace("\"", "'") + ": "
                    + one.coded().written() + unknown
                    + "\"");
        }
        return new ArrayList<>(new TreeSet<>(rows));
    }
}
