package org.chancery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Origin;
import org.chancery.knowledge.Wording;
import org.jspecify.annotations.Nullable;

/** Answers what an archive says of a formulation. It finds the words anew in the texts, so that newly registered ones count too. */
public final class Formulations {

    private static final int CONTEXT = 120;

    private final Session session;
    private final Knowledge knowledge;
    private final WordingSql sql;
    private final Supplier<Corpus> corpus;

    public Formulations(Session session, Knowledge knowledge) {
        this(session, knowledge, () -> Corpus.of(session, knowledge));
    }

    /** @param corpus of the same archive, as long as nothing changes in it */
    public Formulations(Session session, Knowledge knowledge, Supplier<Corpus> corpus) {
        this.session = session;
        this.knowledge = knowledge;
        this.sql = new WordingSql(session);
        this.corpus = corpus;
    }

    /** A registered formulation by id or name; empty if nobody registered one. */
    public Optional<Wording> registered(String asked) {
        String folded = Identity.fold(asked);
        return knowledge.wordings().stream()
                .filter(wording -> wording.id().equals(asked)
                        || Identity.fold(wording.name()).equals(folded))
                .findFirst();
    }

    /** All that stand in the archive, the most frequent first. */
    public FormulationList list(@Nullable String side) {
        List<CorpusText> corpus = this.corpus.get().texts();
        return new FormulationList(first(corpus), last(corpus), corpus.size(), sql.all(side));
    }

    public FormulationPage page(FormulationQuestion question) {
        FormulationPage page = silent(question);
        return page.with(spoken(page.lines()));
    }

    /** Some uses of a {@link #silent} page, with who says them. */
    public List<FormulationPage.Line> spoken(List<FormulationPage.Line> lines) {
        return lines.stream()
                .map(line -> line.saidBy(sql.speaker(line.doc(), line.begin(), line.end())))
                .toList();
    }

    /** The same as {@link #page} but for who says the words: each use would be looked up, and few of many are shown. */
    public FormulationPage silent(FormulationQuestion question) {
        Optional<Wording> registered = registered(question.wording());
        Wording wording = registered.orElseGet(() -> words(question.wording()));
        Corpus kept = this.corpus.get();
        List<CorpusText> corpus = kept.texts();
        List<Found> found = find(wording, registered.isPresent(), kept.byReport()).stream()
                .filter(one -> isAsked(one.text(), question))
                .toList();
        Eligible eligible = Eligible.of(wording.kind(), question, corpus, found);
        return new FormulationPage(
                question.wording(),
                registered.isPresent() ? wording.id() : null,
                wording.name(),
                registered.isPresent() ? wording.kind() : null,
                wording.sides(),
                wording.gloss(),
                first(corpus),
                last(corpus),
                corpus.size(),
                question.side(),
                question.counterpart(),
                question.by(),
                eligible.rule(),
                sides(question, eligible, last(corpus)),
                twins(wording),
                variants(found),
                lines(found, question.lines()),
                found.stream().mapToInt(one -> one.hits().size()).sum());
    }

    static Wording words(String words) {
        return new Wording(
                "words", new Origin("", 0), words.strip(), "words", List.of(), List.of(words), null, List.of());
    }

    /** A text with uses. */
    record Found(CorpusText text, String body, List<Phrases.Hit> hits) {}

    private List<Found> find(Wording wording, boolean registered, Map<Long, CorpusText> texts) {
        List<Phrase> own = registered ? Phrases.of(List.of(wording)) : List.of(Phrase.literal(wording, wording.name()));
        // Beside the others: a use within a longer wording is the longer one's.
        OneWording one = new OneWording(wording, own, registered ? knowledge.wordings() : List.of());
        Set<Long> corrected = registered ? sql.corrected() : Set.of();
        List<Found> found = new ArrayList<>();
        sql.texts(own).forEach((report, body) -> {
            CorpusText text = texts.get(report);
            if (text != null) {
                List<Phrases.Hit> hits = corrected.contains(report) ? asCorrected(wording, report) : one.find(body);
                if (!hits.isEmpty()) {
                    found.add(new Found(text, body, hits));
                }
            }
        });
        found.sort(Comparator.comparing((Found it) -> String.valueOf(it.text().day()))
                .thenComparing(it -> it.text().report()));
        return found;
    }

