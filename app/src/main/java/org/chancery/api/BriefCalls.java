package org.chancery.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.brief.Brief;
import org.chancery.brief.BriefPages;
import org.chancery.brief.Briefing;
import org.chancery.brief.WordFile;
import org.chancery.keep.ActorRow;
import org.chancery.series.Party;
import org.chancery.web.Problem;

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
        Brief brief = new Briefing(call.session(), call.knowledge()).of(party(call, "a"), party(call, "b"), on);
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

    private static Brief.Party party(Call call, String name) {
        Party party = call.party(name);
        boolean only = party.state() && !call.asked().flag("with_people");
        List<Long> actors = only
                ? call.session().actor(party.code()).map(ActorRow::actor).stream()
                        .toList()
                : party.actors();
        List<String> states = party.state() ? List.of(party.code()) : states(call, actors);
        return new Brief.Party(party.name(), actors, states);
    }

    private static List<String> states(Call call, List<Long> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        return call
                .session()
                .handle()
                .createQuery(
                        "SELECT DISTINCT state FROM actors WHERE actor IN (<actors>) AND state IS NOT NULL ORDER BY state")
                .bindList("actors", actors)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
