package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.jspecify.annotations.Nullable;

/** When and where an event took place: by the clause that tells of it, and by the day's news where the clause is silent. */
final class EventSettings {

    /** Verbs that say of the noun that names an act only that it took place. */
    private static final Set<String> CARRYING = Set.of(
            "carry",
            "launch",
            "conduct",
            "hold",
            "mount",
            "stage",
            "impose",
            "make",
            "take",
            "occur",
            "happen",
            "begin",
            "start",
            "open",
            "resume",
            "sign",
            "reach",
            "stop",
            "end",
            "conclude",
            "suffer",
            "deliver",
            "give",
            "send",
            "kill",
            "wound",
            "injure",
            "strike",
            "hit",
            "come",
            "follow",
            "have",
            "break",
            "erupt");

    /** Verbs behind which the act itself stands: "began shelling the port on Monday". */
    private static final Set<String> STARTING =
            Set.of("begin", "start", "continue", "keep", "resume", "stop", "cease", "finish", "manage", "help");

    private static final Set<String> FRESH = Set.of("another", "second", "third", "fourth", "fifth", "separate");

    private final Reading reading;

    EventSettings(Reading reading) {
        this.reading = reading;
    }

    /** @param anchor token that tells of the event, or −1 */
    void settle(Events.Made event, int anchor) {
        if (anchor < 0) {
            return;
        }
        boolean done = event.status == Record.EventStatus.OCCURRED || event.status == Record.EventStatus.HISTORICAL;
        String date = date(event.sentence, anchor, isWords(event.type));
        // The day of what was promised or threatened is not the day of the promise.
        event.date = done && reading.isComing(date) ? null : date;
        event.place = place(event.sentence, anchor);
        LocalDate day = reading.document.reportedDay();
        if (event.date == null
                && day != null
                && event.status == Record.EventStatus.OCCURRED
                && isDaysNews(event.sentence, anchor)) {
            event.date = day.toString();
        }
    }

    /** "They said that it had attacked": in what is told, the past of the telling, and not of long ago. */
    boolean isBackshift(Finding finding) {
        Sentence sentence = reading.sentence(finding.sentence());
        return sentence.children(finding.trigger(), "aux").stream()
                .anyMatch(aux -> sentence.token(aux).is("had"));
    }

    /** Whether acts of a type are done by words. */
    boolean isWords(String type) {
        return reading.knowledge
                .eventType(type)
                .filter(one -> one.quad() % 2 == 1)
                .isPresent();
    }

    /** Whether the first sentence tells it as news, without any other day. */
    private boolean isDaysNews(int sentence, int anchor) {
        Sentence words = reading.sentence(sentence);
        int clause = clause(words, anchor);
        boolean told = words.token(clause).isVerb()
                && words.children(clause, "aux").stream()
                        .noneMatch(aux -> words.token(aux).is("had"));
        return sentence == 0
                && told
                && reading.times.get(sentence).stream().noneMatch(time -> Reading.date(time) != null);
    }

    /**
     * The day, month or year that the clause of a word gives; null if it gives none.
     *
     * @param said whether the act is one of words, so that a date within its object is that of what they are about
     */
    @Nullable
    String date(int sentence, int anchor, boolean said) {
        Sentence words = reading.sentence(sentence);
        @Nullable String best = null;
        int least = Integer.MAX_VALUE;
        for (Record.Time time : reading.times.get(sentence)) {
            String date = Reading.date(time);
            int at = date == null ? -1 : Reading.tokenAt(words, time.span().begin());
            boolean day = date != null && date.length() == 10 && isLast(words, time);
            int rank = at < 0 ? 0 : rank(words, head(words, at, time), anchor, said, day);
            int far = rank * 100 + Math.abs(at - anchor);
            if (rank > 0 && far < least) {
                least = far;
                best = date;
            }
        }
        return best;
    }

    /** The word of an expression that hangs from what is outside it. */
    private static int head(Sentence sentence, int first, Record.Time time) {
        int at = first;
        while (sentence.head(at) >= 0
                && time.span().covers(sentence.token(sentence.head(at)).span())) {
            at = sentence.head(at);
        }
        return at;
    }

