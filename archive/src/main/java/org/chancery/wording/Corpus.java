package org.chancery.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;

/** What is known of each text of an archive without looking into it. Whoever answers many questions keeps it while nothing changes. */
public final class Corpus {

    private final List<CorpusText> texts;
    private final Map<Long, CorpusText> byReport = new HashMap<>();

    private Corpus(List<CorpusText> texts) {
        this.texts = List.copyOf(texts);
        texts.forEach(text -> byReport.put(text.report(), text));
    }

    /** All texts in their latest wording. */
    public static Corpus of(Session session, Knowledge knowledge) {
        return new Corpus(new WordingSql(session).corpus(new Levels(knowledge)));
    }

    /** By day, those without one first. */
    List<CorpusText> texts() {
        return texts;
    }

    Map<Long, CorpusText> byReport() {
        return byReport;
    }
}
