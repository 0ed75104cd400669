package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.knowledge.Pattern;
import org.jspecify.annotations.Nullable;

/** Named plans, agreements and doctrines, and who takes which position on them. */
final class Initiatives {

    /** An initiative while the record is being made. */
    static final class Made {
        final String name;
        final Set<Entity> authors = new LinkedHashSet<>();
        final Map<Entity, Record.StanceKind> stances = new LinkedHashMap<>();
        final Map<Entity, Statements.Made> statements = new HashMap<>();
        final List<Record.Evidence> evidence = new ArrayList<>();

        Made(String name) {
            this.name = name;
        }

        /** By what a statement does; a stand taken outweighs a mention. */
        void take(Entity holder, Record.StanceKind stance, Statements.Made statement) {
            stances.merge(holder, stance, (had, now) -> had == Record.StanceKind.NOTES ? now : had);
            statements.putIfAbsent(holder, statement);
        }

        void put(Entity holder, Record.StanceKind stance, Statements.@Nullable Made statement) {
            stances.put(holder, stance);
            if (statement != null) {
                statements.putIfAbsent(holder, statement);
            }
        }
    }

    private final Reading reading;
    private final InitiativeNames names;
    private final Map<String, Made> made = new LinkedHashMap<>();

    Initiatives(Reading reading) {
        this.reading = reading;
        this.names = new InitiativeNames(reading);
    }

    List<Made> made() {
        return made.values().stream().filter(one -> !one.stances.isEmpty()).toList();
    }

    void read(Sentence sentence, List<Statements.Made> statements) {
        names.of(sentence).forEach(named -> read(sentence, named, statements));
    }

    private void read(Sentence sentence, InitiativeNames.Named named, List<Statements.Made> statements) {
        Made one = made.computeIfAbsent(named.name().toLowerCase(Locale.ROOT), key -> new Made(named.name()));
        one.evidence.add(reading.evidence(sentence.span(named.first(), named.last()), "initiative"));
        authors(sentence, named.last(), one);
        List<Statements.Made> around = statements.stream()
                .filter(statement -> statement.unit().first() <= named.first()
                        && named.last() <= statement.unit().last())
                .toList();
        for (Statements.Made statement : around) {
            for (Entity speaker : statement.speakers()) {
                one.take(speaker, stance(statement.act()), statement);
            }
        }
        for (Finding finding : reading.findings.matches().get(sentence.index())) {
            boolean about = finding.pattern().layer() == Pattern.Layer.INITIATIVE
                    && finding.role("plan").stream().anyMatch(head -> named.first() <= head && head <= named.last());
            if (about) {
                held(sentence, finding, around, one);
            }
        }
    }

    private static Record.StanceKind stance(Record.Act act) {
        return switch (act) {
            case PRAISE, THANK, SUPPORT, COMMIT, AGREE, PROPOSE, HOPE -> Record.StanceKind.SUPPORTS;
            case OPPOSE, WARN -> Record.StanceKind.OPPOSES;
            default -> Record.StanceKind.NOTES;
        };
    }

    /** What a pattern says: of whom it names, else of whoever speaks the words. */
    private void held(Sentence sentence, Finding finding, List<Statements.Made> around, Made one) {
        Record.StanceKind stance = Record.StanceKind.valueOf(
                finding.pattern().gives().getOrDefault("stance", "supports").toUpperCase(Locale.ROOT));
        boolean negated = finding.is(Finding.Qualifier.NEGATED);
        if (negated && stance == Record.StanceKind.SUPPORTS) {
            stance = Record.StanceKind.OPPOSES;
        }
        List<Entity> holders = reading.entities(sentence.index(), finding.role("holder")).stream()
                .filter(holder -> !holder.name.equals(one.name))
                .toList();
        for (Entity holder : holders) {
            one.put(holder, stance, null);
        }
        boolean speakers = holders.isEmpty() && finding.role("holder").isEmpty() && !negated;
        for (Statements.Made statement : speakers ? around : List.<Statements.Made>of()) {
            for (Entity speaker : statement.speakers()) {
                if (one.stances.get(speaker) != Record.StanceKind.OPPOSES) {
                    one.put(speaker, stance, statement);
                }
            }
        }
    }

    private void authors(Sentence sentence, int head, Made one) {
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (relation.equals("nmod:poss")
                    || Sentence.isRelation(relation, "nmod")
                            && sentence.caseOf(child).equals("by")) {
                one.authors.addAll(reading.sides(reading.entities(sentence.index(), List.of(child))));
            }
            if (Sentence.isRelation(relation, "acl")) {
                for (int agent : sentence.children(child, "obl")) {
                    if (sentence.caseOf(agent).equals("by")) {
                        List<Integer> heads = new ArrayList<>(List.of(agent));
                        heads.addAll(sentence.children(agent, "conj"));
                        one.authors.addAll(reading.sides(reading.entities(sentence.index(), heads)));
                    }
                }
            }
        }
    }
}
