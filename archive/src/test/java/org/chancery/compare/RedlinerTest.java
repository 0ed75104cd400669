package org.chancery.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.compare.Redline.Change;
import org.chancery.compare.Redline.Kind;
import org.chancery.compare.Redline.Piece;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class RedlinerTest {

    private static final Redliner REDLINER = new Redliner(Knowledge.packed());

    private static List<Change> changes(String earlier, String later) {
        return REDLINER.redline(
                        Told.by("BRA", "first", earlier).record(),
                        Told.by("BRA", "second", later).record())
                .changes();
    }

    @Test
    void aTextThatStaysIsTheSame() {
        String text = "They spoke about the harbour. The ferry will run in May.";
        assertThat(changes(text, text)).allMatch(change -> change.kinds().equals(Set.of(Kind.SAME)));
    }

    @Test
    void aSentenceThatComesIsAddedAndOneThatGoesIsDropped() {
        List<Change> changes = changes(
                "They spoke about the harbour of Neiafu. Tuna quotas were raised by the ministers.",
                "They spoke about the harbour of Neiafu. A school in Vava'u was opened.");
        assertThat(changes)
                .extracting(Change::kinds)
                .containsExactly(Set.of(Kind.SAME), Set.of(Kind.ADDED), Set.of(Kind.DROPPED));
    }

    @Test
    void aStrongerVerbStrengthens() {
        List<Change> changes = changes(
                "The ministers regretted the closing of the strait.",
                "The ministers condemned the closing of the strait.");
        assertThat(changes.get(0).kinds()).containsExactly(Kind.STRENGTHENED);
        assertThat(changes.get(0).notes()).containsExactly("“regretted” to “condemned”: a step up (blame)");
    }

    @Test
    void aStrongWordThatGoesWeakens() {
        List<Change> changes = changes(
                "Brazil gives its unwavering backing to the reef treaty.",
                "Brazil gives its backing to the reef treaty.");
        assertThat(changes.get(0).kinds()).containsExactly(Kind.WEAKENED);
    }

    @Test
    void aRelationUnderAnotherNameIsRenamed() {
        Redline redline = REDLINER.redline(
                Told.by("BRA", "first", "Brazil and Tonga keep their ocean partnership alive.")
                        .relation("ocean partnership")
                        .record(),
                Told.by("BRA", "second", "Brazil and Tonga keep their strategic ocean partnership alive.")
                        .relation("strategic ocean partnership")
                        .record());
        assertThat(redline.changes().get(0).kinds()).containsExactly(Kind.RENAMED);
    }

    @Test
    void aSentenceThatMovesIsReordered() {
        List<Change> changes = changes(
                "The harbour of Neiafu comes first. Tuna quotas were raised. The school in Vava'u was opened.",
                "Tuna quotas were raised. The school in Vava'u was opened. The harbour of Neiafu comes first.");
        assertThat(changes)
                .extracting(Change::kinds)
                .containsExactly(Set.of(Kind.SAME), Set.of(Kind.SAME), Set.of(Kind.REORDERED));
    }

    @Test
    void aSumThatChangesIsNoted() {
        List<Change> changes =
                changes("Brazil lends $40 million for the harbour.", "Brazil lends $60 million for the harbour.");
        assertThat(changes.get(0).notes()).containsExactly("number: $40 million to $60 million");
    }

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        assertThat(WordDiff.of("the old ferry sails", "the new boat sails"))
                .containsExactly(
                        new Piece(Kind.SAME, "the"),
                        new Piece(Kind.DROPPED, "old ferry"),
                        new Piece(Kind.ADDED, "new boat"),
                        new Piece(Kind.SAME, "sails"));
    }
}
