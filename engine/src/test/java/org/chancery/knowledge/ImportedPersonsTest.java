package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our own entries win over what is imported. */
class ImportedPersonsTest {

    private static final Knowledge KNOWLEDGE =
            Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge")));

    private static Knowledge with(String name, String state, @Nullable String wikidata, Person.Tenure... tenures) {
        Person person = new Person(
                "wikidata.q900000001",
                new Origin("wikidata:Q900000001", 0),
                name,
                List.of(),
                state,
                wikidata,
                List.of(tenures),
                List.of());
        return KNOWLEDGE.with(new ImportedActors("0123456789ab", List.of(person)));
    }

    private static Person.Tenure term(String office, String of, String from, String until) {
        return new Person.Tenure(office, of, LocalDate.parse(from), LocalDate.parse(until), "wikidata:Q900000001#S1");
    }

    private static List<Person> named(Knowledge knowledge, String name) {
        return knowledge.persons().stream()
                .filter(person -> person.name().equals(name))
                .toList();
    }

    @Test
    void aNewPersonIsAdded() {
        Knowledge merged = with("Oda Brenninkmoor", "NOR", null, term("minister", "NOR", "1995-01-01", "1996-01-01"));
        assertThat(named(merged, "Oda Brenninkmoor")).hasSize(1);
    }

    @Test
    void aTermThatAgreesWithOursIsDropped() {
        Knowledge merged =
                with("Jacques Chirac", "FRA", null, term("head of state", "FRA", "1995-05-18", "2007-05-16"));
        assertThat(named(merged, "Jacques Chirac").get(0).tenures())
                .isEqualTo(named(KNOWLEDGE, "Jacques Chirac").get(0).tenures());
    }

    @Test
    void aTermThatContradictsOursIsDropped() {
        Knowledge merged = with("Oda Brenninkmoor", "FRA", null, term("president", "FRA", "1996-01-01", "1998-01-01"));
        assertThat(named(merged, "Oda Brenninkmoor")).isEmpty();
    }

    @Test
    void aFurtherTermOfOursIsAddedWithItsProvenance() {
        Knowledge merged = with("Jacques Chirac", "FRA", null, term("minister", "FRA", "1972-07-06", "1974-02-27"));
        assertThat(named(merged, "Jacques Chirac").get(0).tenures())
                .extracting(Person.Tenure::source)
                .contains("wikidata:Q900000001#S1");
    }

    @Test
    void aPersonIsKnownByTheItemWhateverTheName() {
        Knowledge merged = with("E. Macron", "FRA", "Q3052772", term("minister", "FRA", "2014-08-26", "2016-08-30"));
        assertThat(named(merged, "E. Macron")).isEmpty();
    }

    @Test
    void theVersionShowsThatSomethingWasImported() {
        Knowledge merged = with("Oda Brenninkmoor", "NOR", null, term("minister", "NOR", "1995-01-01", "1996-01-01"));
        assertThat(merged.version()).hasSize(12).isNotEqualTo(KNOWLEDGE.version());
    }
}
