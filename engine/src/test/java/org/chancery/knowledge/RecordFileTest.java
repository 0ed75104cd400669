package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    private static final Person PERSON = new Person(
            "ama-darko",
            new Origin("actors/persons/a.yaml", 3),
            "Ama Darko",
            List.of("A. Darko"),
            "GHA",
            null,
            List.of(new Person.Tenure("president", "GHA", LocalDate.of(2031, 1, 7), null, "made up")),
            List.of());

    @Test
    void recordsComeBackEqual() throws IOException {
        assertThat(RecordFile.read(ByteBuffer.wrap(RecordFile.write(List.of("version", PERSON)))))
                .isEqualTo(List.of("version", PERSON));
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] bytes = RecordFile.write(List.of(PERSON));
        assertThatThrownBy(() -> RecordFile.read(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - 4))))
                .isInstanceOf(IOException.class);
    }
}
