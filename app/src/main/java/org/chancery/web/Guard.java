package org.chancery.web;

import io.javalin.http.Context;
import java.util.List;

/** Says who asks, and whether a change was sent from a page of ours. */
public interface Guard extends AutoCloseable {

    /** @throws Problem 400, 401 or 421 if the request is not to be answered at all */
    Visitor visitor(Context context);

    /** What the forms of this visitor send back. */
    String csrf(Context context);

    /** @throws Problem 403 if a change was not sent from one of our pages */
    void checkChange(Context context);

    /** Where somebody is sent who must say who they are first; with the page to come back to. */
    default String login(String path) {
        return "/login?next=" + Urls.escape(path);
    }

    /** Whether there is such a page. */
    default boolean hasLogin() {
        return false;
    }

    /** Pages for logging in and for accounts. */
    default List<Screen> screens() {
        return List.of();
    }

    @Override
    default void close() {}
}
