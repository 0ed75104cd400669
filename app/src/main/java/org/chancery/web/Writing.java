package org.chancery.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.write.SheetCell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what pages show, in the form that is wanted. */
final class Writing {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Site site;
    private final Guard guard;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Writing.class.getClassLoader(), "org.chancery.web.jte");

    Writing(Site site, Guard guard) {
        this.site = site;
        this.guard = guard;
    }

    /** An answer before it is sent. */
    record Written(String type, String text) {}

    void write(Context context, Asked asked, Shown shown) {
        context.status(shown.status());
        Written written = written(context, asked, shown);
        byte[] bytes = PageCache.utf8(written.text());
        // The server would read all of it a byte at a time for its own.
        context.contentType(written.type())
                .header("ETag", PageCache.tagOf(bytes))
                .result(bytes);
    }

    Written written(Context context, Asked asked, Shown shown) {
        return switch (asked.form()) {
            case HTML -> new Written("text/html; charset=utf-8", html(context, asked.visitor(), shown));
            case JSON -> new Written("application/json; charset=utf-8", json(shown.json()));
            case CSV -> new Written("text/csv; charset=utf-8", csv(shown.rows()));
        };
    }

    /** Tells what is wrong, as a page or for a program. */
    void tell(Context context, Problem problem) {
        if (problem.status() == 401) {
            if (guard.hasLogin() && wantsPage(context) && context.method() == HandlerType.GET) {
                String asked = context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
                context.redirect(guard.login(asked), HttpStatus.SEE_OTHER);
                return;
            }
            context.header("WWW-Authenticate", "Bearer");
        }
        context.status(problem.status());
        if (wantsPage(context)) {
            Visitor nobody = new Visitor("", Role.ANYONE, false);
            Shown page = new Shown(problem.title(), "problem.jte", problem, problem, null, problem.status());
            context.contentType("text/html; charset=utf-8").result(html(context, nobody, page));
            return;
        }
        // JSON is UTF-8; as a text it would be sent in the letters of another encoding.
        context.contentType("application/problem+json")
                .result(problem(problem).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** For a program (RFC 9457). */
    static String problem(Problem problem) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", "about:blank");
        told.put("title", problem.title());
        told.put("status", problem.status());
        told.put("detail", problem.detail());
        return json(told);
    }

    private static boolean wantsPage(Context context) {
        String accepted = context.header("Accept");
        return Form.ofPath(context.path()) == null
                && !"json".equals(context.queryParam("format"))
                && !context.path().startsWith("/api/")
                && (accepted == null || accepted.contains("text/html") || accepted.contains("*/*"));
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    private String html(Context context, Visitor visitor, Shown shown) {
        String path = context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
        Frame frame = new Frame(
                shown.title(),
                path,
                as(context, Form.JSON),
                shown.rows() == null ? null : as(context, Form.CSV),
                visitor,
                guard.csrf(context),
                site.archive().place(),
                site.knowledge().version());
        StringOutput out = new StringOutput();
        templates.render(shown.template(), Map.of("frame", frame, "view", shown.view()), out);
        return out.toString();
    }

    private static String as(Context context, Form form) {
        String stem = context.path().equals("/") ? "/index" : context.path();
        return stem + form.ending() + (context.queryString() == null ? "" : "?" + context.queryString());
    }

    private static String csv(@Nullable Supplier<List<List<String>>> rows) {
        if (rows == null) {
            throw new Problem(406, "No table", "This page is no table. Ask for it as HTML or JSON.");
        }
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.get().forEach(row -> writer.writeRecord(SheetCell.safe(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
