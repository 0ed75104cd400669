package org.chancery.web.texts;

import java.util.List;
import org.chancery.keep.Session;
import org.chancery.web.Pages;
import org.chancery.web.Screen;
import org.chancery.web.Site;
import org.chancery.web.Warm;
import org.chancery.web.brief.BriefScreen;
import org.chancery.web.compare.CompareScreen;
import org.chancery.web.encounter.EncounterScreen;
import org.chancery.web.reader.Instruments;
import org.chancery.web.reader.ReaderScreen;

/** Reader, encounters, comparison and brief, which share what is costly to make. */
public final class TextScreens implements Screen, Warm {

    private final Instruments instruments;

    public TextScreens(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public void warm(Site site, Session session) {
        instruments.encounters(site).all(session);
    }

    @Override
    public void addTo(Pages pages) {
        List.of(
                        new ReaderScreen(instruments),
                        new EncounterScreen(instruments),
                        new CompareScreen(instruments),
                        new BriefScreen())
                .forEach(screen -> screen.addTo(pages));
    }
}
