package org.chancery.review;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * How far persons agree beyond chance, on values without an order. 1 is full agreement, 0 what chance would give. Empty where it is not
 * defined: nothing was judged twice, or all judgements are the same value.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * Cohen (1960), A coefficient of agreement for nominal scales.
     *
     * @param pairs what the first and what the second said of each item
     */
    public static OptionalDouble kappa(List<Map.Entry<String, String>> pairs) {
        return measured(
                pairs.stream()
                        .map(pair -> List.of(pair.getKey(), pair.getValue()))
                        .toList(),
                CohenKappaAgreement::new);
    }

    /**
     * Krippendorff's α for nominal values, of any number of persons, not all of whom judged each item.
     *
     * @param items the values that were given to each
     */
    public static OptionalDouble alpha(List<List<String>> items) {
        return measured(
                items.stream().filter(values -> values.size() > 1).toList(),
                study -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()));
    }

    private interface Measuring {
        IAgreementMeasure of(CodingAnnotationStudy study);
    }

    private static OptionalDouble measured(List<List<String>> items, Measuring measuring) {
        if (items.stream().flatMap(List::stream).distinct().limit(2).count() < 2) {
            return OptionalDouble.empty();
        }
        int persons = items.stream().mapToInt(List::size).max().orElse(0);
        CodingAnnotationStudy study = new CodingAnnotationStudy(persons);
        for (List<String> values : items) {
            // Who is missing of an item does not matter to alpha: it counts values, not persons.
            Object[] row = new Object[persons];
            for (int i = 0; i < values.size(); i++) {
                row[i] = values.get(i);
            }
            study.addItemAsArray(row);
        }
        try {
            return OptionalDouble.of(measuring.of(study).calculateAgreement());
        } catch (InsufficientDataException e) {
            return OptionalDouble.empty();
        }
    }
}
