package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatorsTest {

    private record Named(String name) implements Annotator {

        @Override
        public String describe() {
            return name + " 1";
        }

        @Override
        public List<Sentence> annotate(String body) {
            return List.of();
        }
    }

    private static final List<Annotator> BOTH = List.of(new Named("fast"), new Named("corenlp"));

    @Test
    void theReferenceReadsWhereNobodyChose() {
        assertThat(Annotators.choose(BOTH, "").name()).isEqualTo("corenlp");
    }

    @Test
    void anotherMayBeChosen() {
        assertThat(Annotators.choose(BOTH, "fast").name()).isEqualTo("fast");
    }

    @Test
    void withoutTheReferenceTheOtherReads() {
        assertThat(Annotators.choose(List.of(new Named("own"), new Named("fast")), "")
                        .name())
                .isEqualTo("fast");
    }

    @Test
    void aNameThatIsNotThereIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> Annotators.choose(BOTH, "quick"))
                .isInstanceOf(NoAnnotatorException.class)
                .hasMessageContaining("quick")
                .hasMessageContaining("corenlp, fast");
    }

    @Test
    void whereThereIsNoneTheModulesAreNamed() {
        assertThatThrownBy(() -> Annotators.choose(List.of(), "")).hasMessageContaining("engine-fast");
    }

    @Test
    void thePropertyGoesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("CHANCERY_ANNOTATOR", "fast");
        assertThat(Annotators.chosen("corenlp", environment)).isEqualTo("corenlp");
        assertThat(Annotators.chosen("", environment)).isEqualTo("fast");
        assertThat(Annotators.chosen("", Map.of())).isEmpty();
    }
}
