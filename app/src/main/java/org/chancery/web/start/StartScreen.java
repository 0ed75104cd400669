package org.chancery.web.start;

import java.util.Map;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;

/** What is new in the archive. */
public final class StartScreen implements Screen {

    @Override
    public void addTo(Pages pages) {
        pages.get("/", Role.READER, StartScreen::start);
    }

    private static Shown start(Asked asked) {
        Map<String, Long> counts = asked.session().counts();
        StartView view = new StartView(counts);
        return Shown.page("Start", "start/start.jte", view, view);
    }
}