    private static boolean isLast(Sentence sentence, Record.Time time) {
        return sentence.end() - time.span().end() <= 1;
    }

    /**
     * 0 where the date belongs elsewhere, else the lower the nearer it stands to the act.
     *
     * @param day whether it is a day that ends the sentence: though it may hang from another noun, it is that of the verb
     */
    private static int rank(Sentence sentence, int date, int anchor, boolean said, boolean day) {
        int clause = clause(sentence, anchor);
        int at = date;
        for (int steps = 0; steps < 8; steps++) {
            int head = sentence.head(at);
            if (head < 0) {
                return 0;
            }
            if (head == anchor || head == clause) {
                boolean noun = !sentence.token(anchor).isVerb() && (anchor != clause || !said);
                boolean own = at == date && isAdverbial(sentence.relation(at));
                boolean behind =
                        date > at && (day || !said && sentence.caseOf(date).equals("on"));
                return own || noun ? (head == anchor ? 1 : 2) : behind ? 3 : 0;
            }
            if (sentence.token(head).isVerb() || sentence.child(head, "nsubj").isPresent()) {
                return shares(sentence, head, clause) ? 4 : 0;
            }
            at = head;
        }
        return 0;
    }

    private static boolean isAdverbial(String relation) {
        return Sentence.isRelation(relation, "obl")
                || Sentence.isRelation(relation, "advmod")
                || Sentence.isRelation(relation, "nmod")
                || relation.equals("conj");
    }

    /** Whether what is said of one verb's time holds of the other: "on Monday troops crossed the river and shelled the port". */
    private static boolean shares(Sentence sentence, int dated, int clause) {
        int at = clause;
        for (int steps = 0; steps < 4 && sentence.head(at) >= 0; steps++) {
            String relation = sentence.relation(at);
            boolean participle = Sentence.isRelation(relation, "advcl")
                    && sentence.token(at).tag().equals("VBG")
                    && sentence.children(at, "mark").isEmpty();
            boolean joined = relation.equals("conj")
                    || participle
                    || Sentence.isRelation(relation, "xcomp") && STARTING.contains(lemma(sentence, sentence.head(at)));
            if (!joined) {
                break;
            }
            at = sentence.head(at);
            if (at == dated) {
                return true;
            }
        }
        return sentence.head(dated) == clause
                && Sentence.isRelation(sentence.relation(dated), "xcomp")
                && STARTING.contains(lemma(sentence, clause));
    }

    /** The verb of an act that a noun names, where the verb says only that it took place; else the word itself. */
    private static int clause(Sentence sentence, int anchor) {
        int head = sentence.head(anchor);
        if (sentence.token(anchor).isVerb() || head < 0 || !sentence.token(head).isVerb()) {
            return anchor;
        }
        String relation = sentence.relation(anchor);
        boolean part = relation.equals("obj") || Sentence.isRelation(relation, "nsubj") || isInside(sentence, anchor);
        return part && CARRYING.contains(lemma(sentence, head)) ? head : anchor;
    }

    private static boolean isInside(Sentence sentence, int anchor) {
        return Sentence.isRelation(sentence.relation(anchor), "obl")
                && Set.of("in", "during", "at").contains(sentence.caseOf(anchor));
    }

    /** The place of the clause, as written; never that of the dateline. */
    @Nullable
    String place(int sentence, int anchor) {
        String near = reading.placeAt(sentence, anchor);
        int clause = clause(reading.sentence(sentence), anchor);
        return near != null || clause == anchor ? near : reading.placeAt(sentence, clause);
    }

    /** What tells it from others of its kind: "two" of two strikes, "another"; null where nothing does. */
    @Nullable
    String count(int sentence, int anchor) {
        if (anchor < 0 || !reading.sentence(sentence).token(anchor).isNoun()) {
            return null;
        }
        Sentence words = reading.sentence(sentence);
        for (int child : words.children(anchor)) {
            if (words.relation(child).equals("nummod") || FRESH.contains(lemma(words, child))) {
                return lemma(words, child);
            }
        }
        return null;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
