package org.chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    @Test
    void anEntryIsAnItemWithItsWordsBelow() {
        assertThat(MarkdownPage.of(Sample.record()))
                .contains("- **s1** Amara Diallo · *assert, indirect*\n  > “Mali would open a consulate next year”\n");
    }

    @Test
    void signsOfMarkdownAreShownAsTheyAre() {
        assertThat(MarkdownPage.escape("a*b_[c](d)<e>")).isEqualTo("a\\*b\\_\\[c\\](d)\\<e\\>");
    }

    @Test
    void everySectionHasItsHeading() {
        assertThat(MarkdownPage.of(Sample.record())).contains("## Relations\n\n*none found*\n");
    }
}
