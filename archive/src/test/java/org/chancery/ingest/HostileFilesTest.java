package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.chancery.ingest.Hostile.Case;
import org.chancery.ingest.Hostile.End;
import org.chancery.keep.Archive;
import org.chancery.keep.Doctor;
import org.chancery.keep.Reject;
import org.chancery.keep.Session;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty bad files and more of each format: each has its end, and the run goes on. */
class HostileFilesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
    private static final int LONGEST = 2 * 1024 * 1024;

    @TempDir
    private Path folder;

    static Stream<Named<Supplier<List<Case>>>> formats() {
        return Stream.of(
                Named.of("text", Hostile::text),
                Named.of("HTML", Hostile::html),
                Named.of("Markdown", Hostile::markdown),
                Named.of("JSON Lines", Hostile::lines),
                Named.of("tables", Hostile::tables),
                Named.of("feeds", Hostile::feeds),
                Named.of("NITF and NewsML-G2", Hostile::news),
                Named.of("ninjs", Hostile::ninjs),
                Named.of("PDF", HostilePackages::pdf),
                Named.of("web archives", HostilePackages::warc));
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachBadFileHasItsEndAndTheRunGoesOn(Supplier<List<Case>> format) throws Exception {
        List<Case> cases = format.get();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        Path in = Files.createDirectories(folder.resolve("in"));
        SoftAssertions soft = new SoftAssertions();
        try (Archive archive = Archive.open(folder.resolve("project").toString(), CLOCK, true);
                Session session = archive.session()) {
            for (Case one : cases) {
                Path file = Files.write(in.resolve(one.name()), one.bytes());
                long begin = System.nanoTime();
                Ingest.Summary summary = ingest(archive, file);
                soft.check(() -> check(one, file.toString(), session, summary.items() - summary.rejected()));
                long seconds = (System.nanoTime() - begin) / 1_000_000_000;
                if (seconds > 3) {
                    System.out.println(one + " took " + seconds + " s");
                }
            }
            soft.assertAll();
            Files.writeString(in.resolve("good.txt"), "It goes on. " + Hostile.GOOD);
            assertThat(ingest(archive, in.resolve("good.txt")).added()).isEqualTo(1);
            session.eachReport(
                    report -> assertThat(session.text(report.report()).orElseThrow())
                            .as("nothing outside a file is opened")
                            .doesNotContain("root:"));
            assertThat(new Doctor(archive).examine().checks().values())
                    .allSatisfy(wrong -> assertThat(wrong).isEmpty());
        }
    }

    @Test
    void aFolderOfBadFilesThatLeadsInACircleComesToItsEnd() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/below"));
        for (Supplier<List<Case>> format :
                List.<Supplier<List<Case>>>of(Hostile::lines, Hostile::ninjs, Hostile::news)) {
            for (Case one : format.get().subList(0, 12)) {
                Files.write(in.resolve(one.name()), one.bytes());
            }
        }
        Files.writeString(in.resolve("zz-good.txt"), Hostile.GOOD + " Zz.");
        Files.writeString(in.resolve("pom.yaml"), "a: b");
        Files.createSymbolicLink(in.resolve("loop"), folder.resolve("in"));
        Files.createSymbolicLink(in.resolve("self"), in.resolve("self"));
        try (Archive archive = Archive.open(folder.resolve("project").toString(), CLOCK, true);
                Session session = archive.session()) {
            Ingest.Summary summary = ingest(archive, folder.resolve("in"));
            assertThat(session.report("zz-good")).isPresent();
            assertThat(summary.rejected()).isGreaterThan(10);
            assertThat(summary.passedOver()).isEqualTo(Map.of("yaml", 1));
        }
    }

    private static Ingest.Summary ingest(Archive archive, Path path) throws Exception {
        Ingest.Settings settings = new Ingest.Settings(2, 64, false, false, true, Map.of(), LONGEST);
        return new Ingest(archive, new FakeReading("k1"), settings, CLOCK, told -> {}).run(List.of(path.toString()));
    }

    private static void check(Case one, String path, Session session, long kept) {
        List<String> reasons = new ArrayList<>();
        session.eachReject(reject -> {
            if (reject.input().equals(path)) {
                reasons.add(reject.reason());
                assertThat(reject.raw().length).isLessThanOrEqualTo(Reject.LONGEST);
            }
        });
        String told =
                one.name() + ": " + kept + " kept, " + reasons.stream().limit(3).toList();
        assertThat(reasons).as(told).allMatch(reason -> !reason.isBlank() && !reason.contains("\tat "));
        if (one.end() == End.KEPT) {
            assertThat(reasons).as(told).isEmpty();
            assertThat(kept).as(told).isPositive();
        } else if (one.end() == End.REJECTED) {
            assertThat(reasons).as(told).isNotEmpty();
            assertThat(kept).as(told).isZero();
        } else if (one.end() == End.PARTLY) {
            assertThat(reasons).as(told).isNotEmpty();
            assertThat(kept).as(told).isPositive();
        }
        if (!one.reason().isEmpty()) {
            assertThat(reasons).as(told).anyMatch(reason -> reason.contains(one.reason()));
        }
    }
}
