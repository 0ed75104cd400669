package org.chancery.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.PlaceGroup.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceImportTest {

    @TempDir
    Path folder;

    private PlaceImport.Result read(Path file) throws IOException {
        return new PlaceImport(folder.resolve("kept.index"), lines -> {}).read(file);
    }

    @Test
    void aTableIsKeptWithoutItsHotels() throws IOException {
        assertThat(read(GeoNamesSample.zip(folder, GeoNamesSample.LINES))).isEqualTo(new PlaceImport.Result(6, 5));
    }

    @Test
    void aPlaceIsFoundByEachOfItsNames() throws IOException {
        PlaceIndex index = GeoNamesSample.index(folder);
        assertThat(index.find(NameKey.of("KIVUMBA")))
                .extracting(Candidate::usual)
                .containsExactly(true);
        assertThat(index.find(NameKey.of("Kivoumba")))
                .extracting(Candidate::usual)
                .containsExactly(false);
        assertThat(index.find(NameKey.of("Fernhollow"))).hasSize(3);
        assertThat(index.find(NameKey.of("Nowhere"))).isEmpty();
    }

    @Test
    void aPlaceComesBackWithAllItsFields() throws IOException {
        Place place =
                GeoNamesSample.index(folder).find(NameKey.of("Kivumba")).get(0).place();
        assertThat(place)
                .isEqualTo(new Place("Kivumba", Level.CITY, "KEN", "05", -2.4, 29.9, 1900000, true, 900000004, false));
    }

    @Test
    void aDivisionIsAlsoCalledWithoutTheWordForItsKind() throws IOException {
        assertThat(GeoNamesSample.index(folder).find(NameKey.of("Orrel")))
                .extracting(candidate -> candidate.place().level())
                .containsExactly(Level.DIVISION);
    }

    @Test
    void aLineWithTooFewFieldsIsNamed() throws IOException {
        List<String> lines = new ArrayList<>(GeoNamesSample.LINES);
        lines.add(2, "900000009\tHalf a line");
        Path file = GeoNamesSample.zip(folder, lines);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(PlaceImportException.class)
                .hasMessageContaining("sample.txt:3: has 2 fields between tabs, expected 19");
    }

    @Test
    void aLatitudeOffTheGlobeIsNamed() throws IOException {
        String wrong = GeoNamesSample.line(1, "Up", "", 95, 0, "P", "PPL", "KE", "", 1);
        Path file = GeoNamesSample.zip(folder, List.of(wrong));
        assertThatThrownBy(() -> read(file)).hasMessageContaining("sample.txt:1: latitude is \"95.0\"");
    }

    @Test
    void aBadTableLeavesTheIndexBeforeItInPlace() throws IOException {
        read(GeoNamesSample.zip(folder, GeoNamesSample.LINES));
        byte[] before = Files.readAllBytes(folder.resolve("kept.index"));
        Path bad = Files.writeString(folder.resolve("bad.txt"), GeoNamesSample.LINES.get(0) + "\nnonsense\n");
        assertThatThrownBy(() -> read(bad)).hasMessageContaining("bad.txt:2");
        assertThat(Files.readAllBytes(folder.resolve("kept.index"))).isEqualTo(before);
    }

    @Test
    void noDraftStaysBehind() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "nonsense\n");
        assertThatThrownBy(() -> read(bad)).isInstanceOf(PlaceImportException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(bad);
        }
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> read(folder.resolve("none.zip"))).hasMessageContaining("there is no such file");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        read(GeoNamesSample.zip(folder, GeoNamesSample.LINES));
        byte[] first = Files.readAllBytes(folder.resolve("kept.index"));
        read(GeoNamesSample.zip(folder, GeoNamesSample.LINES));
        assertThat(Files.readAllBytes(folder.resolve("kept.index"))).isEqualTo(first);
    }

    @Test
    void anIndexThatIsCutOffIsRefused() throws IOException {
        read(GeoNamesSample.zip(folder, GeoNamesSample.LINES));
        byte[] whole = Files.readAllBytes(folder.resolve("kept.index"));
        Path cut = Files.write(folder.resolve("cut.index"), java.util.Arrays.copyOf(whole, whole.length - 5));
        assertThatThrownBy(() -> PlaceIndex.open(cut)).hasMessageContaining("is cut off");
    }
}
