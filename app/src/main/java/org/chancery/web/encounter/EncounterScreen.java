package org.chancery.web.encounter;
import org.chancery.web.*;
import org.chancery.web.reader.Instruments;
public final class EncounterScreen implements Screen { public EncounterScreen(Instruments i) {} @Override public void addTo(Pages pages) {} }
