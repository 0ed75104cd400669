package org.chancery.locate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Text;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;

/** Where a place lies that the gazetteer does not know: in the state that follows it, else where the text is at the moment. */
final class Surroundings {

    private final List<Name> names;
    private final List<@Nullable Place> chosen;
    private final @Nullable Place focus;

    Surroundings(Text text, List<Name> names, List<@Nullable Place> chosen) {
        this.names = names;
        this.chosen = chosen;
        this.focus = focus();
    }

    /** The narrowest place most often named; the first of equals. */
    private @Nullable Place focus() {
        Map<Place, Integer> counts = new HashMap<>();
        Place best = null;
        int most = 0;
        for (Place place : chosen) {
            if (place != null && isNarrow(place)) {
                int count = counts.merge(place, 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = place;
                }
            }
        }
        return best;
    }

    private static boolean isNarrow(Place place) {
        return place.level() == Level.CITY || place.level() == Level.COUNTY || place.level() == Level.DIVISION;
    }

    /** The place in which an unknown one lies; null if nothing says so. */
    @Nullable
    Place of(int index) {
        Place container = container(index);
        if (container != null) {
            return container;
        }
        for (int back = index - 1;
                back >= 0 && names.get(index).sentence() - names.get(back).sentence() <= 2;
                back--) {
            Place place = chosen.get(back);
            if (place != null && isNarrow(place) && names.get(back).use() == Name.Use.NAME) {
                return place;
            }
        }
        return focus;
    }

    private @Nullable Place container(int index) {
        if (index + 1 >= names.size() || !Containers.isBehindComma(names.get(index), names.get(index + 1))) {
            return null;
        }
        Place next = chosen.get(index + 1);
        return next != null && next.level() != Level.COUNTRY ? next : null;
    }
}
