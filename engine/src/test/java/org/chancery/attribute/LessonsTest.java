package org.chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Text;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Reader;
import org.junit.jupiter.api.Test;

final class LessonsTest {

    private static final Outlets NOBODY = new Outlets() {
        @Override
        public Optional<Outlet> byName(String publisher) {
            return Optional.empty();
        }

        @Override
        public Optional<Outlet> byDomain(String host) {
            return Optional.empty();
        }
    };

    private static Training.Marked reading(String id) {
        return new Training.Marked(
                new Text(new Reader(NOBODY).read(id, Map.of(), "The port of " + id + " opens."), List.of()), List.of());
    }

    @Test
    void noReadingOfADocumentIsLearnedFromWhereAnotherIsLeftOut() {
        List<Training.Marked> readings = new ArrayList<>();
        List<String> documents = List.of("a", "b", "c", "d", "e");
        documents.forEach(id -> readings.add(reading(id)));
        documents.forEach(id -> readings.add(reading(id)));
        List<Lessons> all = Training.lessons(readings);
        assertThat(all).hasSize(10);
        for (int fold = 0; fold < 3; fold++) {
            List<Integer> inside = numbers(Training.fold(all, fold, true));
            assertThat(inside).isNotEmpty();
            assertThat(numbers(Training.fold(all, fold, false)))
                    .doesNotContainAnyElementsOf(inside)
                    .hasSize(10 - inside.size());
        }
    }

    private static List<Integer> numbers(List<Lessons> lessons) {
        return lessons.stream().map(Lessons::document).toList();
    }
}
