package org.chancery.web.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.follow.Company;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Archive;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.Topic;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Problem;
import org.chancery.web.Site;

/** Whom a page is about, and what of the archive is looked up once for all of them. */
final class Lookup {

    private static final Kept<Archive, List<MergedEncounter>> ENCOUNTERS = new Kept<>(2);

    private Lookup() {}

    /** All encounters of the archive, each once. */
    static List<MergedEncounter> encounters(Asked asked) {
        return encounters(asked.site(), asked.session());
    }

    static List<MergedEncounter> encounters(Site site, Session session) {
        return ENCOUNTERS.get(
                session, site.archive(), () -> new KeptEncounters(site.archive(), site.knowledge()).list(null, null));
    }

    static Company company(Asked asked, Party party) {
        return new Company(party.code(), party.state(), encounters(asked));
    }

    /** By key, else as people name it; a state stands for all who act for it. */
    static Party party(Asked asked, String key) {
        Optional<ActorRow> row = asked.session().actor(key);
        boolean self = row.isPresent() && !row.get().kind().equals("state");
        return self
                ? new Party(key, row.get().name(), false, List.of(row.get().actor()))
                : new Parties(asked.session(), asked.site().knowledge()).named(key);
    }

    /** The actor of a page. */
    static ActorRow row(Asked asked, String key) {
        return asked.session()
                .actor(key)
                .orElseThrow(
                        () -> Problem.missing(
                                "Nobody in the archive has the key \"" + key
                                        + "\". Look for the name under Actors; somebody may have another key since reports were read again."));
    }

    /** What the knowledge has of a person, by Wikidata item, else by name and state. */
    static Optional<Person> person(Knowledge knowledge, ActorRow row) {
        String item = row.wikidata();
        return knowledge.persons().stream()
                .filter(person -> item != null
                        ? item.equals(person.wikidata())
                        : Identity.fold(person.name()).equals(row.folded())
                                && String.valueOf(person.state()).equals(String.valueOf(row.state())))
                .findFirst();
    }

    /** Name of a state or body by its id. */
    static String name(Knowledge knowledge, String id) {
        return knowledge
                .state(id)
                .map(state -> state.name())
                .or(() -> knowledge.bodies().stream()
                        .filter(body -> body.id().equals(id))
                        .map(Body::name)
                        .findFirst())
                .orElse(id);
    }

    static String topic(Knowledge knowledge, String id) {
        return knowledge.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::name)
                .findFirst()
                .orElse(id);
    }

    static String formulation(Knowledge knowledge, String id) {
        return knowledge.wordings().stream()
                .filter(wording -> wording.id().equals(id))
                .map(wording -> wording.name())
                .findFirst()
                .orElse(id);
    }
}
