package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTest {

    private static final String LONG =
            "The ministers met in Suva on Friday. They spoke about tuna quotas, and then about the new";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met. They spoke about\n[EXCERPT ENDS: only the beginning was kept]",
                "Welcome to Suva.\n\n<…>",
                "Welcome to Suva.\n\n[…]",
                "Welcome to Suva.\n\n[...]",
                "Welcome to Suva.\n\n(…)",
                "They met and then…",
                "They met and then ...",
                "They met.\n\nTo be continued.\n",
                "They met.\n\n(more)",
                "They met. (MORE)",
                "They met.\n\n-more-",
                "Summary: they met.",
                "They met.\n\nRead more at the ministry's site.",
                LONG,
                LONG + " vessels that both states",
                "They met in Suva. They ate. They spoke with,",
            })
    void aTextThatBreaksOffIsAnExcerpt(String text) throws ReadException {
        assertThat(Reading.text(text).completeness()).isEqualTo(Completeness.EXCERPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met.",
                "They met in Suva",
                "Ministers meet in Suva\n\nTreaty signed",
                "They met. He said … nothing. They left.",
                "They met […] and ate. They left.",
                "He asked: \"Why not?\"",
                "They met. The work is to be continued.",
                "They met. Both want more",
                "They met. She wrote a summary: it was short.",
                "Read on, he told them first.\n\nThey met.\n\nThey left.\n\nThey ate.",
                "They met. They left.\n\n###",
                "They met. They left.\n\n* * *",
                "They met. Then they left the hall for the harbour, the press was told by the spokesman.\n\n4:12 P.M. EDT",
                "They met in the hall. They left for the harbour with all their aides and the press of both.\n\nEND",
                "They met in Suva. Present were:\n- the minister of fisheries of the larger island of the two\n- the harbour master",
                "They met in Suva. They left for the harbour with their aides. For more, see www.suva.example",
                "They met.\n\nAma Boateng, minister of trade, Ghana",
            })
    void aTextThatDoesNotBreakOffIsFull(String text) throws ReadException {
        assertThat(Reading.text(text).completeness()).isEqualTo(Completeness.FULL);
    }

    @Test
    void aPhraseInTheMiddleDoesNotMakeAnExcerpt() throws ReadException {
        assertThat(Reading.text("They met.\n\nThe excerpt ends with a toast.\n\nThey left.")
                        .completeness())
                .isEqualTo(Completeness.FULL);
    }

    @Test
    void withoutPhrasesAnEllipsisStillTells() {
        Document document = new Reader(InMemoryOutlets.invented()).read("1", Map.of(), "They met and …");
        assertThat(document.completeness()).isEqualTo(Completeness.EXCERPT);
    }
}
