package org.chancery.web.actor;

import org.chancery.follow.VisitsPage;
import org.chancery.keep.ActorRow;
import org.chancery.web.follow.Citation;

/** Journeys as they are shown. */
public record VisitsView(ActorRow row, String title, VisitsPage page, Citation cite) {}
