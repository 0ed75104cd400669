package org.chancery.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.follow.ActorList;
import org.chancery.keep.ActorRow;
import org.chancery.series.By;
import org.chancery.show.FormulationAnswer;
import org.chancery.show.FormulationListAnswer;
import org.chancery.web.Problem;
import org.chancery.web.actor.Portrait;
import org.chancery.wording.FormulationQuestion;
import org.chancery.wording.Formulations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Wordings, and who is named. */
final class WordCalls {

    List<Operation> operations() {
        return List.of(
                Operation.get("/formulations", Set.of("side", "limit", "cursor"), WordCalls::formulations),
                Operation.get(
                        "/formulations/{id}", Set.of("side", "counterpart", "by", "lines"), WordCalls::formulation),
                Operation.get("/actors", Set.of("name", "kind", "state", "limit", "cursor"), WordCalls::actors),
                Operation.get("/actors/{key}", Set.of(), WordCalls::actor));
    }

    private static Reply formulations(Call call) {
        Formulations formulations = new Formulations(call.session(), call.knowledge());
        return Listed.of(
                call,
                Wire.tree(new FormulationListAnswer(formulations.list(code(call, "side")))),
                "formulations",
                "id",
                "side");
    }

    private static Reply formulation(Call call) {
        By by = call.asked().choice("by", By.class, By.YEAR);
        int lines = call.asked().number("lines", 10, 0, Listed.MOST);
        FormulationQuestion question =
                new FormulationQuestion(call.part("id"), code(call, "side"), code(call, "counterpart"), by, lines);
        return Reply.json(
                Wire.tree(new FormulationAnswer(new Formulations(call.session(), call.knowledge()).page(question))));
    }

    private static @Nullable String code(Call call, String name) {
        return call.query(name) == null ? null : call.party(name).code();
    }

    private static Reply actors(Call call) {
        ActorList.Page page = new ActorList(call.session())
                .page(new ActorList.Question(
                        call.query("name"), call.list("kind"), call.query("state"), 0, Integer.MAX_VALUE));
        ObjectNode whole = (ObjectNode) Wire.tree((Object) page);
        return Listed.of(call, whole, "actors", "key");
    }

    private static Reply actor(Call call) {
        String key = call.part("key");
        ActorRow row = call.session()
                .actor(key)
                .orElseThrow(() -> Problem.missing("Nobody in the archive has the key \"" + key + "\"; GET "
                        + ApiScreen.ROOT + "/actors?name=… finds keys by name."));
        Portrait portrait = Portrait.of(call.asked(), row);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("actor", row);
        json.put("named", portrait.named());
        json.put("terms", portrait.terms());
        json.put("offices", portrait.offices());
        json.put("people", portrait.people());
        json.put("encounters", portrait.encounters().size());
        json.put("counterparts", portrait.others());
        json.put("topics", portrait.topics());
        json.put("formulations", portrait.formulations());
        return Reply.json(json);
    }
}
