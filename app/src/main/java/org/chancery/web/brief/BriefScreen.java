package org.chancery.web.brief;
import org.chancery.web.*;
public final class BriefScreen implements Screen { @Override public void addTo(Pages pages) {} }
