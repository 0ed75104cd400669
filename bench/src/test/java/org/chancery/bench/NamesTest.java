package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NamesTest {

    private static final List<Entry> GOLD = List.of(
            actor("Côte d'Ivoire", "state", "CIV"),
            actor("Henri Bédié", "person", "CIV"),
            actor("Union Bédié", "organization", "CIV"));

    private static Entry actor(String name, String kind, String state) {
        return Entry.parse("{\"name\": \"" + name + "\", \"kind\": \"" + kind + "\", \"state\": \"" + state + "\"}");
    }

    private static String resolved(String name, Entry... system) {
        return new Names(GOLD, List.of(system)).system(name);
    }

    @Test
    void aStateIsKnownByItsCode() {
        assertThat(resolved("Ivory Coast", actor("Ivory Coast", "state", "CIV")))
                .isEqualTo("cote d ivoire");
    }

    @Test
    void aStateThatIsNotListedIsNotKnownByItsCode() {
        assertThat(resolved("Ivory Coast")).isEqualTo("ivory coast");
    }

    @Test
    void aPersonIsKnownByTheLastWord() {
        assertThat(resolved("President Bedie", actor("President Bedie", "person", "CIV")))
                .isEqualTo("henri bedie");
    }

    @Test
    void juniorIsNoLastWord() {
        assertThat(resolved("H. K. Bedie Jr.")).isEqualTo("henri bedie");
    }

    @Test
    void anOrganisationIsNotKnownByTheLastWord() {
        assertThat(resolved("Parti Bedie", actor("Parti Bedie", "organization", "CIV")))
                .isEqualTo("parti bedie");
    }

    @Test
    void theSameNameComesBeforeTheSameCode() {
        assertThat(resolved("Union Bédié", actor("Union Bédié", "state", "CIV")))
                .isEqualTo("union bedie");
    }

    @Test
    void anUnknownNameStandsForItself() {
        assertThat(resolved("Vanuatu", actor("Vanuatu", "state", "VUT"))).isEqualTo("vanuatu");
    }
}
