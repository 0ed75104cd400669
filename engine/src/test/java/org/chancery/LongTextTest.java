package org.chancery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.junit.jupiter.api.Test;

final class LongTextTest {

    private static final Annotator NONE = new Annotator() {
        @Override
        public String describe() {
            return "none";
        }

        @Override
        public List<Sentence> annotate(String body) {
            throw new AssertionError("a text that is too long must not reach the annotator");
        }
    };

    @Test
    void aLineOfTenMegabytesIsRefusedWithASentence() {
        byte[] bytes = "word ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        Pipeline pipeline = Pipeline.with(NONE);

        assertThatThrownBy(() -> pipeline.read(new Raw(bytes, "long.txt", null)))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("2,000,000")
                .hasMessageContaining("Split it");
    }
}
