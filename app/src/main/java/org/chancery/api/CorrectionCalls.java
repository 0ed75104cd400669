package org.chancery.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.keep.ArchiveException;
import org.chancery.keep.Correction;
import org.chancery.show.CorrectionsAnswer;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people correct. */
final class CorrectionCalls {

    private static final List<String> FIELDS = List.of("entry", "patch", "strike", "why");

    List<Operation> operations() {
        return List.of(
                Operation.get("/corrections", Set.of("limit", "cursor"), CorrectionCalls::list),
                Operation.post("/corrections", Role.REVIEWER, CorrectionCalls::correct),
                Operation.post("/corrections/{n}/undo", Role.REVIEWER, CorrectionCalls::undo));
    }

    private static Reply list(Call call) {
        ObjectNode whole = Wire.object();
        whole.set("corrections", Wire.tree(new CorrectionsAnswer(call.session().corrections()).json()));
        return Listed.of(call, whole, "corrections", "correction");
    }

    private static Reply correct(Call call) {
        ObjectNode body = Wire.body(call.body(), FIELDS);
        ObjectNode before = ReportCalls.entry(call, Wire.needed(body, "entry"));
        Etag.checkMatch(call.context().header("If-Match"), tag(before));
        String id = before.get("id").asString();
        String why = Wire.needed(body, "why");
        String patch = patch(body);
        long number = refused(
                () -> call.site().archive().correct(id, call.asked().visitor().name(), why, patch));
        return told(call, number, id).status(201).with("Location", ApiScreen.ROOT + "/entries/" + Addresses.part(id));
    }

    private static Reply undo(Call call) {
        String body = call.body();
        if (!body.isBlank()) {
            Wire.body(body, List.of());
        }
        String written = call.part("n");
        Correction correction = call.session().corrections().stream()
                .filter(one -> String.valueOf(one.correction()).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.missing(
                        "There is no correction " + written + "; GET " + ApiScreen.ROOT + "/corrections lists them."));
        Etag.checkMatch(call.context().header("If-Match"), tag(ReportCalls.entry(call, correction.id())));
        refused(() -> {
            call.site()
                    .archive()
                    .undo(correction.correction(), call.asked().visitor().name());
            return correction.correction();
        });
        return told(call, correction.correction(), correction.id());
    }

    private static String patch(ObjectNode body) {
        JsonNode strike = body.get("strike");
        JsonNode patch = body.get("patch");
        boolean isStruck = strike != null && strike.isBoolean() && strike.booleanValue();
        if (isStruck == (patch != null)) {
            throw Problem.wrong(
                    "Say what is right with \"patch\", a JSON merge patch on the entry, or strike the entry out with"
                            + " \"strike\": true. Nothing was changed.");
        }
        if (patch != null && !patch.isObject()) {
            throw Problem.wrong("The field \"patch\" is no JSON object, and nothing was changed.");
        }
        return patch == null ? "{\"rejected\":true}" : patch.toString();
    }

    private interface Change {
        long make();
    }

    private static long refused(Change change) {
        try {
            return change.make();
        } catch (ArchiveException e) {
            if (e.reason() == ArchiveException.Reason.REFUSED) {
                throw new Problem(
                        422,
                        "Not corrected",
                        Objects.requireNonNullElse(e.getMessage(), "The correction was refused."));
            }
            throw e;
        }
    }

    private static Reply told(Call call, long number, String id) {
        ObjectNode told = Wire.object();
        ObjectNode entry = ReportCalls.entry(call, id);
        told.put("correction", number);
        told.put("etag", tag(entry));
        told.set("entry", entry);
        return Reply.json(told);
    }

    /** That of the answer to a question for the entry. */
    private static String tag(ObjectNode entry) {
        return Etag.of(Wire.write(entry).getBytes(StandardCharsets.UTF_8));
    }
}
