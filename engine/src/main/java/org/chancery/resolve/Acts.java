package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Said;
import org.chancery.knowledge.Cue;

/** Gives what somebody does by saying something: by its words, else by the reporting verb. */
final class Acts {

    private final Reading reading;
    private final Speakers people;

    Acts(Reading reading, Speakers people) {
        this.reading = reading;
        this.people = people;
    }

    /**
     * The act of a unit.
     *
     * @param cue reporting verb, if there is one
     */
    Record.Act act(Sentence sentence, Said.Unit unit, Optional<Cue> cue, List<Entity> speakers) {
        boolean generic = cue.map(Cue::generic).orElse(true);
        String words = unit.act().isEmpty() && generic ? ofOwnSide(sentence, unit, speakers) : unit.act();
        boolean own = !words.isEmpty() && generic && !isOfOthers(sentence, unit, words, speakers);
        String act = own ? words : cue.map(Cue::act).orElse("assert");
        return Record.Act.valueOf(act.toUpperCase(Locale.ROOT));
    }

    /** "said that Georgia had rejected it": the rejection is Georgia's, not the speaker's. */
    private boolean isOfOthers(Sentence sentence, Said.Unit unit, String act, List<Entity> speakers) {
        if (act.equals("request") || act.equals("warn") || unit.act().isEmpty()) {
            return false;
        }
        List<Entity> subject = new ArrayList<>();
        for (int head : sentence.children(unit.head(), "nsubj")) {
            subject.addAll(reading.entities(sentence.index(), List.of(head)));
        }
        List<Entity> own = reading.sides(speakers);
        return !subject.isEmpty() && reading.sides(subject).stream().noneMatch(own::contains);
    }

    /** The act of words that count only where somebody speaks of the own side: "Kenya will send …", said by its president. */
    private String ofOwnSide(Sentence sentence, Said.Unit unit, List<Entity> speakers) {
        List<Entity> sides = reading.sides(speakers);
        for (Finding finding : reading.acts(sentence.index())) {
            boolean inside = unit.first() <= finding.trigger() && finding.trigger() <= unit.last();
            if (inside && finding.pattern().gives().containsKey("own")) {
                List<Entity> doers = reading.entities(sentence.index(), finding.role("by"));
                boolean same = reading.sides(doers).stream().anyMatch(sides::contains)
                        || doers.stream().anyMatch(speakers::contains);
                boolean first = finding.role("by").stream().anyMatch(head -> people.isFirstPerson(sentence, head));
                if (same || first) {
                    return finding.pattern().gives().getOrDefault("act", "");
                }
            }
        }
        return "";
    }
}
