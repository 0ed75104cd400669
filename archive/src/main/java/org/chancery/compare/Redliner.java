package org.chancery.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.compare.Redline.Change;
import org.chancery.compare.Redline.Kind;
import org.chancery.compare.Redline.Piece;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/**
 * Lays a later text over an earlier one of the same pair or of a recurring document: sentences are aligned by their rare words,
 * then compared word by word. Safe for use by several threads.
 */
public final class Redliner {

    private static final double ALIKE = 0.3;

    private final Terms terms;
    private final Ladders ladders;

    public Redliner(Knowledge knowledge) {
        this.terms = new Terms(knowledge);
        this.ladders = new Ladders(knowledge);
    }

    public Redline redline(Record earlier, Record later) {
        List<Span> before = sentences(earlier);
        List<Span> after = sentences(later);
        int[] partner = partners(before, text(earlier), after, text(later));
        Set<Integer> inOrder = inOrder(partner);
        List<Change> changes = new ArrayList<>();
        int shown = 0;
        for (int j = 0; j < after.size(); j++) {
            int i = before(partner, j);
            if (i < 0) {
                changes.add(alone(Kind.ADDED, text(later), after.get(j)));
                continue;
            }
            // What was dropped stands before the first sentence that stood behind it.
            if (inOrder.contains(i)) {
                shown = dropped(shown, i, partner, before, earlier, changes);
            }
            changes.add(aligned(earlier, before.get(i), later, after.get(j), !inOrder.contains(i)));
        }
        dropped(shown, before.size(), partner, before, earlier, changes);
        return new Redline(describe(earlier.document()), describe(later.document()), changes);
    }

    private static int dropped(
            int from, int until, int[] partner, List<Span> before, Record earlier, List<Change> changes) {
        for (int i = from; i < until; i++) {
            if (partner[i] < 0) {
                changes.add(alone(Kind.DROPPED, text(earlier), before.get(i)));
            }
        }
        return Math.max(from, until);
    }

