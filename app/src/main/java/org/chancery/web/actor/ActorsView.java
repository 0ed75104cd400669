package org.chancery.web.actor;

import org.chancery.follow.ActorList.Named;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;

/** A page of the list of actors. */
public record ActorsView(Paging<Named> list, Query query) {}
