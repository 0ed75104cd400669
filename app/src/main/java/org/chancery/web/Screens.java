package org.chancery.web;

import java.util.List;
import org.chancery.web.follow.CalendarScreen;
import org.chancery.web.follow.CommitmentScreen;
import org.chancery.web.start.StartScreen;

/** All screens there are. */
final class Screens {

    private Screens() {}

    static List<Screen> all() {
        return List.of(new StartScreen(), new CalendarScreen(), new CommitmentScreen());
    }
}
