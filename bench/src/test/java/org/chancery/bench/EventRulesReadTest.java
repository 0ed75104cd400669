package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.Pipeline;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules by which events are coded, merged, dated and attributed, on the short reports of {@code event-rules.yaml}. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EventRulesReadTest {

    private final Set<String> failing = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Integer, Integer> reports = new TreeMap<>();

    @BeforeAll
    void readAll() throws IOException {
        Pipeline pipeline = Pipeline.installed();
        for (Map<?, ?> report : reports()) {
            String id = String.valueOf(report.get("id"));
            reports.merge((Integer) report.get("rule"), 1, Integer::sum);
            if (report.containsKey("short")) {
                known.add(id);
            }
            String side = report.containsKey("side") ? String.valueOf(report.get("side")) : "";
            Record record = pipeline.read(pipeline.reader()
                    .read(id, Map.of("side", side, "published", "2034-05-16"), String.valueOf(report.get("text"))));
            if (!isRight(record.events(), lines(report, "expect"), lines(report, "never"))) {
                failing.add(id);
            }
        }
    }

    private static List<Map<?, ?>> reports() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EventRulesReadTest.class.getResourceAsStream("event-rules.yaml"))) {
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            List<Map<?, ?>> reports = new ArrayList<>();
            ((List<?>) root).forEach(report -> reports.add((Map<?, ?>) report));
            return reports;
        }
    }

    private static List<String> lines(Map<?, ?> report, String key) {
        Object value = report.get(key);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** Each expected event once, and once only; none of those that must not be. */
    private static boolean isRight(List<Record.Event> events, List<String> expected, List<String> never) {
        List<Record.Event> left = new ArrayList<>(events);
        for (String one : expected) {
            Record.Event found =
                    left.stream().filter(event -> fits(event, one)).findFirst().orElse(null);
            if (found == null) {
                return false;
            }
            left.remove(found);
        }
        boolean twice = expected.stream().anyMatch(one -> left.stream().anyMatch(event -> fits(event, triple(one))));
        return !twice && never.stream().noneMatch(one -> events.stream().anyMatch(event -> fits(event, one)));
    }

    private static String triple(String line) {
        String[] cells = line.split("\\|", -1);
        return cells[0] + "|" + cells[1] + "|" + cells[2];
    }

    private static boolean fits(Record.Event event, String line) {
        String[] cells = line.split("\\|", -1);
        String[] type = cells[0].strip().split("/", 2);
        return event.type().equals(type[0])
                && (type.length == 1 || type[1].equals(event.mode()))
                && holds(cells, 1, cell -> names(cell).equals(Set.copyOf(event.actors())))
                && holds(cells, 2, cell -> names(cell).equals(Set.copyOf(event.recipients())))
                && holds(cells, 3, cell -> cell.equals(event.status().name().toLowerCase(Locale.ROOT)))
                && holds(cells, 4, cell -> listed(cell).equals(event.saidBy()))
                && holds(cells, 5, cell -> cell.equals(event.date() == null ? "-" : event.date()))
                && holds(cells, 6, cell -> cell.equals(event.place() == null ? "-" : event.place()));
    }

    private static boolean holds(String[] cells, int at, java.util.function.Predicate<String> test) {
        return cells.length <= at || cells[at].isBlank() || test.test(cells[at].strip());
    }

    private static List<String> listed(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Set<String> names(String cell) {
        return Set.copyOf(listed(cell));
    }

    @Test
    void exactlyTheKnownShortcomingsFail() {
        assertThat(failing).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyRuleHasThreeReportsAtLeast() {
        assertThat(reports)
                .hasSize(20)
                .allSatisfy((rule, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
    }
}
