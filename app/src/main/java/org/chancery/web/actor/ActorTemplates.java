package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.follow.Company;

/** What templates of this package cut and look up. */
public final class ActorTemplates {

    private ActorTemplates() {}

    /** The last of a list that goes by days, the latest first. */
    public static <T> List<T> latest(List<T> all, int most) {
        List<T> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - most), all.size()));
        Collections.reverse(latest);
        return latest;
    }

    public static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Name of one of those of a network. */
    public static String name(List<Company.Other> others, String code) {
        return others.stream()
                .filter(one -> one.code().equals(code))
                .map(Company.Other::name)
                .findFirst()
                .orElse(code);
    }
}
