package org.chancery.web.search;

import java.util.List;
import org.chancery.search.Webhooks.Message;
import org.chancery.search.Webhooks.Webhook;

/** @param may whether this visitor may change anything */
public record SavedView(List<One> searches, List<Webhook> webhooks, List<Message> messages, boolean may) {

    /** A saved search. */
    public record One(String name, String words, String what, String url, String feed, String madeAt) {}
}
