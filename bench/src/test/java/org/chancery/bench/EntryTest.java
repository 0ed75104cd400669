package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryTest {

    @Test
    void oneStringIsReadAsAListOfOne() {
        assertThat(Entry.parse("{\"by\": \"Fiji\"}").texts("by")).containsExactly("Fiji");
    }

    @Test
    void whatIsNoStringIsPassedOver() {
        assertThat(Entry.parse("{\"by\": [1, null, \" \", \"Fiji\"]}").texts("by"))
                .containsExactly("Fiji");
    }

    @Test
    void whatIsNoObjectIsPassedOver() {
        assertThat(Entry.parse("{\"events\": [3, {\"type\": \"AID\"}, []]}").entries("events"))
                .hasSize(1);
    }

    @Test
    void aMissingFieldAgreesWithNull() {
        assertThat(Entry.parse("{\"date\": null}").agrees(Entry.EMPTY, "date")).isTrue();
    }

    @Test
    void aListIsAnEmptyRecord() {
        assertThat(Entry.parse("[{\"type\": \"AID\"}]")).isEqualTo(Entry.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"type\": ", "{} {}"})
    void whatIsNotJsonIsRefused(String json) {
        assertThatThrownBy(() -> Entry.parse(json)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLineForPeopleHasADashForNothing() {
        assertThat(Entry.parse("{\"by\": [\"Fiji\", \"Nauru\"], \"due\": \"\"}").line(List.of("by", "due")))
                .isEqualTo("Fiji, Nauru | -");
    }
}
