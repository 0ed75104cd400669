package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against figures that were published with their data. */
class AgreementTest {

    /** Four observers, twelve units, some missing: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C. */
    private static final List<String> FOUR = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    /** Two observers, ten units: the same, part A. */
    private static final List<String> TWO = List.of("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

    @Test
    void alphaOfFourWithMissingDataIsAsPublished() {
        assertThat(Agreement.alpha(units(FOUR)).orElseThrow()).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void alphaOfTwoIsAsPublished() {
        assertThat(Agreement.alpha(units(TWO)).orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    /** Two readers of fifty proposals: 20 both yes, 15 both no, 5 and 10 divided. */
    @Test
    void kappaOfTheUsualExampleIsFourTenths() {
        assertThat(Agreement.kappa(table(20, 5, 10, 15)).orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    /** The same share of agreement, other margins, another kappa. */
    @Test
    void kappaHangsOnTheMargins() {
        assertThat(Agreement.kappa(table(45, 15, 25, 15)).orElseThrow()).isCloseTo(0.1304, within(0.00005));
        assertThat(Agreement.kappa(table(25, 35, 5, 35)).orElseThrow()).isCloseTo(0.2593, within(0.00005));
    }

    @Test
    void whereAllIsOneValueNothingIsDefined() {
        assertThat(Agreement.kappa(table(7, 0, 0, 0))).isEmpty();
        assertThat(Agreement.kappa(List.of())).isEmpty();
        assertThat(Agreement.alpha(List.of(List.of("accepted", "accepted"), List.of("accepted", "accepted"))))
                .isEmpty();
        assertThat(Agreement.alpha(List.of(List.of("accepted"), List.of("rejected"))))
                .isEmpty();
    }

    private static List<Map.Entry<String, String>> table(int yesYes, int yesNo, int noYes, int noNo) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        add(pairs, yesYes, "yes", "yes");
        add(pairs, yesNo, "yes", "no");
        add(pairs, noYes, "no", "yes");
        add(pairs, noNo, "no", "no");
        return pairs;
    }

    private static void add(List<Map.Entry<String, String>> pairs, int times, String one, String other) {
        for (int i = 0; i < times; i++) {
            pairs.add(Map.entry(one, other));
        }
    }

    private static List<List<String>> units(List<String> observers) {
        List<List<String>> units = new ArrayList<>();
        for (String observer : observers) {
            String[] values = observer.split(" ");
            for (int unit = 0; unit < values.length; unit++) {
                if (units.size() <= unit) {
                    units.add(new ArrayList<>());
                }
                if (!values[unit].equals(".")) {
                    units.get(unit).add(values[unit]);
                }
            }
        }
        return units;
    }
}
