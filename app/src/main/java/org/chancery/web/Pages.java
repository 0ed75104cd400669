package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.keep.Session;

/** Where screens put their pages. Each page is at its path, and as JSON and CSV at the path with {@code .json} and {@code .csv}. */
public final class Pages {

    /** Bytes of a form, with the longest text that anybody corrects or notes in one. */
    public static final long FORM = 1 << 20;

    /** Bytes of a form that strangers may send: a name and a password. */
    static final long STRANGERS = 64 << 10;

    private final RoutesConfig routes;
    private final Site site;
    private final Guard guard;
    private final Writing writing;
    private final Journal journal;
    private final KeptPages kept;
    private final Supplier<Session> sessions;
    private final long largest;
    private final List<String> paths = new ArrayList<>();
    private final List<Route> all = new ArrayList<>();

    Pages(
            RoutesConfig routes,
            Site site,
            Guard guard,
            Writing writing,
            Journal journal,
            KeptPages kept,
            Supplier<Session> sessions,
            long largest) {
        this.routes = routes;
        this.site = site;
        this.guard = guard;
        this.writing = writing;
        this.journal = journal;
        this.kept = kept;
        this.sessions = sessions;
        this.largest = largest;
    }

    /**
     * A page. What it shows may depend on the archive, the knowledge, its address, the day, and who asks, and on nothing else: it
     * is kept while these are what they were.
     *
     * @param path such as {@code /encounters/{id}}
     * @param needed who may see it
     */
    public void get(String path, Role needed, Answering answering) {
        page(path, needed, context -> {
            try (Asked asked = asked(context, needed)) {
                kept.answer(context, asked, answering);
                journal.read(context, asked.visitor());
            }
        });
    }

    /** A page that tells of more than the archive, the knowledge, the day and who asks: made anew each time. */
    public void live(String path, Role needed, Answering answering) {
        page(path, needed, context -> {
            try (Asked asked = asked(context, needed)) {
                writing.write(context, asked, answering.answer(asked));
                journal.read(context, asked.visitor());
            }
        });
    }

    private void page(String path, Role needed, Handler handler) {
        paths.add(path);
        all.add(new Route("GET", path, needed, 0));
        answer(path, handler);
        // The last part of a path that is a value takes the form with it; see Asked.param.
        if (!path.endsWith("}")) {
            String stem = path.equals("/") ? "/index" : path;
            answer(stem + Form.JSON.ending(), handler);
            answer(stem + Form.CSV.ending(), handler);
        }
    }

    /** HEAD is asked by the same rules as GET; the server leaves the body out. */
    private void answer(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** A change, sent by a form; the browser is led on to a page that shows it. */
    public void post(String path, Role needed, Acting acting) {
        post(path, needed, FORM, acting);
    }

    /** A change that files come with: the one form that may be as large as requests may be at all. */
    public void upload(String path, Role needed, Acting acting) {
        post(path, needed, largest, acting);
    }

    private void post(String path, Role needed, long most, Acting acting) {
        change(path, needed, most, (asked, context) -> {
            String next = acting.act(asked);
            if (!Urls.isLocal(next)) {
                throw new IllegalStateException(path + " leads away from this server: " + next);
            }
            context.redirect(next, HttpStatus.SEE_OTHER);
        });
    }

    /**
     * A change, sent by a form or a program; what it writes into the context is the answer.
     *
     * @param most bytes of its body
     */
    public void change(String path, Role needed, long most, Raw raw) {
        long bound = Math.min(needed == Role.ANYONE ? Math.min(STRANGERS, most) : most, largest);
        all.add(new Route("POST", path, needed, bound));
        routes.post(path, context -> {
            // Before anything is read, also the value that says whose form it is.
            BodyLimit.hold(context, bound);
            try (Asked asked = asked(context, needed)) {
                guard.checkChange(context);
                raw.write(asked, context);
                String led = context.res().getHeader("Location");
                journal.changed(context, asked.visitor(), led == null ? "" : led);
            }
        });
    }

    /** Something that is no page: a feed, a file. It writes into the context. */
    public void raw(String path, Role needed, Raw raw) {
        all.add(new Route("GET", path, needed, 0));
        answer(path, context -> {
            try (Asked asked = asked(context, needed)) {
                raw.write(asked, context);
                journal.read(context, asked.visitor());
            }
        });
    }

    /** Writes what is no page. */
    @FunctionalInterface
    public interface Raw {
        void write(Asked asked, Context context) throws Exception;
    }

    /** The paths of all pages that were added, for tests and the description of the interface. */
    public List<String> paths() {
        return List.copyOf(paths);
    }

    /** All that was added, pages or not. */
    List<Route> all() {
        return List.copyOf(all);
    }

    private Asked asked(Context context, Role needed) {
        Visitor visitor = guard.visitor(context);
        if (!visitor.may(needed)) {
            if (!visitor.known()) {
                throw new Problem(401, "Who are you?", "Log in to see this page.");
            }
            throw new Problem(
                    403,
                    "Not with this account",
                    "This needs the role " + Words.of(needed) + ", and " + visitor.name() + " is "
                            + Words.of(visitor.role()) + ".");
        }
        return new Asked(context, site, visitor, sessions);
    }

    private static final class Words {
        static String of(Role role) {
            return role.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
