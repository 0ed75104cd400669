package org.chancery.web.compare;
import org.chancery.web.*;
import org.chancery.web.reader.Instruments;
public final class CompareScreen implements Screen { public CompareScreen(Instruments i) {} @Override public void addTo(Pages pages) {} }
