package org.chancery.web.actor;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.follow.ActorList;
import org.chancery.follow.ActorList.Named;
import org.chancery.follow.Company;
import org.chancery.follow.Profile;
import org.chancery.keep.ActorRow;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.merge.MergedEncounter;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What the archive has of an actor as long as it stays what it is.
 *
 * @param named in how many reports; null if in no latest wording of any
 * @param terms as the knowledge has them, with the name of the state or body
 * @param offices as reports name them
 * @param people who act for it, if it is a state
 * @param others met in most encounters
 * @param ties among those of the network
 */
public record Portrait(
        ActorRow row,
        Party party,
        @Nullable Named named,
        List<Term> terms,
        List<Profile.Row> offices,
        List<Named> people,
        List<MergedEncounter> encounters,
        List<Company.Other> others,
        List<Company.Other> network,
        List<Company.Tie> ties,
        List<Item> topics,
        List<Item> formulations) {

    private static final int MOST_OTHERS = 40;
    private static final int MOST_NETWORK = 14;
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_TOPICS = 14;

    /** An office with dates that the knowledge has. */
    public record Term(Person.Tenure tenure, String of) {}

    /** A topic or formulation with its name. */
    public record Item(String id, String name, Profile.Row row) {}

    /** Of whom this key names; a state stands for all who act for it. */
    public static Portrait of(Asked asked, ActorRow row) {
        return of(asked, row, Lookup.party(asked, row.key()));
    }

    static Portrait of(Asked asked, ActorRow row, Party party) {
        Knowledge knowledge = asked.site().knowledge();
        Company company = Lookup.company(asked, party);
        List<Company.Other> others = company.others();
        List<Company.Other> network = first(others, MOST_NETWORK);
        Profile profile = new Profile(asked.session(), party.actors());
        return new Portrait(
                row,
                party,
                new ActorList(asked.session()).one(row.key()),
                terms(knowledge, row),
                party.state() ? List.of() : profile.offices(),
                party.state() ? people(asked, party) : List.of(),
                company.encounters(),
                first(named(knowledge, others), MOST_OTHERS),
                named(knowledge, network),
                company.ties(network),
                profile.topics(MOST_TOPICS).stream()
                        .map(one -> new Item(one.name(), Lookup.topic(knowledge, one.name()), one))
                        .toList(),
                profile.formulations(MOST_TOPICS).stream()
                        .map(one -> new Item(one.name(), Lookup.formulation(knowledge, one.name()), one))
                        .toList());
    }

    private static List<Named> people(Asked asked, Party party) {
        return new ActorList(asked.session())
                .first(new ActorList.Question(null, List.of("person"), party.code(), 0, MOST_PEOPLE));
    }

    private static List<Term> terms(Knowledge knowledge, ActorRow row) {
        return Lookup.person(knowledge, row).stream()
                .flatMap(person -> person.tenures().stream())
                .sorted(java.util.Comparator.comparing(Person.Tenure::from).reversed())
                .map(tenure -> new Term(tenure, Lookup.name(knowledge, tenure.of())))
                .toList();
    }

    /** States by name rather than code. */
    private static List<Company.Other> named(Knowledge knowledge, List<Company.Other> others) {
        return others.stream()
                .map(one -> one.name().equals(one.code())
                        ? new Company.Other(
                                one.code(),
                                Lookup.name(knowledge, one.code()),
                                one.kind(),
                                one.encounters(),
                                one.first(),
                                one.last())
                        : one)
                .toList();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return List.copyOf(Stream.of(all).flatMap(List::stream).limit(most).toList());
    }
}
