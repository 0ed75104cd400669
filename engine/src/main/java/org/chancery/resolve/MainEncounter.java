package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the encounter that the text is about what only the whole text tells. */
final class MainEncounter {

    private final Reading reading;
    private final List<Encounters.Made> made;

    MainEncounter(Reading reading, List<Encounters.Made> made) {
        this.reading = reading;
        this.made = made;
    }

    /** Marks the encounter that the text is about, and gives it the day that the text implies. */
    void settle(Optional<String> titleKind) {
        Encounters.Made main = find(titleKind);
        if (main == null) {
            return;
        }
        main.main = true;
        standIns(main);
        titleKind.ifPresent(kind -> {
            if (main.kind == Record.EncounterKind.MEETING && !kind.equals("gathering") && !kind.equals("visit")) {
                main.kind = Record.EncounterKind.valueOf(kind.toUpperCase(Locale.ROOT));
            }
        });
        if (main.kind == Record.EncounterKind.CALL || main.kind == Record.EncounterKind.VIDEO) {
            main.place = null;
        } else if (main.place == null) {
            main.place = reading.document.dateline() != null ? reading.document.dateline() : main.place;
        }
        LocalDate day = reading.document.reportedDay();
        if (main.date == null && day != null) {
            main.date = day.toString();
        }
    }

    private Encounters.@Nullable Made find(Optional<String> titleKind) {
        List<Entity> principals = reading.discourse.principals();
        Encounters.Made main = null;
        for (Encounters.Made one : made) {
            boolean about = one.status == Record.EncounterStatus.HELD
                    && one.participants.containsAll(principals)
                    && !principals.isEmpty();
            if (main == null && about) {
                main = one;
            }
        }
        if (main == null) {
            main = made.stream()
                    .filter(one -> one.status == Record.EncounterStatus.HELD && one.sentence <= 1)
                    .findFirst()
                    .orElse(null);
        }
        if (main == null && principals.size() >= 2 && titleKind.isPresent()) {
            main = new Encounters.Made(Record.EncounterKind.MEETING, Record.EncounterStatus.HELD);
            main.participants.addAll(principals);
            main.evidence.add(reading.evidence(reading.sentence(0).span(), "title"));
            made.add(0, main);
        }
        return main;
    }

    /** Somebody whom only the title names is represented by the own state. */
    private void standIns(Encounters.Made one) {
        List<Entity> named = new ArrayList<>();
        for (Entity entity : one.participants) {
            boolean unnamed = entity.mentions.values().stream().allMatch(m -> m.form() == Record.MentionForm.PRONOUN);
            named.add(entity.isPerson() && unnamed ? reading.actors.side(entity) : entity);
        }
        one.participants.clear();
        one.participants.addAll(named);
    }
}
