package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.keep.Fingerprint;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/**
 * Records of reports that nobody wrote, as many as are wanted: words are syllables, the n-th as frequent as natural words are
 * (Zipf), by speakers of made-up states, over 20 years. The same seed makes the same records.
 */
final class MadeRecords {

    private static final int WORDS = 40_000;
    private static final int PERSONS = 2_000;
    private static final int STATES = 90;
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st"
    };
    private static final String[] REST = {"a", "e", "i", "o", "u", "an", "el", "or", "ut", "is"};
    private static final String[] TOPICS = {"trade", "security", "energy", "culture", "climate", "health"};

    private final Random random;
    private final int statements;
    private final int length;
    private final String[] words = new String[WORDS];

    /**
     * @param statements in each record
     * @param length of each statement in words
     */
    MadeRecords(long seed, int statements, int length) {
        this.random = new Random(seed);
        this.statements = statements;
        this.length = length;
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(i);
        }
    }

    /** The next record; {@code number} makes it differ from all others. */
    Record next(int number) {
        String speaker = person();
        String addressee = person();
        String state = state(random.nextInt(STATES));
        StringBuilder text = new StringBuilder();
        List<Record.Statement> said = new ArrayList<>();
        text.append(speaker).append(" met ").append(addressee).append(". ");
        for (int i = 1; i <= statements; i++) {
            int begin = text.length();
            for (int n = 0; n < length; n++) {
                text.append(n == 0 ? "" : " ").append(words[zipf()]);
            }
            said.add(statement("s" + i, speaker, addressee, new Span(begin, text.length()), text.substring(begin)));
            text.append(". ");
        }
        text.append("Number ").append(number).append('.');
        Document document = document(number, state, text.toString());
        return new Record(
                "made",
                "bench",
                document,
                List.of(actor("a1", speaker), actor("a2", addressee)),
                List.of(encounter(speaker, addressee, document)),
                said,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Document document(int number, String state, String text) {
        LocalDate day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7_300));
        return new Document(
                "made-" + number,
                words[zipf()] + " " + words[zipf()],
                "Ministry of " + state,
                state,
                day,
                day.toString(),
                null,
                "https://example.org/" + number,
                null,
                "en",
                Completeness.FULL,
                Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8)),
                text);
    }

    private Record.Encounter encounter(String one, String other, Document document) {
        Record.EncounterKind[] kinds = Record.EncounterKind.values();
        Span span = new Span(0, one.length() + 5 + other.length());
        return new Record.Encounter(
                "e1",
                kinds[random.nextInt(kinds.length)],
                true,
                Record.EncounterStatus.HELD,
                String.valueOf(document.published()),
                null,
                List.of(one, other),
                List.of(new Record.Evidence(span, document.text().substring(span.begin(), span.end()), "made")));
    }

    private Record.Statement statement(String id, String speaker, String addressee, Span content, String words) {
        Record.Act[] acts = Record.Act.values();
        return new Record.Statement(
                id,
                List.of(speaker),
                List.of(),
                List.of(addressee),
                acts[random.nextInt(acts.length)],
                Record.Form.INDIRECT,
                words,
                List.of(),
                List.of(),
                List.of(content),
                List.of(TOPICS[random.nextInt(TOPICS.length)]),
                "made",
                Record.Polarity.POSITIVE,
                Record.Modality.FACT,
                null);
    }

    private static Record.Actor actor(String id, String name) {
        return new Record.Actor(
                id,
                name,
                Record.ActorKind.PERSON,
                state(Math.floorMod(name.hashCode(), STATES)),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private String person() {
        // Some speak far more often than others.
        int number = (int) (PERSONS * Math.pow(random.nextDouble(), 3));
        return capital(word(number)) + " " + capital(word(PERSONS * 7 - number));
    }

    private static String state(int number) {
        return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26) + "X";
    }

    private int zipf() {
        return (int) Math.pow(WORDS, random.nextDouble()) - 1;
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int left = number + 200;
        while (left > 0) {
            int syllable = left % (ONSETS.length * REST.length);
            word.append(ONSETS[syllable / REST.length]).append(REST[syllable % REST.length]);
            left /= ONSETS.length * REST.length;
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
