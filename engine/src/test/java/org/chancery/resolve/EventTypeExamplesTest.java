package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.code.Coder;
import org.chancery.code.Pair;
import org.chancery.code.PairFinder;
import org.chancery.code.Scheme;
import org.chancery.find.Finder;
import org.chancery.find.Finding.Qualifier;
import org.chancery.find.Findings;
import org.chancery.knowledge.EventType;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Parses;
import org.chancery.knowledge.Pattern;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

/**
 * The sentences of the codebook are coded, under their committed parses. Not all hold yet: each share is the least that is kept, and
 * the message lists what fails.
 */
class EventTypeExamplesTest {

    private static final Path FOLDER = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
    private static final Knowledge KNOWLEDGE = Knowledge.folder(FOLDER);
    private static final Parses PARSES = new Parses(FOLDER.resolve("parses"));
    private static final Coder CODER = Coder.installed(KNOWLEDGE);
    private static final PairFinder PAIRS = PairFinder.installed(KNOWLEDGE);
    private static final Finder FINDER = new Finder(KNOWLEDGE);
    private static final Modes MODES = new Modes(KNOWLEDGE);

    private static final Set<Qualifier> NOT_SO =
            Set.of(Qualifier.NEGATED, Qualifier.CONDITIONAL, Qualifier.WISHED, Qualifier.PLANNED, Qualifier.OFFERED);

    /** A tally of sentences, with those that do not hold. */
    private static final class Tally {
        private int all;
        private final List<String> wrong = new ArrayList<>();

        void add(boolean holds, String name, Example example, Object found) {
            all++;
            if (!holds) {
                wrong.add(name + ": " + example.sentence() + " → " + found);
            }
        }

        void atLeast(double share) {
            assertThat((all - wrong.size()) / (double) all)
                    .as("%d of %d hold; not%n%s", all - wrong.size(), all, String.join("\n", wrong))
                    .isGreaterThanOrEqualTo(share);
        }
    }

    private static List<Sentence> parse(Example example) throws IOException {
        return PARSES.of(example).orElseThrow();
    }

    private static String coded(Example example) throws IOException {
        return CODER.code(
                        new Pair(
                                example.entry(),
                                example.sentence(),
                                spans(example, "actor"),
                                spans(example, "recipient")),
                        parse(example),
                        Scheme.MANUAL)
                .type();
    }

    private static List<Span> spans(Example example, String role) {
        return example.marked().stream()
                .filter(marked -> marked.role().equals(role))
                .map(Example.Marked::span)
                .toList();
    }

    /** Types of the patterns of events that match and that tell of what took place. */
    private static Set<String> matched(Example example) throws IOException {
        Document document = new Document(
                example.entry(),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                Completeness.FULL,
                "",
                example.sentence());
        Findings findings = FINDER.find(new Text(document, parse(example)));
        Set<String> types = new TreeSet<>();
        findings.matches().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.pattern().layer() == Pattern.Layer.EVENT)
                .filter(finding -> NOT_SO.stream().noneMatch(finding::is))
                .forEach(finding -> types.add(finding.pattern().gives().getOrDefault("type", "")));
        return types;
    }

    private static boolean isOf(String type, Example example) throws IOException {
        return coded(example).equals(type) || matched(example).contains(type);
    }

    @Test
    void aSentenceOfATypeIsCodedAsIt() throws IOException {
        Tally tally = new Tally();
        for (EventType type : KNOWLEDGE.eventTypes()) {
            for (Example example :
                    type.examples().stream().filter(Example::caught).toList()) {
                tally.add(isOf(type.code(), example), type.code(), example, coded(example));
            }
        }
        tally.atLeast(0.96);
    }

    @Test
    void whatATypeLeavesIsNotCodedAsIt() throws IOException {
        Tally tally = new Tally();
        for (EventType type : KNOWLEDGE.eventTypes()) {
            for (Example example :
                    type.examples().stream().filter(one -> !one.caught()).toList()) {
                Set<String> found = new TreeSet<>(matched(example));
                parse(example)
                        .forEach(sentence -> PAIRS.find(sentence, 0.25)
                                .forEach(one -> found.add(
                                        one.coding().status().equals("occurred")
                                                ? one.coding().type()
                                                : "")));
                tally.add(!found.contains(type.code()), "not " + type.code(), example, found);
            }
        }
        tally.atLeast(0.89);
    }

    @Test
    void aNearMissIsCodedAsTheOtherType() throws IOException {
        Tally tally = new Tally();
        for (EventType type : KNOWLEDGE.eventTypes()) {
            for (EventType.Near near : type.near()) {
                Set<String> found = new TreeSet<>(matched(near.example()));
                found.add(coded(near.example()));
                boolean holds = isOf(near.instead(), near.example())
                        && !coded(near.example()).equals(type.code());
                tally.add(holds, near.instead() + " not " + type.code(), near.example(), found);
            }
        }
        tally.atLeast(0.96);
    }

    @Test
    void aSentenceOfAModeGivesTypeAndMode() throws IOException {
        Tally tally = new Tally();
        for (EventType type : KNOWLEDGE.eventTypes()) {
            for (EventType.Mode mode : type.modes()) {
                for (Example example : mode.examples()) {
                    String found = MODES.of(type.code(), example.sentence()).orElse("");
                    boolean holds = isOf(type.code(), example) && found.equals(mode.id());
                    tally.add(holds, type.code() + " " + mode.id(), example, coded(example) + " " + found);
                }
            }
        }
        tally.atLeast(0.88);
    }
}
