package org.chancery.web;

import java.util.List;
import org.chancery.web.start.StartScreen;
import org.chancery.web.texts.TextScreens;

/** All screens there are. */
final class Screens {

    private Screens() {}

    static List<Screen> all() {
        return List.of(new StartScreen(), new TextScreens());
    }
}
