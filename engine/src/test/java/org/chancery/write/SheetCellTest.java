package org.chancery.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://evil.example\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "\uFF0B1+1",
                "\uFF0D1+1",
                "\uFF20SUM(1+1)",
                "-1.5 points were raised",
                "+254 20 123"
            })
    void aTextIsNoFormula(String cell) {
        assertThat(SheetCell.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", "-5", "+5", "-10.0", "-1.5E-3", "-1,234.5", "-3%", "a=b", "They met.", "'=1", " - "
            })
    void numbersAndOtherTextsStayAsTheyAre(String cell) {
        assertThat(SheetCell.safe(List.of(cell))).containsExactly(cell);
    }
}
