package org.chancery.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.PlaceGroup;
import org.chancery.knowledge.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    private static final Knowledge KNOWLEDGE =
            Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge")));

    @TempDir
    Path folder;

    @Test
    void aStateIsKnownByTheNamesOfItsEntry() {
        assertThat(Gazetteer.ofKnowledge(KNOWLEDGE).named("Burma"))
                .extracting(Located::country)
                .contains("MMR");
    }

    @Test
    void everyCountryOfThePlacesIsAStateOfTheKnowledge() {
        List<String> states = KNOWLEDGE.states().stream().map(State::id).toList();
        for (PlaceGroup group : KNOWLEDGE.places()) {
            for (PlaceGroup.Named place : group.places()) {
                if (place.country() != null) {
                    assertThat(states).as(place.name()).contains(place.country());
                }
            }
        }
    }

    @Test
    void citiesOfTheClassPathAreIndexedOnceAndFoundAgain() throws IOException {
        PlaceIndex first = new CityTable(folder).open().orElseThrow();
        PlaceIndex again = new CityTable(folder).open().orElseThrow();
        assertThat(first.size()).isGreaterThan(30_000).isEqualTo(again.size());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThat(again.find(NameKey.of("Nairobi")).get(0).place().country()).isEqualTo("KEN");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToKnowNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(new CityTable(file).open()).isPresent();
    }

    @Test
    void aPlaceOfOurOwnAndOfGeoNamesIsOne() throws IOException {
        PlaceIndex cities = new CityTable(folder).open().orElseThrow();
        List<Candidate> found = new Gazetteer(new OwnPlaces(KNOWLEDGE), cities).find(NameKey.of("Nebraska"));
        assertThat(found).extracting(Candidate::usual).hasSize(1);
        assertThat(found.get(0).place().geonames()).isNotZero();
    }
}
