package org.chancery.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.keep.Identity;
import org.chancery.resolve.Record;

/** What the texts call by different names: "PRC" and "China", "Chairman" and "President", "Kiev" and "Kyiv". */
final class NameUses {

    private static final Pattern LEADING = Pattern.compile("^(?:the|his|her|their|our) ", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 6;

    private NameUses() {}

    static List<Comparison.NameUse> of(List<Record> records) {
        Map<String, String> shown = new LinkedHashMap<>();
        List<Map<String, List<String>>> used = new ArrayList<>();
        for (Record record : records) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            for (Record.Actor actor : record.actors()) {
                String key = Identity.of(actor).key();
                List<String> forms = actor.mentions().stream()
                        .filter(mention -> mention.form() == Record.MentionForm.NAME)
                        .map(mention -> LEADING.matcher(mention.text()).replaceFirst(""))
                        .filter(form -> form.codePoints().anyMatch(Character::isUpperCase))
                        .distinct()
                        .limit(MOST)
                        .toList();
                if (!forms.isEmpty()) {
                    shown.putIfAbsent(key, actor.name());
                    names.merge(key, forms, (first, second) -> first);
                }
            }
            places(record, names, shown);
            used.add(names);
        }
        return shown.keySet().stream()
                .map(key -> new Comparison.NameUse(
                        shown.get(key),
                        used.stream().map(names -> names.getOrDefault(key, List.of())).toList()))
                .filter(NameUses::differs)
                .toList();
    }

    private static void places(Record record, Map<String, List<String>> names, Map<String, String> shown) {
        for (Record.Place place : record.places()) {
            String key = "@" + (place.geonames() == null ? Identity.fold(place.name()) : place.geonames());
            shown.putIfAbsent(key, place.name());
            List<String> before = names.getOrDefault(key, List.of());
            if (!before.contains(place.text())) {
                List<String> all = new ArrayList<>(before);
                all.add(place.text());
                names.put(key, all);
            }
        }
    }

    /** Whether two texts name it, and share no name for it, or one has a name that the other lacks in its shortest form. */
    private static boolean differs(Comparison.NameUse use) {
        List<List<String>> naming = use.used().stream()
                .filter(names -> !names.isEmpty())
                .map(names -> names.stream().map(name -> name.toLowerCase(Locale.ROOT)).sorted().toList())
                .toList();
        return naming.size() > 1 && naming.stream().distinct().count() > 1
                && naming.stream().anyMatch(names -> naming.stream().anyMatch(other -> !other.containsAll(names)));
    }
}
