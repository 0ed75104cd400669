package org.chancery.find;

import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Finds what was said, and to whom, where it hangs from a reporting verb. */
final class Frames {

    private final FrameSite site;

    /**
     * @param content units of what was said
     * @param addressees heads
     * @param relay the verb of relaying, where somebody is asked to relay it
     */
    record Content(List<Clauses.Unit> content, List<Integer> addressees, Optional<Cue> relay) {
        static final Content NONE = new Content(List.of(), List.of());

        Content(List<Clauses.Unit> content, List<Integer> addressees) {
            this(content, addressees, Optional.empty());
        }

        boolean isEmpty() {
            return content.isEmpty();
        }
    }

    Frames(Sentence sentence, List<Mention> mentions, CueIndex cues) {
        this.site = FrameSite.of(sentence, mentions, cues);
    }

    /** Content by the first frame of the cue that fits. */
    Content content(int verb, Cue cue) {
        for (Cue.Frame frame : cue.frames()) {
            Content content = switch (frame.kind()) {
                case CLAUSE -> new ClauseFrame(site).content(verb, cue);
                case INFINITIVE -> new AskFrame(site, this).infinitive(verb, cue);
                case ASK -> new AskFrame(site, this).ask(verb);
                case THING -> new ThingFrame(site).content(verb, cue);
                case ABOUT -> new PhraseFrames(site).about(verb, cue, frame);
                case PERSON -> new PhraseFrames(site).person(verb, cue, frame);
            };
            if (!content.isEmpty()) {
                return content;
            }
        }
        return Content.NONE;
    }
}
