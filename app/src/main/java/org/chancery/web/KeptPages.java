package org.chancery.web;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers pages from those that are kept, and keeps what may be. */
final class KeptPages {

    private final PageCache cache;
    private final Guard guard;
    private final Writing writing;
    private final Supplier<String> state;

    /** @param state of the archive, another after each change */
    KeptPages(PageCache cache, Guard guard, Writing writing, Supplier<String> state) {
        this.cache = cache;
        this.guard = guard;
        this.writing = writing;
        this.state = state;
    }

    void answer(Context context, Asked asked, Answering answering) throws Exception {
        PageCache.Key key = cache.isOn() ? key(context, asked) : null;
        if (key == null) {
            writing.write(context, asked, answering.answer(asked));
            return;
        }
        // Looked up before the page is made: what changes meanwhile makes the kept page one of a former state.
        String now = state.get();
        cache.answer(context, key, now, () -> {
            Shown shown = answering.answer(asked);
            if (shown.status() != 200) {
                writing.write(context, asked, shown);
                return null;
            }
            Writing.Written written = writing.written(context, asked, shown);
            return PageCache.Page.of(now, written.type(), PageCache.utf8(written.text()));
        });
    }

    /** Null if the answer is for this request alone: a first visit, which gets a cookie with it. */
    private PageCache.@Nullable Key key(Context context, Asked asked) {
        String form = asked.form() == Form.HTML ? guard.csrf(context) : "";
        if (context.res().getHeader("Set-Cookie") != null) {
            return null;
        }
        String query = context.queryString();
        return new PageCache.Key(
                Asking.base(context),
                context.path(),
                query == null ? "" : query,
                asked.visitor(),
                form,
                asked.isPart(),
                asked.today());
    }
}
