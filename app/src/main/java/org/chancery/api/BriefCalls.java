package org.chancery.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.Brief;
import org.chancery.brief.BriefPages;
import org.chancery.brief.WordFile;
import org.chancery.web.Problem;
import org.chancery.web.brief.Briefs;

/** What one should know before two meet. */
final class BriefCalls {

    private static final String MARKDOWN = "text/markdown; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    List<Operation> operations() {
        return List.of(Operation.get("/brief", Set.of("a", "b", "on", "with_people", "format"), BriefCalls::brief)
                .giving(Operation.JSON, MARKDOWN, HTML, WORD));
    }

    private static Reply brief(Call call) throws IOException {
        LocalDate on = call.asked().day("on");
        if (on == null) {
            throw Problem.wrong(
                    "The parameter \"on\" is missing: the day of the meeting, as 2015-06-01. Only earlier reports count.");
        }
        Brief brief = Briefs.of(
                call.asked(),
                call.needed("a"),
                call.needed("b"),
                on,
                call.asked().flag("with_people"));
        String format = call.asked().query("format", "json");
        return switch (format) {
            case "json" -> Reply.json(brief);
            case "md" -> Reply.text(MARKDOWN, BriefPages.markdown(brief));
            case "html" -> Reply.text(HTML, BriefPages.html(brief));
            case "docx" -> word(brief);
            default -> throw Problem.wrong("format: \"" + format + "\" is none of json, md, html, docx.");
        };
    }

    private static Reply word(Brief brief) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile.write(brief, bytes);
        return new Reply(
                200,
                WORD,
                bytes.toByteArray(),
                null,
                Map.of("Content-Disposition", "attachment; filename=\"brief.docx\""));
    }
}
