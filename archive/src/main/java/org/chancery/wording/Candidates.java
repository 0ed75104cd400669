package org.chancery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.wording.CandidatePage.Candidate;
import org.jspecify.annotations.Nullable;

/** Finds recurring wordings of a side: rows of 3 to 12 words that are fixed, bound, and its own. */
public final class Candidates {

    static final int SHORTEST = 3;
    static final int LONGEST = 12;
    static final int FEWEST_TEXTS = 3;
    static final int FEWEST_DAYS = 14;
    static final double BOUND = 0.5;
    static final double OWN = 3;

    /** Of the prior: as many texts as it weighs. */
    private static final double PRIOR = 100;

    /** A longer one in nearly all its texts takes its place. */
    private static final double CONTAINED = 0.8;

    private final Session session;
    private final WordingSql sql;
    private final Knowledge knowledge;
    private final Set<String> decided;

    public Candidates(Session session, Knowledge knowledge) {
        this.session = session;
        this.sql = new WordingSql(session);
        this.knowledge = knowledge;
        this.decided = new HashSet<>();
        Decisions.latest(session.handle()).forEach(decision -> decided.add(decision.words()));
    }

    /**
     * @param side only of this side
     * @param fewestTexts of a side; no fewer than three
     */
    public CandidatePage page(@Nullable String side, int fewestTexts) {
        int fewest = Math.max(FEWEST_TEXTS, fewestTexts);
        CandidatePage all = new KeptCandidates(session, knowledge).page(fewest, () -> made(fewest));
        return side == null ? all : all.of(side);
    }

    private CandidatePage made(int fewest) {
        List<CorpusText> corpus = sql.corpus(new Levels(knowledge));
        Row row = row(corpus);
        Splits splits = new Splits(row);
        Plain plain = new Plain(knowledge, sql.persons());
        List<Candidate> found = new ArrayList<>();
        Grams grams = Grams.words(row);
        splits.add(grams);
        for (int length = 2; length <= LONGEST && grams.size() > 0; length++) {
            grams = Grams.longer(grams, row, fewest);
            splits.add(grams);
            if (length >= SHORTEST) {
                found.addAll(candidates(grams, row, splits, plain, fewest));
            }
        }
        return new CandidatePage(
                corpus.stream()
                        .map(CorpusText::day)
                        .filter(day -> day != null)
                        .findFirst()
                        .orElse(null),
                corpus.isEmpty() ? null : corpus.get(corpus.size() - 1).day(),
                corpus.size(),
                null,
                tests(row, fewest),
                maximal(found));
    }

    private Row row(List<CorpusText> corpus) {
        Map<Long, CorpusText> texts = new HashMap<>();
        corpus.forEach(text -> texts.put(text.report(), text));
        Row row = new Row(corpus);
        sql.eachText((report, body) -> {
            CorpusText text = texts.get(report);
            if (text != null) {
                row.add(text, Tokens.of(body));
            }
        });
        return row;
    }

    private List<Candidate> candidates(Grams grams, Row row, Splits splits, Plain plain, int fewest) {
        int[] all = row.textsOfSides();
        Map<Integer, Integer> ownSide = new HashMap<>();
        for (int gram = 0; gram < grams.size(); gram++) {
            int side = ownSide(grams.texts(gram), all, fewest);
            if (side >= 0) {
                // Numbers first: most fall by them, and words take longer to look at.
                if (splits.weakest(grams, gram) >= BOUND
                        && isOpen(row.words(grams.first(gram), grams.length()), plain)) {
                    ownSide.put(gram, side);
                }
            }
        }
        return spread(grams, row, splits, plain, ownSide, all);
    }

    private boolean isOpen(List<String> words, Plain plain) {
        return plain.isOpen(words) && !decided.contains(String.join(" ", words));
    }

