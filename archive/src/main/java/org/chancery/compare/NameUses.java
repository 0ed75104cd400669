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
            offices(record, names, shown);
            places(record, names, shown);
            used.add(names);
        }
        return shown.entrySet().stream()
                .map(entry -> new Comparison.NameUse(
                        entry.getValue(),
                        used.stream()
                                .map(names -> names.getOrDefault(entry.getKey(), List.of()))
                                .toList()))
                .filter(NameUses::differs)
                .toList();
    }

    private static void offices(Record record, Map<String, List<String>> names, Map<String, String> shown) {
        for (Record.Actor actor : record.actors()) {
            if (actor.kind() == Record.ActorKind.PERSON && !actor.offices().isEmpty()) {
                String key = Identity.of(actor).key() + " office";
                shown.putIfAbsent(key, actor.name() + ", office");
                names.putIfAbsent(key, actor.offices());
            }
        }
    }

    private static void places(Record record, Map<String, List<String>> names, Map<String, String> shown) {
        for (Record.Place place : record.places()) {
            String key = "@" + (place.geonames() == null ? Identity.fold(place.name()) : place.geonames());
            boolean known =
                    record.actors().stream().anyMatch(actor -> actor.name().equals(place.name()));
            if (known) {
                continue;
            }
            shown.putIfAbsent(key, place.name());
            List<String> before = names.getOrDefault(key, List.of());
            if (!before.contains(place.text())) {
                List<String> all = new ArrayList<>(before);
                all.add(place.text());
                names.put(key, all);
            }
        }
    }

    /** Whether a text has a name that no other text has in any form. */
    private static boolean differs(Comparison.NameUse use) {
        List<List<String>> naming =
                use.used().stream().filter(names -> !names.isEmpty()).toList();
        return naming.stream()
                .anyMatch(names -> naming.stream()
                        .anyMatch(others -> others != names
                                && names.stream()
                                        .anyMatch(name -> others.stream().noneMatch(other -> isForm(name, other)))));
    }

    /** "Ukrainians" of "Ukraine", "US" of "United States", "President Biden" of "Joseph Biden". */
    private static boolean isForm(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        boolean shared = first.stream().anyMatch(word -> second.stream().anyMatch(word2 -> begins(word, word2)));
        return shared || isAcronym(one, second) || isAcronym(other, first);
    }

    private static boolean begins(String one, String other) {
        return one.equals(other)
                || one.length() > 3 && other.length() > 3 && one.substring(0, 4).equals(other.substring(0, 4));
    }

    private static boolean isAcronym(String name, List<String> words) {
        String initials = words.stream()
                .filter(word -> word.length() > 3 || words.size() < 3)
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
        return name.replace(".", "").toLowerCase(Locale.ROOT).equals(initials) && initials.length() > 1;
    }

    private static List<String> words(String name) {
        return List.of(Identity.fold(name).split(" "));
    }
}
