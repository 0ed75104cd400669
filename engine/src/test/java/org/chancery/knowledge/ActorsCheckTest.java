package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms that cannot be true together are found, and our own have none. */
class ActorsCheckTest {

    private static final Path KNOWLEDGE = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));

    private static final String TITLES = """
            - id: president
              forms: [president]
              plural: [presidents]
              office: president
              of: state
              single: true
              rank: head-of-state
              catches:
                - "[President] Oda Berg left."
              leaves:
                - "She presided."
            """;
    private static final String STATES = """
            - id: NOR
              name: Norway
              names: []
              former: []
              abbreviations: []
              adjectives: [Norwegian]
              demonyms: {one: [Norwegian], many: [Norwegians]}
              capital: {name: Oslo, names: []}
              metonyms: []
              ambiguous: []
              region: Europe
              lookalikes: []
              catches:
                - "[Norway] left."
              leaves:
                - "He left."
            """;

    @TempDir
    Path folder;

    private List<String> found(String... persons) throws IOException {
        write("lexicon/titles.yaml", TITLES);
        write("actors/states/europe.yaml", STATES);
        write("actors/persons/europe.yaml", String.join("", persons));
        return ActorsCheck.of(Knowledge.folder(folder), 366).stream()
                .map(ActorsCheck.Finding::toString)
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String person(String id, String name, String office) {
        return """
                - id: %s
                  name: %s
                  state: NOR
                  offices:
                    - {%s}
                  catches:
                    - "[%s] left."
                  leaves:
                    - "He left."
                """.formatted(id, name, office, name);
    }

    @Test
    void ourOwnTermsHaveNoErrors() {
        assertThat(ActorsCheck.of(Knowledge.folder(KNOWLEDGE), 366))
                .filteredOn(ActorsCheck.Finding::error)
                .isEmpty();
    }

    @Test
    void twoHoldersAtOnceAreAnError() throws IOException {
        assertThat(found(
                        person("a", "Oda Berg", "office: president, of: NOR, from: 1990, until: 1995, source: vote"),
                        person("b", "Per Dahl", "office: president, of: NOR, from: 1994, until: 1999, source: vote")))
                .containsExactly(
                        "actors/persons/europe.yaml:10: b: holds president of NOR from 1994-01-01 while Oda Berg"
                                + " holds it until 1995-12-31");
    }

    @Test
    void theDayOfHandingOverIsNoError() throws IOException {
        assertThat(found(
                        person("a", "Oda Berg", "office: president, of: NOR, from: 1990, until: 1995, source: vote"),
                        person("b", "Per Dahl", "office: president, of: NOR, from: 1995, until: 1999, source: vote")))
                .isEmpty();
    }

    @Test
    void aGapIsANote() throws IOException {
        assertThat(found(
                        person("a", "Oda Berg", "office: president, of: NOR, from: 1990, until: 1991, source: vote"),
                        person("b", "Per Dahl", "office: president, of: NOR, from: 1995, source: vote")))
                .containsExactly(
                        "actors/persons/europe.yaml:10: note: b: nobody is known as president of NOR from 1991-12-31"
                                + " until 1995-01-01");
    }

    @Test
    void anUnknownOfficeIsAnError() throws IOException {
        assertThat(found(person("a", "Oda Berg", "office: doge, of: NOR, from: 1990, source: vote")))
                .singleElement()
                .asString()
                .contains("office \"doge\" is unknown");
    }

    @Test
    void anUnknownStateIsAnError() throws IOException {
        assertThat(found(person("a", "Oda Berg", "office: president, of: ZZZ, from: 1990, source: vote")))
                .singleElement()
                .asString()
                .contains("\"of: ZZZ\" is no state");
    }

    @Test
    void aTermWithoutASourceIsAnError() throws IOException {
        assertThat(found(person("a", "Oda Berg", "office: president, of: NOR, from: 1990, source: \"\"")))
                .singleElement()
                .asString()
                .contains("has no source");
    }

    @Test
    void namesThatDifferByALetterAreANote() throws IOException {
        assertThat(found(
                        person("a", "Oda Berg", "office: president, of: NOR, from: 1990, until: 1991, source: vote"),
                        person("b", "Odo Berg", "office: president, of: NOR, from: 1991, source: vote")))
                .containsExactly(
                        "actors/persons/europe.yaml:10: note: b: \"Odo Berg\" differs by a letter from a name of a"
                                + " (actors/persons/europe.yaml:1)");
    }

    @Test
    void anEndKnownToTheMonthLastsUntilTheSuccessor() throws IOException {
        assertThat(found(
                        person(
                                "a.berg",
                                "Anna Berg",
                                "office: president, of: NOR, from: 2001-03-01, until: 2005-06, source: x"),
                        person("b.dahl", "Bo Dahl", "office: president, of: NOR, from: 2005-06-12, source: x")))
                .isEmpty();
        List<Person> persons = Knowledge.folder(folder).persons();
        assertThat(persons.get(0).tenures().get(0).until()).isEqualTo("2005-06-12");
    }

    @Test
    void anEndKnownToTheYearLastsToItsLastDay() throws IOException {
        found(person("a.berg", "Anna Berg", "office: president, of: NOR, from: 2001-03-01, until: 2005, source: x"));
        assertThat(Knowledge.folder(folder).persons().get(0).tenures().get(0).until())
                .isEqualTo("2005-12-31");
    }

    @Test
    void aSuccessorBeforeTheMonthOfTheEndIsAnOverlap() throws IOException {
        assertThat(found(
                        person(
                                "a.berg",
                                "Anna Berg",
                                "office: president, of: NOR, from: 2001-03-01, until: 2005-06, source: x"),
                        person("b.dahl", "Bo Dahl", "office: president, of: NOR, from: 2005-05-12, source: x")))
                .hasSize(1);
    }
}
