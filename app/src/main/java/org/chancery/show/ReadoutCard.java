package org.chancery.show;

import java.util.Locale;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The cards of what is read between the lines of a readout; a reading is always shown as the convention that it is. */
final class ReadoutCard {

    private ReadoutCard() {}

    static Card of(Record.Tone tone) {
        return new CardBuilder(tone.id(), Section.TONE, "“" + tone.word() + "”" + noun(tone))
                .tag(tone.kind())
                .line("usually read as", reading(tone.reading()) + " (" + tone.source() + ")")
                .line("about", tone.encounter())
                .line("said in", tone.statement())
                .evidence(tone.evidence())
                .build();
    }

    static Card of(Record.Closing closing) {
        return new CardBuilder(closing.id(), Section.CLOSINGS, closing.kind().replace('-', ' '))
                .line("usually read as", reading(closing.reading()) + " (" + closing.source() + ")")
                .line("about", closing.encounter())
                .evidence(closing.evidence())
                .build();
    }

    /** What the word is said of, unless the word itself names it: "exchange of views". */
    private static String noun(Record.Tone tone) {
        String of = tone.of().toLowerCase(Locale.ROOT);
        return tone.word().toLowerCase(Locale.ROOT).contains(of) ? "" : " said of “" + tone.of() + "”";
    }

    private static String reading(int value) {
        String number = String.format(Locale.ROOT, "%+d", value).replace('-', '−');
        return value == 0 ? "neutral" : number + " on the scale from −3 to +3";
    }

    static String meaning(@Nullable String encounter) {
        return (encounter == null ? "" : " (" + encounter + ")")
                + ". The reading is a convention of those who compare such texts, and no finding about the talks.";
    }
}