    private List<Phrases.Hit> asCorrected(Wording wording, long report) {
        return sql.uses(wording.id(), report).stream()
                .map(use -> new Phrases.Hit(wording, use.begin(), use.end()))
                .toList();
    }

    private static boolean isAsked(CorpusText text, FormulationQuestion question) {
        return (question.side() == null || question.side().equals(text.side()))
                && (question.counterpart() == null || text.counterparts().contains(question.counterpart()));
    }

    private static List<FormulationPage.Side> sides(
            FormulationQuestion question, Eligible eligible, @Nullable String end) {
        List<FormulationPage.Side> sides = new ArrayList<>();
        eligible.sides().forEach((side, texts) -> {
            List<CorpusText> dated =
                    texts.stream().filter(text -> text.day() != null).toList();
            Seen seen = Seen.of(
                    dated.stream().map(text -> String.valueOf(text.day())).toList(),
                    dated.stream().map(eligible::has).toList(),
                    String.valueOf(end));
            sides.add(new FormulationPage.Side(
                    side,
                    seen,
                    eligible.shares(dated, text -> List.of(question.by().of(String.valueOf(text.day()))), false),
                    eligible.shares(texts, text -> List.copyOf(text.counterparts()), true),
                    eligible.shares(texts, text -> List.of(text.level()), false),
                    eligible.shares(texts, text -> List.of(text.publisher()), false)));
        });
        sides.sort(
                Comparator.comparing((FormulationPage.Side side) -> -side.seen().texts())
                        .thenComparing(FormulationPage.Side::side));
        return sides;
    }

    private List<FormulationPage.Twin> twins(Wording wording) {
        List<FormulationPage.Twin> twins = new ArrayList<>();
        for (Wording other : knowledge.wordings()) {
            if (wording.twins().contains(other.id()) || other.twins().contains(wording.id())) {
                twins.add(new FormulationPage.Twin(other.id(), other.name(), other.sides(), sql.counts(other.id())));
            }
        }
        return twins;
    }

    private static List<FormulationPage.Variant> variants(List<Found> found) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Found one : found) {
            one.hits().stream()
                    .map(hit -> String.join(
                            " ",
                            Tokens.of(one.body().substring(hit.begin(), hit.end()))
                                    .words()))
                    .distinct()
                    .forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new FormulationPage.Variant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((FormulationPage.Variant variant) -> -variant.texts()))
                .toList();
    }

    private static List<FormulationPage.Line> lines(List<Found> found, int most) {
        List<FormulationPage.Line> lines = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            for (Phrases.Hit hit : found.get(i).hits()) {
                if (most == 0 || lines.size() < most) {
                    lines.add(line(found.get(i), hit));
                }
            }
        }
        return lines;
    }

    private static FormulationPage.Line line(Found found, Phrases.Hit hit) {
        CorpusText text = found.text();
        String body = found.body();
        return new FormulationPage.Line(
                text.doc(),
                text.day(),
                text.side(),
                text.publisher(),
                text.title(),
                null,
                body.substring(Math.max(0, hit.begin() - CONTEXT), hit.begin()),
                body.substring(hit.begin(), hit.end()),
                body.substring(hit.end(), Math.min(body.length(), hit.end() + CONTEXT)),
                hit.begin(),
                hit.end());
    }

    private static @Nullable String first(List<CorpusText> corpus) {
        return corpus.stream()
                .map(CorpusText::day)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String last(List<CorpusText> corpus) {
        return corpus.isEmpty() ? null : corpus.get(corpus.size() - 1).day();
    }
}