    /** The side whose own it is; −1 if it is of none. */
    private static int ownSide(int[] texts, int[] all, int fewest) {
        int best = -1;
        for (int side = 0; side < texts.length; side++) {
            if (texts[side] >= fewest && (texts.length == 1 || z(texts, all, side) >= OWN)) {
                best = best < 0 || z(texts, all, side) > z(texts, all, best) ? side : best;
            }
        }
        return best;
    }

    /** Monroe, Colaresi and Quinn (2008), on numbers of texts. */
    static double z(int[] texts, int[] all, int side) {
        double with = 0;
        double of = 0;
        for (int i = 0; i < texts.length; i++) {
            with += texts[i];
            of += all[i];
        }
        double prior = PRIOR * with / of;
        double own = texts[side] + prior;
        double others = with - texts[side] + prior;
        double odds = Math.log(own / (all[side] + PRIOR - own)) - Math.log(others / (of - all[side] + PRIOR - others));
        return odds / Math.sqrt(1 / own + 1 / others);
    }

    /** Leaves out what stands in too few days or is a piece of a name or of boilerplate, and completes the others. */
    private static List<Candidate> spread(
            Grams grams, Row row, Splits splits, Plain plain, Map<Integer, Integer> ownSide, int[] all) {
        Map<Integer, Spread> spreads = new TreeMap<>();
        for (int place = 0; place < row.size(); place++) {
            int gram = grams.at(place);
            Integer side = gram < 0 ? null : ownSide.get(gram);
            if (side != null && row.side(row.text(place)) == side) {
                spreads.computeIfAbsent(gram, key -> new Spread(side)).add(row, place);
            }
        }
        List<Candidate> found = new ArrayList<>();
        spreads.forEach((gram, spread) -> {
            if (spread.span() >= FEWEST_DAYS && spread.isOfItsOwn(row, grams.length(), plain)) {
                found.add(candidate(grams, gram, row, splits, spread, all));
            }
        });
        return found;
    }

    private static Candidate candidate(Grams grams, int gram, Row row, Splits splits, Spread spread, int[] all) {
        int side = spread.side();
        int[] texts = grams.texts(gram);
        int with = java.util.Arrays.stream(texts).sum();
        int of = java.util.Arrays.stream(all).sum();
        return new Candidate(
                String.join(" ", row.words(grams.first(gram), grams.length())),
                row.sides().get(side),
                texts[side],
                all[side],
                with - texts[side],
                of - all[side],
                spread.first(),
                spread.last(),
                spread.publishers(),
                splits.weakest(grams, gram),
                all.length == 1 ? null : z(texts, all, side));
    }

    /** Without those that stand in a longer one in nearly all their texts; the most frequent first. */
    private static List<Candidate> maximal(List<Candidate> found) {
        Map<String, Integer> longest = new HashMap<>();
        for (Candidate candidate : found) {
            String words = candidate.words();
            for (int begin = 0; begin >= 0; begin = next(words, begin)) {
                for (int end = words.length(); end > begin; end = words.lastIndexOf(' ', end - 1)) {
                    if (end - begin < words.length()) {
                        longest.merge(
                                candidate.side() + ' ' + words.substring(begin, end), candidate.texts(), Math::max);
                    }
                }
            }
        }
        return found.stream()
                .filter(one -> longest.getOrDefault(one.side() + ' ' + one.words(), 0) < CONTAINED * one.texts())
                .sorted(Comparator.comparing((Candidate one) -> -one.texts()).thenComparing(Candidate::words))
                .toList();
    }

    private static int next(String words, int begin) {
        int blank = words.indexOf(' ', begin);
        return blank < 0 ? -1 : blank + 1;
    }

    private static String tests(Row row, int fewest) {
        return SHORTEST + " to " + LONGEST + " words; in at least " + fewest + " texts of one side over at least "
                + FEWEST_DAYS
                + " days; binding of the weakest split at least " + BOUND + "; "
                + (row.sides().size() > 1
                        ? "own to the side by log-odds with a Dirichlet prior, z at least " + OWN
                        : "only one side, so not tested whether it is its own")
                + "; no boilerplate, nothing registered or decided; not nearly always within a longer one";
    }
}
