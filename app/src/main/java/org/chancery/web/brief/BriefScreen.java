package org.chancery.web.brief;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.brief.Brief;
import org.chancery.brief.BriefPages;
import org.chancery.brief.WordFile;
import org.chancery.series.Parties;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.reader.Quoting;
import org.jspecify.annotations.Nullable;

/** A brief as a page and as a file. */
public final class BriefScreen implements Screen {

    /** A source ends with day and name of the report. */
    private static final Pattern SOURCE = Pattern.compile("(.*), (\\d{4}-\\d{2}-\\d{2}), (\\S+)");

    @Override
    public void addTo(Pages pages) {
        pages.get("/brief", Role.READER, BriefScreen::page);
        pages.raw("/brief/file", Role.READER, BriefScreen::file);
    }

    private static Shown page(Asked asked) {
        String one = asked.query("one", "");
        String other = asked.query("other", "");
        Brief brief = null;
        String problem = "";
        if (!one.isEmpty() && !other.isEmpty()) {
            try {
                brief = Briefs.of(asked, one, other, day(asked), people(asked));
            } catch (Parties.UnclearException | IllegalArgumentException e) {
                problem = String.valueOf(e.getMessage());
            }
        } else if (!one.isEmpty() || !other.isEmpty()) {
            problem = "Two are needed who meet.";
        }
        BriefView view = view(asked, one, other, brief, problem);
        return new Shown(
                brief == null
                        ? "Brief"
                        : "Brief: " + brief.one().name() + " and "
                                + brief.other().name(),
                "brief/brief.jte",
                view,
                view,
                view.sections() == null ? null : () -> rows(view),
                problem.isEmpty() ? 200 : 400);
    }

    private static LocalDate day(Asked asked) {
        LocalDate day = asked.day("on");
        return day == null ? asked.today() : day;
    }

    private static boolean people(Asked asked) {
        return asked.query("people") == null || asked.flag("people");
    }

    private static BriefView view(Asked asked, String one, String other, @Nullable Brief brief, String problem) {
        LocalDate day = day(asked);
        String files = "/brief/file?one=" + Urls.escape(one) + "&other=" + Urls.escape(other) + "&on=" + day
                + "&people=" + (people(asked) ? 1 : 0) + "&as=";
        Quoting quoting = new Quoting(asked);
        return new BriefView(
                one,
                other,
                day.toString(),
                people(asked),
                Briefs.suggestions(asked),
                problem,
                brief == null
                        ? null
                        : brief.one().name() + " and " + brief.other().name() + ", before " + brief.on(),
                brief == null ? null : brief.basis(),
                brief == null
                        ? null
                        : brief.sections().stream()
                                .map(section -> new BriefView.Section(
                                        section.title(),
                                        section.lines().stream()
                                                .map(line -> line(line, quoting))
                                                .toList(),
                                        section.missing()))
                                .toList(),
                brief == null ? null : files);
    }

    private static BriefView.Line line(Brief.Line line, Quoting quoting) {
        Matcher source = SOURCE.matcher(line.source());
        boolean found = source.matches();
        String report = found ? Urls.report(source.group(3)) : null;
        String url = line.url();
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        String words = line.quote() == null ? line.text() : line.quote();
        return new BriefView.Line(
                line.text(),
                line.quote(),
                line.source(),
                report,
                web ? url : null,
                found && report != null
                        ? quoting.copy(words, source.group(1), source.group(2), report)
                        : "“" + words + "” — " + line.source());
    }

    private static List<List<String>> rows(BriefView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("section", "line", "quote", "source", "report"));
        Objects.requireNonNull(view.sections())
                .forEach(section -> section.lines()
                        .forEach(line -> rows.add(List.of(
                                section.title(),
                                line.text(),
                                line.quote() == null ? "" : line.quote(),
                                line.source(),
                                line.report() == null ? "" : line.report()))));
        return rows;
    }

    private static void file(Asked asked, Context context) throws IOException {
        Brief brief;
        try {
            brief = Briefs.of(asked, asked.query("one", ""), asked.query("other", ""), day(asked), people(asked));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
        String as = asked.query("as", "html");
        switch (as) {
            case "md" -> context.contentType("text/markdown; charset=utf-8").result(BriefPages.markdown(brief));
            case "html" -> context.contentType("text/html; charset=utf-8").result(BriefPages.html(brief));
            case "docx" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                WordFile.write(brief, out);
                context.contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .result(out.toByteArray());
            }
            default -> throw Problem.wrong("as: \"" + as + "\" is none of md, html, docx.");
        }
        context.header("Content-Disposition", "attachment; filename=\"brief." + as + "\"");
    }
}
