package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes of each record of an actors dictionary a person, a body, or a name of a place of a state. */
final class ActorEntries {

    private final Known known;
    private final Codes codes;
    private final CapitalNames capitals;
    private final Output output;
    private final Rejections rejections;
    private final Kinds kinds;
    private final Set<String> taken = new TreeSet<>();

    ActorEntries(Known known, Codes codes, CapitalNames capitals, Output output, Rejections rejections) {
        this.known = known;
        this.codes = codes;
        this.capitals = capitals;
        this.output = output;
        this.rejections = rejections;
        this.kinds = new Kinds(known);
    }

    /** A code of a record, taken apart. */
    record Dated(ActorRecord.Code code, Codes.Coded coded) {}

    void add(List<ActorRecord> records) {
        for (ActorRecord record : records) {
            try {
                add(record);
            } catch (BadLine e) {
                rejections.add(record.line, String.valueOf(e.getMessage()));
            }
        }
    }

    private void add(ActorRecord record) throws BadLine {
        List<Dated> dated = coded(record);
        Set<String> states = new TreeSet<>();
        dated.forEach(one -> states.add(String.valueOf(one.coded.state())));
        boolean state = dated.stream().allMatch(one -> one.coded.isStateAlone());
        if (state && states.size() == 1 && dated.stream().noneMatch(one -> one.code.isDated())) {
            places(record, states.iterator().next());
            return;
        }
        if (state) {
            throw new BadLine(
                    "a place that belongs to a state for some time only cannot be told from one that always does;"
                            + " add it to actors/states by hand");
        }
        actor(record, dated, states);
    }

    private List<Dated> coded(ActorRecord record) throws BadLine {
        if (record.codes.isEmpty()) {
            throw new BadLine("no code; write it behind the name as [AGOGOV], or below it with its days");
        }
        List<Dated> dated = new ArrayList<>();
        String last = "";
        for (ActorRecord.Code code : record.codes) {
            try {
                dated.add(new Dated(code, codes.actor(code.code())));
            } catch (BadLine e) {
                last = String.valueOf(e.getMessage());
                if (record.codes.size() > 1) {
                    rejections.add(code.line(), last);
                }
            }
        }
        if (dated.isEmpty()) {
            throw new BadLine(last);
        }
        return dated;
    }

    private void places(ActorRecord record, String state) {
        for (Line name : record.names) {
            String form = capitals.forms(name.text()).get(0);
            @Nullable String ours = known.state(form).orElse(null);
            if (state.equals(ours)) {
                output.known++;
            } else if (ours != null) {
                rejections.add(
                        name,
                        "\"" + form + "\" stands for " + ours + " in our knowledge, not for " + state
                                + "; ours holds. To change it, copy the entry of lexicon/home-places.yaml into your folder");
            } else if (known.isWord(form) || form.length() < 3) {
                rejections.add(
                        name,
                        "\"" + form + "\" is a word that texts use in other senses; add it by hand to"
                                + " lexicon/home-places.yaml of your folder if it is meant");
            } else {
                Output.put(output.places, state, form);
            }
        }
    }

    private void actor(ActorRecord record, List<Dated> dated, Set<String> states) throws BadLine {
        Set<String> forms = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        for (Line name : record.names) {
            written.add(CapitalNames.plain(name.text()));
            String bare = kinds.withoutTitle(CapitalNames.plain(name.text()));
            for (String form : capitals.forms(bare)) {
                @Nullable String ours = known.actor(form).orElse(null);
                if (ours == null && taken.add(Known.key(form) + " " + states) || ours == null && forms.contains(form)) {
                    forms.add(form);
                } else if (ours != null) {
                    output.known++;
                } else if (!form.equals(form.toUpperCase(java.util.Locale.ROOT))) {
                    rejections.add(
                            name, "\"" + form + "\" stands above already with the same state; take one of them out");
                } else {
                    forms.add(form);
                }
            }
        }
        if (forms.isEmpty()) {
            return;
        }
        if (kinds.isPerson(written.iterator().next(), dated)) {
            new PersonEntry(record, dated, output, rejections).write(List.copyOf(forms));
        } else {
            new BodyEntry(record, dated, output, known).write(List.copyOf(forms), states);
        }
    }
}
