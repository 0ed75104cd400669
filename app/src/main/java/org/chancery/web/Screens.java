package org.chancery.web;

import java.util.List;
import org.chancery.api.ApiScreen;
import org.chancery.web.actor.ActorListScreen;
import org.chancery.web.actor.ActorScreen;
import org.chancery.web.actor.DyadScreen;
import org.chancery.web.follow.CalendarScreen;
import org.chancery.web.follow.CommitmentScreen;
import org.chancery.web.ingest.IngestScreen;
import org.chancery.web.ingest.Queue;
import org.chancery.web.reader.Instruments;
import org.chancery.web.review.RecordScreen;
import org.chancery.web.review.ReviewScreen;
import org.chancery.web.search.SavedScreen;
import org.chancery.web.search.SearchScreen;
import org.chancery.web.start.StartScreen;
import org.chancery.web.texts.TextScreens;
import org.chancery.web.wording.CandidateScreen;
import org.chancery.web.wording.FormulationScreen;

/** All screens there are. */
final class Screens {

    private Screens() {}

    static List<Screen> all() {
        Instruments instruments = new Instruments();
        Queue queue = new Queue();
        return List.of(
                new StartScreen(),
                new IngestScreen(queue),
                new SearchScreen(),
                new SavedScreen(),
                new ReviewScreen(),
                new RecordScreen(),
                new CalendarScreen(),
                new CommitmentScreen(),
                new CandidateScreen(),
                new FormulationScreen(),
                new ActorListScreen(),
                new ActorScreen(),
                new DyadScreen(),
                new TextScreens(instruments),
                new ApiScreen(instruments, queue));
    }
}
