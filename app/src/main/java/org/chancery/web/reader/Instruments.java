package org.chancery.web.reader;

import org.chancery.compare.Comparer;
import org.chancery.compare.Describer;
import org.chancery.compare.Redliner;
import org.chancery.merge.CurrentEncounters;
import org.chancery.web.Site;
import org.jspecify.annotations.Nullable;

/** What is made once for a server, when it is first needed. Safe for use by several threads. */
public final class Instruments {

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
