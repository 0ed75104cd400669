package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.attribute.Attribution;
import org.chancery.date.Dated;
import org.chancery.find.Finding;
import org.chancery.find.Findings;
import org.chancery.find.Mention;
import org.chancery.find.Mentions;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** One text while it is being resolved: what the builders of the layers share. */
final class Reading {

    private static final java.util.regex.Pattern CALENDAR =
            java.util.regex.Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    final Knowledge knowledge;
    final Document document;
    final Text text;
    final Findings findings;
    final Actors actors;
    final Discourse discourse;
    private final boolean quiet;
    private final int[] breaks;
    private final Map<Integer, List<Finding>> acts = new HashMap<>();
    final List<List<Record.Time>> times = new ArrayList<>();
    private final Map<Integer, List<Attribution>> attributions = new HashMap<>();

    /** @param dated the expressions of time of each sentence */
    Reading(Knowledge knowledge, Findings findings, Actors actors, Discourse discourse, List<List<Dated>> dated) {
        this.knowledge = knowledge;
        this.findings = findings;
        this.text = findings.text();
        this.document = text.document();
        this.actors = actors;
        this.discourse = discourse;
        this.breaks = breaks(document.text());
        findings.acts()
                .forEach(finding -> acts.computeIfAbsent(finding.sentence(), key -> new ArrayList<>())
                        .add(finding));
        this.quiet = Quiet.is(findings, knowledge);
        dated.forEach(sentence -> times.add(sentence.stream().map(this::time).toList()));
        findings.attributions().forEach(this::keep);
    }

    private void keep(Attribution attribution) {
        for (Span piece : attribution.content()) {
            for (int at = sentenceAt(piece.begin());
                    at < text.sentences().size() && sentence(at).begin() < piece.end();
                    at++) {
                attributions.computeIfAbsent(at, key -> new ArrayList<>()).add(attribution);
            }
        }
    }

