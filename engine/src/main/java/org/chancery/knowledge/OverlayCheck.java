package org.chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Looks whether what entries of a user say of others is there. For the entries of the project the tests do that. */
final class OverlayCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final double LARGEST_SCORE = 10;

    private final Items items;
    private final Consumer<Remark> remarks;
    private final Map<String, Set<String>> given = new HashMap<>();

    OverlayCheck(Items items, Consumer<Remark> remarks) {
        this.items = items;
        this.remarks = remarks;
        for (org.chancery.knowledge.Pattern pattern : items.all(Item.PATTERNS, org.chancery.knowledge.Pattern.class)) {
            if (!pattern.origin().isOfUser()) {
                pattern.gives()
                        .forEach((field, value) -> given.computeIfAbsent(
                                        pattern.layer() + " " + field, key -> new TreeSet<>())
                                .add(value));
            }
        }
    }

    /** Types first: patterns may speak of them. */
    void check(String root) {
        Set<String> codes = new HashSet<>();
        List<Item> own = items.ofUser(root);
        items.all(Item.EVENT_TYPES, EventType.class).stream()
                .filter(type -> !type.origin().root().equals(root))
                .forEach(type -> codes.add(type.code()));
        for (Item item : own) {
            if (item.value() instanceof EventType type) {
                settle(item, type(type, codes));
            }
        }
        References references = new References(items, given);
        for (Item item : own) {
            if (!(item.value() instanceof EventType)) {
                settle(item, references.problem(item));
            }
        }
    }

    private void settle(Item item, String problem) {
        if (!problem.isEmpty()) {
            items.remove(item);
            remarks.accept(new Remark(Remark.Kind.SET_ASIDE, item.origin().toString(), problem));
        }
    }

    private static String type(EventType type, Set<String> codes) {
        if (!CODE.matcher(type.code()).matches()) {
            return "\"code\" is \"" + type.code() + "\", expected capitals, such as FISHERY";
        }
        if (type.quad() < 1 || type.quad() > 4) {
            return "\"quad\" is " + type.quad() + ", expected 1 (cooperation in words), 2 (in deeds), 3 (conflict in"
                    + " words) or 4 (in deeds)";
        }
        if (Math.abs(type.score()) > LARGEST_SCORE || Double.isNaN(type.score())) {
            return "\"score\" is " + type.score() + ", expected a number from -10 to 10";
        }
        return codes.add(type.code())
                ? ""
                : "\"code\" is " + type.code()
                        + ", which another type has; choose another, or give this entry the id of"
                        + " that type to replace it";
    }
}
