package org.chancery.web.reader;

import org.chancery.compare.Comparer;
import org.chancery.compare.Describer;
import org.chancery.compare.Redliner;
import org.chancery.keep.Session;
import org.chancery.merge.CurrentEncounters;
import org.chancery.merge.Neighbours;
import org.chancery.web.Kept;
import org.chancery.web.Site;
import org.jspecify.annotations.Nullable;

/** What is made once for a server, when it is first needed. Safe for use by several threads. */
public final class Instruments {

    /** Many reports are of the same two sides. */
    private static final int MOST_PAIRS = 500;

    private final Kept<Neighbours.Pair, Neighbours.Texts> texts = new Kept<>(MOST_PAIRS);
    private @Nullable CurrentEncounters encounters;
    private @Nullable Comparer comparer;
    private @Nullable Describer describer;
    private @Nullable Redliner redliner;

    public synchronized CurrentEncounters encounters(Site site) {
        CurrentEncounters made = encounters;
        if (made == null) {
            made = new CurrentEncounters(site.archive(), site.knowledge(), site.clock());
            encounters = made;
        }
        return made;
    }

    /** All texts of two sides. */
    public Neighbours.Texts texts(Session session, Neighbours.Pair pair) {
        return texts.get(session, pair, () -> new Neighbours(session).texts(pair));
    }

    public synchronized Comparer comparer(Site site) {
        Comparer made = comparer;
        if (made == null) {
            made = new Comparer(site.knowledge());
            comparer = made;
        }
        return made;
    }

    public synchronized Describer describer(Site site) {
        Describer made = describer;
        if (made == null) {
            made = new Describer(site.knowledge());
            describer = made;
        }
        return made;
    }

    public synchronized Redliner redliner(Site site) {
        Redliner made = redliner;
        if (made == null) {
            made = new Redliner(site.knowledge());
            redliner = made;
        }
        return made;
    }
}
