package org.chancery.web.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.compare.Comparison;
import org.chancery.merge.Decision;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.resolve.Record;
import org.chancery.web.Asked;
import org.chancery.web.Role;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.reader.Instruments;

/** Makes the page of one encounter. */
final class EncounterPage {

    /** Describing a text takes time that grows with its length. */
    private static final int LONGEST_DESCRIBED = 40_000;

    private static final int MOST_NEAR = 8;
    private static final int DAYS_NEAR = 3;

    private final Asked asked;
    private final Instruments instruments;
    private final MergedEncounter encounter;
    private final List<Tellers> tellers;

    EncounterPage(Asked asked, Instruments instruments, MergedEncounter encounter) {
        this.asked = asked;
        this.instruments = instruments;
        this.encounter = encounter;
        this.tellers = Tellers.of(asked.session(), encounter);
    }

    Shown page() {
        Contents contents = new Contents(asked, tellers);
        List<String> speakers = contents.speakers();
        EncounterView view = new EncounterView(
                Lines.of(encounter),
                participants(),
                tellers.stream().map(this::text).toList(),
                Lines.comparison(encounter),
                speakers,
                contents.topics(speakers),
                contents.statements(),
                contents.commitments(),
                contents.upcoming(),
                contents.formulations(),
                contents.tone(),
                near(),
                decisions(),
                asked.visitor().may(Role.REVIEWER));
        String title = String.join(", ", view.line().participants()) + ", "
                + view.line().from();
        return Shown.table(title, "encounter/encounter.jte", view, view, () -> rows(view));
    }

    /** By the fullest list of names; what each was on the day comes from the first record that knows it. */
    private List<EncounterView.Participant> participants() {
        Map<String, EncounterView.Participant> byName = new LinkedHashMap<>();
        Map<String, Sighting.Party> parties = new LinkedHashMap<>();
        encounter.sightings().forEach(one -> one.parties().forEach(party -> parties.putIfAbsent(party.name(), party)));
        for (String name : encounter.participants()) {
            Sighting.Party party = parties.get(name);
            if (party != null) {
                String state = party.code().equals(party.key()) && !party.kind().equals("state") ? null : party.code();
                byName.put(
                        name,
                        new EncounterView.Participant(
                                name, party.kind(), state, offices(party), Urls.actor(party.key())));
            }
        }
        return List.copyOf(byName.values());
    }

    private List<String> offices(Sighting.Party party) {
        List<Record.Actor> actors = tellers.stream()
                .flatMap(one -> Optional.ofNullable(one.record()).stream())
                .flatMap(record -> record.actors().stream())
                .filter(actor -> actor.name().equals(party.name()))
                .toList();
        List<String> held = actors.stream()
                .flatMap(actor -> actor.held().stream())
                .map(one -> one.office() + (one.of() == null ? "" : " (" + one.of() + ")"))
                .distinct()
                .toList();
        return held.isEmpty()
                ? actors.stream()
                        .flatMap(actor -> actor.offices().stream())
                        .distinct()
                        .limit(2)
                        .toList()
                : held;
    }

    private EncounterView.Text text(Tellers teller) {
        Optional<Comparison.Fact> initiator = initiator(teller);
        Sighting sighting = teller.sighting();
        return new EncounterView.Text(
                teller.letter(),
                sighting.id(),
                sighting.report(),
                sighting.label() + (sighting.side() == null ? "" : " (" + sighting.side() + ")"),
                sighting.title(),
                teller.report().published(),
                teller.report().completeness().equals("full"),
                sighting.main(),
                sighting.kind(),
                sighting.day().toString(),
                sighting.dayNote(),
                sighting.place(),
                initiator.map(Comparison.Fact::value).orElse(null),
                initiator.map(fact -> fact.words()).orElse(null),
                teller.report().words(),
                teller.about().map(record -> record.statements().size()).orElse(0),
                teller.why(),
                Urls.report(sighting.report()));
    }

    private Optional<Comparison.Fact> initiator(Tellers teller) {
        return teller.about()
                .filter(record -> record.document().text().length() <= LONGEST_DESCRIBED)
                .flatMap(record ->
                        instruments.describer(asked.site()).describe(record).initiator());
    }

    /** Encounters of the same days with one of the same sides. */
    private List<EncounterListView.Line> near() {
        if (!asked.visitor().may(Role.REVIEWER)) {
            return List.of();
        }
        Set<String> codes = codes(encounter);
        return instruments.encounters(asked.site()).all(asked.session()).stream()
                .filter(one -> !one.id().equals(encounter.id())
                        && !one.from().isAfter(encounter.until().plusDays(DAYS_NEAR))
                        && !one.until().isBefore(encounter.from().minusDays(DAYS_NEAR)))
                .filter(one -> codes(one).stream().filter(codes::contains).count() > 1)
                .limit(MOST_NEAR)
                .map(Lines::of)
                .toList();
    }

    private static Set<String> codes(MergedEncounter encounter) {
        return encounter.sightings().stream()
                .flatMap(sighting -> sighting.parties().stream())
                .map(Sighting.Party::code)
                .collect(Collectors.toSet());
    }

    private List<EncounterView.Word> decisions() {
        Set<String> ids = encounter.sightings().stream().map(Sighting::id).collect(Collectors.toSet());
        List<EncounterView.Word> words = new ArrayList<>();
        for (Decision decision : instruments.encounters(asked.site()).kept().decisions(asked.session())) {
            if (ids.contains(decision.first()) || ids.contains(decision.second())) {
                words.add(new EncounterView.Word(
                        decision.number(),
                        decision.together(),
                        decision.first(),
                        decision.second(),
                        decision.who(),
                        decision.madeAt().substring(0, 10),
                        decision.why(),
                        decision.undoneAt() != null));
            }
        }
        return words;
    }

    private static List<List<String>> rows(EncounterView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("text", "entry", "speakers", "addressees", "act", "words", "address"));
        view.statements()
                .forEach(said -> rows.add(List.of(
                        said.ref().letter(),
                        said.ref().local(),
                        said.speakers(),
                        said.addressees(),
                        said.act(),
                        said.words(),
                        said.ref().address())));
        return rows;
    }
}
