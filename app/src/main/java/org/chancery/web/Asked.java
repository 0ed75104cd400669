package org.chancery.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** One request: what was asked, by whom, and the archive to answer it from. */
public final class Asked implements AutoCloseable {

    private final Context context;
    private final Site site;
    private final Visitor visitor;
    private final Supplier<Session> sessions;
    private @Nullable Session session;

    Asked(Context context, Site site, Visitor visitor, Supplier<Session> sessions) {
        this.context = context;
        this.site = site;
        this.visitor = visitor;
        this.sessions = sessions;
    }

    public Site site() {
        return site;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Reads the archive; closed when the answer is made. */
    public Session session() {
        Session open = session;
        if (open == null) {
            open = sessions.get();
            session = open;
        }
        return open;
    }

    /** Part of the path. */
    public String param(String name) {
        String value = Urls.unpart(context.pathParam(name));
        return formInPath() == null ? value : Form.without(value);
    }

    /** A value of the query; null if it is not there or blank. */
    public @Nullable String query(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public String query(String name, String otherwise) {
        String value = query(name);
        return value == null ? otherwise : value;
    }

    /** All values of the query under this name, without blank ones. */
    public List<String> queries(String name) {
        List<String> values = new ArrayList<>();
        for (String value : context.queryParams(name)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    public boolean flag(String name) {
        String value = query(name);
        return value != null && !value.equals("0") && !value.equals("false");
    }

    /** @throws Problem 400 if it is no number from the least to the most */
    public int number(String name, int otherwise, int least, int most) {
        String value = query(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Problem.wrong(name + ": \"" + value + "\" is no number from " + least + " to " + most + ".");
    }

    /** @throws Problem 400 if it is no day */
    public @Nullable LocalDate day(String name) {
        String value = query(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problem.wrong(name + ": \"" + value + "\" is no day; write it as 2015-06-01.");
        }
    }

    /** @throws Problem 400 if it is none of the choices */
    public <E extends Enum<E>> E choice(String name, Class<E> choices, E otherwise) {
        String value = query(name);
        if (value == null) {
            return otherwise;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(value.replace('-', '_'))) {
                return choice;
            }
        }
        throw Problem.wrong(name + ": \"" + value + "\" is none of "
                + List.of(choices.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + ".");
    }

    /** A field of a form that was sent; empty if it is not there. */
    public String field(String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }

    /** A field that must be filled in. */
    public String needed(String name) {
        String value = field(name).strip();
        if (value.isEmpty()) {
            throw Problem.wrong("The field \"" + name + "\" is empty, and nothing was changed.");
        }
        return value;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(site.clock().instant(), ZoneOffset.UTC);
    }

    /** For what only few pages need: files that were sent, headers. */
    public Context context() {
        return context;
    }

    /** Whether htmx asks for a part of the page. */
    public boolean isPart() {
        return "true".equals(context.header("HX-Request")) && !"true".equals(context.header("HX-Boosted"));
    }

    /** The form in which the answer is wanted. */
    Form form() {
        String wanted = query("format");
        if (wanted != null) {
            return Form.named(wanted);
        }
        Form inPath = formInPath();
        return inPath == null ? Form.HTML : inPath;
    }

    private @Nullable Form formInPath() {
        return query("format") != null ? null : Form.ofPath(context.path());
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
