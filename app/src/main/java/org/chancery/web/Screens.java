package org.chancery.web;

import java.util.List;
import org.chancery.web.actor.ActorListScreen;
import org.chancery.web.actor.ActorScreen;
import org.chancery.web.actor.DyadScreen;
import org.chancery.web.follow.CalendarScreen;
import org.chancery.web.follow.CommitmentScreen;
import org.chancery.web.start.StartScreen;
import org.chancery.web.wording.CandidateScreen;
import org.chancery.web.wording.FormulationScreen;

/** All screens there are. */
final class Screens {

    private Screens() {}

    static List<Screen> all() {
        return List.of(new StartScreen(), new CalendarScreen(), new CommitmentScreen(), new CandidateScreen(), new FormulationScreen(), new ActorListScreen(), new ActorScreen(), new DyadScreen());
    }
}
