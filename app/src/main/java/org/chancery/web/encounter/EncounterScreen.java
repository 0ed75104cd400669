package org.chancery.web.encounter;

import java.util.function.Function;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.reader.Instruments;

/** The list of encounters, each encounter, and a reviewer's word on which reports are of one. */
public final class EncounterScreen implements Screen {

    private final Instruments instruments;

    public EncounterScreen(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public void addTo(Pages pages) {
        pages.get("/encounters", Role.READER, asked -> EncounterList.answer(asked, instruments));
        pages.get("/encounters/{id}", Role.READER, this::encounter);
        pages.post("/encounters/{id}/split", Role.REVIEWER, this::split);
        pages.post("/encounters/{id}/merge", Role.REVIEWER, this::merge);
        pages.post("/encounters/{id}/undo", Role.REVIEWER, this::undo);
    }

    private Shown encounter(Asked asked) {
        return new EncounterPage(asked, instruments, named(asked)).page();
    }

    private MergedEncounter named(Asked asked) {
        String id = asked.param("id");
        return instruments
                .encounters(asked.site())
                .with(asked.session(), id)
                .orElseThrow(() -> Problem.missing("No report tells of an encounter \"" + id
                        + "\". It may have been read otherwise since; the list of encounters has all there are."));
    }

    private String split(Asked asked) {
        String sighting = asked.needed("sighting");
        return decided(asked, kept -> {
            kept.split(sighting, asked.visitor().name(), asked.needed("why"));
            return Urls.encounter(sighting);
        });
    }

    private String merge(Asked asked) {
        String other = asked.needed("other");
        return decided(asked, kept -> {
            kept.merge(asked.param("id"), other, asked.visitor().name(), asked.needed("why"));
            return Urls.encounter(asked.param("id"));
        });
    }

    private String undo(Asked asked) {
        String number = asked.needed("number");
        if (!number.matches("\\d{1,12}")) {
            throw Problem.wrong("number: \"" + number + "\" is no number of a decision.");
        }
        return decided(asked, kept -> {
            kept.undo(Long.parseLong(number), asked.visitor().name());
            return Urls.encounter(asked.param("id"));
        });
    }

    private String decided(Asked asked, Function<KeptEncounters, String> decision) {
        try {
            return decision.apply(instruments.encounters(asked.site()).kept());
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }
}
