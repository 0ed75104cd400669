package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.jspecify.annotations.Nullable;

/** How an event is held: done, to come, denied, long past, and whether it goes on. */
final class EventStatuses {

    static final String ONGOING = "ongoing";
    static final String CONDITIONAL = "conditional";

    /** Days before publication from which on an act is background. */
    private static final int BACKGROUND = 92;

    private static final Set<String> GOING_ON =
            Set.of("ongoing", "continuing", "continued", "continuous", "unabated", "relentless", "current");
    private static final Set<String> KEEPING = Set.of("continue", "keep", "remain", "persist");

    private final Reading reading;

    EventStatuses(Reading reading) {
        this.reading = reading;
    }

    static Record.EventStatus of(Finding finding) {
        if (finding.is(Qualifier.NEGATED)) {
            return Record.EventStatus.NEGATED;
        }
        if (finding.is(Qualifier.CONDITIONAL) || finding.is(Qualifier.WISHED)) {
            return Record.EventStatus.HYPOTHETICAL;
        }
        if (finding.is(Qualifier.PLANNED) || finding.is(Qualifier.OFFERED)) {
            return Record.EventStatus.FUTURE;
        }
        return finding.is(Qualifier.PAST) ? Record.EventStatus.HISTORICAL : Record.EventStatus.OCCURRED;
    }

    /** What an act still to come counts for, by PLOVER: help to come is an agreement, a blow to come a threat. */
    static String shift(String type, Record.EventStatus status) {
        if (status != Record.EventStatus.FUTURE) {
            return type;
        }
        return switch (type) {
            case "CONSULT", "SUPPORT", "COOPERATE", "AID" -> "AGREE";
            case "RETREAT" -> "CONCEDE";
            case "ACCUSE", "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION" -> "THREATEN";
            default -> type;
        };
    }

    /** With its day known: what was done months before is background, and what was done lately is none. */
    Record.EventStatus settled(Record.EventStatus told, @Nullable String date) {
        if (date == null || reading.document.published() == null) {
            return told;
        }
        boolean old = isBackground(date);
        if (told == Record.EventStatus.OCCURRED && old) {
            return Record.EventStatus.HISTORICAL;
        }
        return told == Record.EventStatus.HISTORICAL && !old ? Record.EventStatus.OCCURRED : told;
    }

    private boolean isBackground(String date) {
        LocalDate published = reading.document.published();
        return published != null
                && date.compareTo(published.minusDays(BACKGROUND).toString().substring(0, date.length())) < 0;
    }

    @Nullable
    String aspect(Finding finding) {
        if (finding.is(Qualifier.CONDITIONAL)) {
            return CONDITIONAL;
        }
        boolean held = of(finding) == Record.EventStatus.OCCURRED;
        return held && ongoing(finding.sentence(), finding.trigger()) ? ONGOING : null;
    }

    /** "Is shelling", "continues to shell", "the ongoing war". */
    boolean ongoing(int index, int token) {
        Sentence sentence = reading.sentence(index);
        if (token < 0) {
            return false;
        }
        boolean verb = sentence.token(token).isVerb();
        boolean marked = sentence.children(token).stream().anyMatch(child -> GOING_ON.contains(lemma(sentence, child)));
        boolean progressive = verb
                && sentence.token(token).tag().equals("VBG")
                && sentence.children(token, "aux").stream()
                        .anyMatch(aux -> Set.of("is", "are", "'s", "'re", "am")
                                .contains(sentence.token(aux).text().toLowerCase(Locale.ROOT)));
        int head = sentence.head(token);
        boolean kept = verb
                && head >= 0
                && Sentence.isRelation(sentence.relation(token), "xcomp")
                && KEEPING.contains(lemma(sentence, head));
        return marked || progressive || kept;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
