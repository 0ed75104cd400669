package org.chancery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.chancery.compare.Told;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.wording.CandidatePage.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCandidatesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.folder(Path.of("../knowledge"));
    private static final int FEWEST = 12;
    private static final int DAYS = 150;
    private static final int WORDS = 120;
    private static final List<String> SIDES = List.of("BRA", "FJI", "TON");
    private static final List<String> PLAIN = List.of("the", "of", "and", "our", "with", "12");

    /** What archives keep holds for a rule; another result under the same one would go on being shown. */
    @Test
    void whoeverChangesWhatIsFoundRaisesTheRule(@TempDir Path folder) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        CandidatePage page;
        try (Archive archive = Archive.open(folder.resolve("made.db").toString(), clock, true)) {
            archive.deliver(Delivery.of(made(new Random(31))));
            try (Session session = archive.session()) {
                page = new Candidates(session, KNOWLEDGE).page(null, FEWEST);
                String best = page.candidates().get(0).words();
                new Decisions(archive, clock).decide(best, "", false, "A. Reader", "made up");
                page = new Candidates(session, KNOWLEDGE).page(null, FEWEST);
            }
        }
        assertThat(page.candidates()).hasSizeGreaterThan(20);
        String digest = Fingerprint.sha256(told(page).getBytes(StandardCharsets.UTF_8));
        assertThat(KeptCandidates.RULE + " " + digest.substring(0, 12))
                .as("if something else is meant to be found now, raise KeptCandidates.RULE and put both here")
                .isEqualTo("1 10971a966286");
    }

    /** All of a page; numbers that come of logarithms are rounded, as their last digit is not the same on all machines. */
    private static String told(CandidatePage page) {
        StringBuilder told = new StringBuilder(
                page.from() + " " + page.until() + " " + page.archiveTexts() + " " + page.tests() + "\n");
        for (Candidate one : page.candidates()) {
            told.append(String.format(
                    Locale.ROOT,
                    "%s %s %d/%d %d/%d %s %s %d %.6f %.6f\n",
                    one.words(),
                    one.side(),
                    one.texts(),
                    one.of(),
                    one.others(),
                    one.ofOthers(),
                    one.first(),
                    one.last(),
                    one.publishers(),
                    one.binding(),
                    one.z()));
        }
        return told.toString();
    }

    /** A row of words, and the numbers of the texts it stands in. */
    private record Planted(List<String> words, Set<Integer> texts) {}

    /** Of made-up words, so that it does not depend on what the knowledge knows. */
    private static List<Incoming> made(Random random) {
        List<Planted> all = planted(random);
        List<Incoming> made = new ArrayList<>();
        for (int number = 0; number < DAYS * SIDES.size(); number++) {
            List<String> text = new ArrayList<>();
            for (Planted one : all) {
                if (one.texts().contains(number)) {
                    noise(2, random, text);
                    text.addAll(one.words());
                    text.add(random.nextInt(6) == 0 ? "." : word(WORDS, random));
                }
            }
            noise(40, random, text);
            Record record = Told.by(SIDES.get(side(number)), "made-" + number, String.join(" ", text) + " " + number)
                    .published(LocalDate.of(2031, 1, 1)
                            .plusDays(number / SIDES.size())
                            .toString())
                    .actor("Qava Qelo Qiru Qabel")
                    .record();
            made.add(new Incoming(record, Source.of(record, "", Instant.EPOCH)));
        }
        return made;
    }

    private static List<Planted> planted(Random random) {
        List<Planted> all = atTheBounds();
        for (int i = 0; i < 150; i++) {
            List<String> words = new ArrayList<>();
            int length = 2 + random.nextInt(5);
            while (words.size() < length) {
                boolean plain = random.nextInt(7) == 0;
                words.add(plain ? PLAIN.get(random.nextInt(PLAIN.size())) : word(WORDS, random));
            }
            int side = random.nextInt(SIDES.size());
            double share = random.nextDouble() * 0.5;
            double elsewhere = share * random.nextDouble() * 0.5;
            all.add(new Planted(words, some(share, elsewhere, side, random)));
            if (random.nextInt(3) == 0) {
                List<String> longer = new ArrayList<>(words);
                longer.add(word(WORDS, random));
                all.add(new Planted(longer, some(share * (1 + random.nextInt(5)), 0, side, random)));
            }
        }
        return all;
    }

    /** Of each bound what just reaches it or just does not; names, a word said twice, and a number at the edge. */
    private static List<Planted> atTheBounds() {
        List<Planted> all = new ArrayList<>();
        all.add(new Planted(List.of("qelo", "qiru", "qabel"), daily(0, DAYS)));
        all.add(new Planted(List.of("qava", "qelo", "qiru", "qabel", "qorum", "qesil"), daily(0, DAYS)));
        all.add(new Planted(List.of("qum", "qum", "qalar"), daily(0, DAYS)));
        all.add(new Planted(List.of("12", "qomir", "qalun"), daily(0, DAYS)));
        all.add(new Planted(List.of("qover", "qatin", "qulir"), weekly(FEWEST)));
        all.add(new Planted(List.of("qafer", "qilan", "qurim"), weekly(FEWEST - 1)));
        // In a longer one in eight of ten of its texts.
        all.add(new Planted(List.of("qosal", "qirun", "qeval"), daily(0, 4)));
        all.add(new Planted(List.of("qosal", "qirun", "qeval", "qadum"), daily(4, 20)));
        all.add(new Planted(List.of("qunor", "qeris", "qolam"), daily(100, 115)));
        all.add(new Planted(List.of("qinas", "qoler", "qamur"), daily(100, 114)));
        return all;
    }

    /** Texts of the first side. */
    private static Set<Integer> daily(int fromDay, int untilDay) {
        Set<Integer> texts = new HashSet<>();
        for (int day = fromDay; day < untilDay; day++) {
            texts.add(day * SIDES.size());
        }
        return texts;
    }

    private static Set<Integer> weekly(int times) {
        Set<Integer> texts = new HashSet<>();
        for (int week = 0; week < times; week++) {
            texts.add(7 * week * SIDES.size());
        }
        return texts;
    }

    private static Set<Integer> some(double share, double elsewhere, int side, Random random) {
        Set<Integer> texts = new HashSet<>();
        for (int number = 0; number < DAYS * SIDES.size(); number++) {
            if (random.nextDouble() < (side(number) == side ? share : elsewhere)) {
                texts.add(number);
            }
        }
        return texts;
    }

    private static int side(int number) {
        return number % SIDES.size();
    }

    private static void noise(int words, Random random, List<String> text) {
        for (int i = 0; i < words; i++) {
            text.add(random.nextInt(12) == 0 ? "," : word(WORDS * 5, random));
        }
    }

    /** The first ones are the most frequent. */
    private static String word(int of, Random random) {
        int number = (int) (of * random.nextDouble() * random.nextDouble());
        return "q" + "aeiou".charAt(number % 5) + "bdfglmnrtz".charAt(number / 5 % 10) + "aeiou".charAt(number / 50 % 5)
                + (number >= 250 ? "lmn".charAt(number / 250 % 3) : "");
    }
}