    /** The sentence that holds an offset, or the one before it where none does. */
    private int sentenceAt(int offset) {
        int low = 0;
        int high = text.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentence(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The attributions of the trained model with content in a sentence. */
    List<Attribution> attributions(int sentence) {
        return attributions.getOrDefault(sentence, List.of());
    }

    private Record.Time time(Dated dated) {
        return new Record.Time(
                dated.span(),
                text.quote(dated.span()),
                Record.TimeType.valueOf(dated.type().name()),
                dated.value(),
                dated.modifier().isEmpty() ? null : dated.modifier());
    }

    Sentence sentence(int index) {
        return text.sentences().get(index);
    }

    List<Mention> mentions(int sentence) {
        return findings.mentions().get(sentence);
    }

    /** Who is meant by each head, without repetition, in order. */
    List<Entity> entities(int sentence, Collection<Integer> heads) {
        Set<Entity> found = new LinkedHashSet<>();
        for (int head : heads) {
            found.addAll(discourse.at(mentions(sentence), head));
        }
        return List.copyOf(found);
    }

    /** The states or organisations for which somebody acts. */
    List<Entity> sides(Collection<Entity> entities) {
        Set<Entity> found = new LinkedHashSet<>();
        entities.forEach(entity -> found.add(actors.side(entity)));
        return List.copyOf(found);
    }

    Record.Evidence evidence(Span span, String pattern) {
        return new Record.Evidence(span, text.quote(span), pattern);
    }

    Record.Evidence evidence(Finding finding) {
        return evidence(sentence(finding.sentence()).span(), finding.pattern().id());
    }

    /** Whether somebody can be an actor in international affairs: a state, a known body, a person who acts for one. */
    boolean isKnown(Entity entity) {
        return entity.isState() || !entity.reference.isEmpty() || entity.isPerson() && entity.state != null;
    }

    /** Whether the text is about sport, games or business, where states are teams and markets. */
    boolean quiet() {
        return quiet;
    }

    /** Spans of the mentions at some heads. */
    List<Span> spans(int sentence, Collection<Integer> heads) {
        List<Span> spans = new ArrayList<>();
        for (int head : heads) {
            Mentions.at(mentions(sentence), head).map(Mention::span).ifPresent(spans::add);
        }
        return spans;
    }

    /** The day, month or year that hangs from a predicate or stands nearest in its clause; null if the sentence gives none. */
    @Nullable
    String dateAt(int sentence, int token) {
        Sentence words = sentence(sentence);
        @Nullable String best = null;
        int distance = Integer.MAX_VALUE;
        for (Record.Time time : times.get(sentence)) {
            String date = date(time);
            int at = date == null ? -1 : tokenAt(words, time.span().begin());
            int far = Math.abs(at - token) + (isBelow(words, token, at) ? 0 : 40);
            if (at >= 0 && far < distance && far < 60) {
                distance = far;
                best = date;
            }
        }
        return best;
    }

    /** The day, month or year of a date or time of day; null for whatever else, above all for a duration. */
    static @Nullable String date(Record.Time time) {
        boolean calendar = time.type() == Record.TimeType.DATE || time.type() == Record.TimeType.TIME;
        String value = time.type() == Record.TimeType.TIME ? time.value().split("T", 2)[0] : time.value();
        return calendar && CALENDAR.matcher(value).matches() ? value : null;
    }

    private static boolean isBelow(Sentence sentence, int token, int at) {
        int head = at;
        for (int steps = 0; head >= 0 && steps < 6; steps++, head = sentence.head(head)) {
            if (head == token) {
                return true;
            }
            boolean clause = sentence.token(head).isVerb() && !Sentence.isRelation(sentence.relation(head), "xcomp");
            if (clause) {
                return false;
            }
        }
        return false;
    }

    static int tokenAt(Sentence sentence, int offset) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).begin() <= offset
                    && offset < sentence.token(i).end()) {
                return i;
            }
        }
        return -1;
    }

    /** The place that hangs from a token by "in" or "at", as written; null if there is none. */
    @Nullable
    String placeAt(int sentence, int token) {
        Sentence words = sentence(sentence);
        for (int depth = 1; depth <= 4; depth++) {
            for (int at = 0; at < words.size(); at++) {
                boolean where = Set.of("in", "at").contains(words.caseOf(at));
                if (where && isPlace(words, at) && stepsBelow(words, at, token) == depth) {
                    return Discourse.clean(text.quote(placeSpan(words, at)));
                }
            }
        }
        return null;
    }

    /** Where the words between are the occasion or the company: "on the sidelines of the forum in Doha", "with Kim in Hanoi". */
    private static final Set<String> OCCASION =
            Set.of("with", "at", "during", "after", "following", "in", "between", "for");

    private static final Set<String> FRINGE = Set.of("margin", "sideline", "fringe", "occasion");

    /** Steps from a place up to a predicate, through occasions and company only; 0 if it stands elsewhere. */
    private int stepsBelow(Sentence sentence, int place, int token) {
        int at = sentence.head(place);
        int steps = 1;
        while (at >= 0 && at != token && steps < 5) {
            String relation = sentence.relation(at);
            boolean object = relation.equals("obj") && sentence.head(at) == token;
            boolean joined =
                    relation.equals("appos") || Sentence.isRelation(relation, "conj") || isHosting(sentence, at);
            boolean fringe = FRINGE.contains(sentence.token(at).lemma().toLowerCase(java.util.Locale.ROOT));
            int above = sentence.head(at);
            boolean ofFringe =
                    above >= 0 && FRINGE.contains(sentence.token(above).lemma().toLowerCase(java.util.Locale.ROOT));
            boolean occasion = (Sentence.isRelation(relation, "obl") || Sentence.isRelation(relation, "nmod"))
                    && (OCCASION.contains(sentence.caseOf(at)) || fringe || ofFringe);
            if (!object && !joined && !occasion) {
                return 0;
            }
            at = above;
            steps++;
        }
        return at == token ? steps : 0;
    }

    private static final Set<String> HOSTING = Set.of("host", "hold", "take", "convene", "open", "schedule");

    /** "The summit, which Russia will host in Kazan". */
    private static boolean isHosting(Sentence sentence, int verb) {
        return Sentence.isRelation(sentence.relation(verb), "acl")
                && HOSTING.contains(sentence.token(verb).lemma().toLowerCase(java.util.Locale.ROOT));
    }

    /** The first place behind "in" in the main clause of a sentence, as written; null if there is none. */
    @Nullable
    String placeIn(int sentence) {
        Sentence words = sentence(sentence);
        for (int i = 0; i < words.size(); i++) {
            boolean clause = false;
            for (int at = i; at >= 0 && !clause; at = words.head(at)) {
                clause = Sentence.isRelation(words.relation(at), "acl")
                        || words.relation(at).equals("advcl")
                        || words.relation(at).equals("ccomp");
            }
            boolean ofVerb = words.head(i) >= 0 && words.token(words.head(i)).isVerb();
            if (!clause && ofVerb && words.caseOf(i).equals("in") && isPlace(words, i)) {
                return Discourse.clean(text.quote(placeSpan(words, i)));
            }
        }
        return null;
    }

    /** Whether the mention at a token names a state. */
    boolean isState(int sentence, int token) {
        return Mentions.at(mentions(sentence), token)
                .filter(mention -> mention.kind() == Mention.Kind.STATE)
                .isPresent();
    }

    private boolean isPlace(Sentence sentence, int token) {
        if (sentence.token(token).name().equals("LOCATION")) {
            return true;
        }
        return Mentions.at(mentions(sentence.index()), token)
                .filter(m -> m.kind() == Mention.Kind.STATE)
                .isPresent();
    }

    private static Span placeSpan(Sentence sentence, int head) {
        int first = head;
        int last = head;
        while (first > 0 && isPlaceName(sentence, first - 1)) {
            first--;
        }
        while (last + 1 < sentence.size()
                && (isPlaceName(sentence, last + 1)
                        || sentence.token(last + 1).text().equals(",")
                                && last + 2 < sentence.size()
                                && sentence.token(last + 2).name().equals("LOCATION")
                                && !isOwner(sentence, last + 2)
                                && !sentence.children(sentence.head(head) < 0 ? head : sentence.head(head))
                                        .contains(last + 2))) {
            last++;
        }
        return sentence.span(first, last);
    }

    /** "Niger's": the first word of another phrase. */
    private static boolean isOwner(Sentence sentence, int token) {
        return token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("POS");
    }

    private static boolean isPlaceName(Sentence sentence, int token) {
        return sentence.token(token).name().equals("LOCATION")
                && sentence.token(token).isProper();
    }

    /** Whether a date, to the day or month, lies behind the day of publication. */
    boolean isComing(@Nullable String date) {
        java.time.LocalDate published = document.published();
        if (date == null || published == null || !date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return false;
        }
        return date.compareTo(published.toString().substring(0, date.length())) > 0;
    }

    /** Whether a date lies more than four days before publication: news of today does not mean it. */
    boolean isLongBefore(String date) {
        java.time.LocalDate published = document.published();
        return published != null
                && CALENDAR.matcher(date).matches()
                && date.compareTo(published.minusDays(4).toString().substring(0, date.length())) < 0;
    }

    /** The last coming date, to the day or month, that the words of an act name; null if they name none. */
    @Nullable
    String dueIn(Span action) {
        return times.stream()
                .flatMap(List::stream)
                .filter(time -> action.covers(time.span()))
                .filter(this::isDue)
                .map(time -> orEmpty(date(time)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether a date is a term: one that is coming, or the end of the month or year that runs. */
    private boolean isDue(Record.Time time) {
        java.time.LocalDate published = document.published();
        String date = date(time);
        if (date == null || published == null) {
            return false;
        }
        String today = published.toString().substring(0, date.length());
        boolean end = "END".equals(time.mod()) || time.text().startsWith("the end of");
        boolean runs = date.length() < 10 && date.equals(today) && end;
        return runs || date.compareTo(today) > 0;
    }

    private static String orEmpty(@Nullable String date) {
        return date == null ? "" : date;
    }

    /** Index of the paragraph that an offset stands in, by blank lines. */
    int paragraph(int offset) {
        int at = java.util.Arrays.binarySearch(breaks, offset);
        return at < 0 ? -at - 1 : at;
    }

    private static int[] breaks(String text) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
            found.add(at);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Matches, in a sentence, of the patterns that decide the act of a statement. */
    List<Finding> acts(int sentence) {
        return acts.getOrDefault(sentence, List.of());
    }
}