    private static int before(int[] partner, int after) {
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == after) {
                return i;
            }
        }
        return -1;
    }

    private static Change alone(Kind kind, String text, Span span) {
        return new Change(
                EnumSet.of(kind),
                kind == Kind.DROPPED ? span : null,
                kind == Kind.ADDED ? span : null,
                List.of(new Piece(kind, span.text(text).replaceAll("\\s+", " "))),
                List.of());
    }

    private Change aligned(Record earlier, Span before, Record later, Span after, boolean moved) {
        List<Piece> pieces = WordDiff.of(before.text(text(earlier)), after.text(text(later)));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> notes = new ArrayList<>();
        boolean same = pieces.size() == 1 && pieces.get(0).kind() == Kind.SAME;
        if (!same) {
            steps(pieces, kinds, notes);
            renamed(earlier, before, later, after).ifPresent(note -> {
                kinds.add(Kind.RENAMED);
                notes.add(note);
            });
            numbers(before.text(text(earlier)), after.text(text(later))).ifPresent(notes::add);
            if (kinds.isEmpty()) {
                kinds.add(Kind.REWORDED);
            }
        }
        if (moved) {
            kinds.add(Kind.REORDERED);
        }
        if (kinds.isEmpty()) {
            kinds.add(Kind.SAME);
        }
        return new Change(kinds, before, after, pieces, notes);
    }

    /** Steps of a ladder that only the changed words climb. */
    private void steps(List<Piece> pieces, Set<Kind> kinds, List<String> notes) {
        List<Ladders.Rung> gone = ladders.in(words(pieces, Kind.DROPPED));
        List<Ladders.Rung> come = ladders.in(words(pieces, Kind.ADDED));
        Set<String> names = new LinkedHashSet<>();
        gone.forEach(rung -> names.add(rung.ladder()));
        for (String ladder : names) {
            Optional<Ladders.Rung> before = Ladders.highest(gone, ladder);
            Optional<Ladders.Rung> after = Ladders.highest(come, ladder);
            if (before.isPresent()
                    && after.isPresent()
                    && before.get().step() != after.get().step()) {
                boolean up = after.get().step() > before.get().step();
                kinds.add(up ? Kind.STRENGTHENED : Kind.WEAKENED);
                notes.add("“" + before.get().written() + "” to “" + after.get().written() + "”: "
                        + (up ? "a step up" : "a step down") + " (" + ladder + ")");
            }
        }
        intensifiers(gone, come, kinds, notes);
    }

    /** "strongly" that came or went alone. */
    private static void intensifiers(
            List<Ladders.Rung> gone, List<Ladders.Rung> come, Set<Kind> kinds, List<String> notes) {
        Optional<Ladders.Rung> before = Ladders.highest(gone, Ladders.INTENSITY);
        Optional<Ladders.Rung> after = Ladders.highest(come, Ladders.INTENSITY);
        if (before.isEmpty() && after.isPresent() || before.isPresent() && after.isEmpty()) {
            Ladders.Rung rung = after.or(() -> before).orElseThrow();
            // A strong word makes it stronger by coming, a weak one by going.
            boolean up = after.isPresent() == rung.step() > 2;
            kinds.add(up ? Kind.STRENGTHENED : Kind.WEAKENED);
            notes.add("“" + rung.written() + "” " + (after.isPresent() ? "came" : "went"));
        }
    }

    private static String words(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::words)
                .collect(Collectors.joining(" | "));
    }

    private static Optional<String> renamed(Record earlier, Span before, Record later, Span after) {
        for (Record.Relation one : earlier.relations()) {
            for (Record.Relation other : later.relations()) {
                boolean here = in(one, before) && in(other, after);
                boolean same = new HashSet<>(one.parties()).equals(new HashSet<>(other.parties()));
                if (here && same && !one.label().equalsIgnoreCase(other.label())) {
                    return Optional.of("the relation “" + one.label() + "” is now called “" + other.label() + "”");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean in(Record.Relation relation, Span span) {
        return relation.evidence().stream().anyMatch(evidence -> evidence.span().overlaps(span));
    }

    private static Optional<String> numbers(String before, String after) {
        List<Amount> one = Amount.of(before, List.of(), 0);
        List<Amount> other = Amount.of(after, List.of(), 0);
        for (Amount amount : one) {
            for (Amount later : other) {
                boolean kept =
                        one.stream().anyMatch(later::equals) || other.stream().anyMatch(amount::equals);
                if (!amount.unit().isEmpty() && amount.unit().equals(later.unit()) && !kept) {
                    return Optional.of("number: " + amount.written() + " to " + later.written());
                }
            }
        }
        return Optional.empty();
    }

    private int[] partners(List<Span> before, String earlier, List<Span> after, String later) {
        List<Set<String>> one =
                before.stream().map(span -> terms.of(span.text(earlier))).toList();
        List<Set<String>> other =
                after.stream().map(span -> terms.of(span.text(later))).toList();
        double[][] scores = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double alike = alike(one.get(i), other.get(j));
                boolean same = before.get(i).text(earlier).equals(after.get(j).text(later));
                // Of equals the one at the same place.
                double near = 0.001 * (1 - Math.abs(i / (double) one.size() - j / (double) other.size()));
                scores[i][j] = same ? 2 + near : alike >= ALIKE ? alike * alike + near : 0;
            }
        }
        int[] partner = Assignment.best(scores);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0 && scores[i][partner[i]] == 0) {
                partner[i] = -1;
            }
        }
        return partner;
    }

    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : shared / Math.sqrt((double) one.size() * other.size());
    }

    /** The longest run that keeps its order; what is not in it was moved. */
    private static Set<Integer> inOrder(int[] partner) {
        int[] longest = new int[partner.length];
        int[] previous = new int[partner.length];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            longest[i] = 1;
            for (int k = 0; k < i; k++) {
                if (partner[k] >= 0 && partner[k] < partner[i] && longest[k] + 1 > longest[i]) {
                    longest[i] = longest[k] + 1;
                    previous[i] = k;
                }
            }
            last = last < 0 || longest[i] > longest[last] ? i : last;
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            kept.add(i);
        }
        return kept;
    }

    private static List<Span> sentences(Record record) {
        return Sentences.of(text(record));
    }

    private static String text(Record record) {
        return record.document().text();
    }

    private static Redline.Text describe(Document document) {
        return new Redline.Text(
                document.id(),
                document.title(),
                document.publisher(),
                document.published() == null ? null : document.published().toString());
    }
}
