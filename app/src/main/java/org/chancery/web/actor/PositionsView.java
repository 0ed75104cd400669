package org.chancery.web.actor;

import org.chancery.follow.PositionsPage;
import org.chancery.keep.ActorRow;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Query;

/** How an actor spoke of a topic, as it is shown. */
public record PositionsView(ActorRow row, String title, PositionsPage page, Query query, Citation cite) {}
