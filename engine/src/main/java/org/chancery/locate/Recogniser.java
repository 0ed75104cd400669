package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.knowledge.PlaceGroup.Level;

/** Finds the names of places in a text: by the annotator's names, by the gazetteer, and by the words beside them. */
final class Recogniser {

    private static final int LONGEST = 7;

    private final Gazetteer gazetteer;
    private final Cues cues;
    private final NameRules rules;
    private final KindRules kinds;

    Recogniser(Gazetteer gazetteer, Cues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
        this.rules = new NameRules(gazetteer, cues);
        this.kinds = new KindRules(cues);
    }

    /** Names in the order of the text; none overlaps another. */
    List<Name> find(Text text) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Words words = new Words(sentence);
            int i = 0;
            while (i < words.size()) {
                int skipped = gazetteer.own().lookalike(words.texts, i);
                Optional<Name> name = skipped > 0 ? Optional.empty() : at(words, i);
                name.ifPresent(names::add);
                i = name.map(found -> found.last() + 1).orElse(i + Math.max(1, skipped));
            }
        }
        return names;
    }

    private Optional<Name> at(Words words, int first) {
        if (!words.isCapital(first) && !words.isLocation(first)) {
            return Optional.empty();
        }
        return site(words, first)
                .or(() -> known(words, first))
                .or(() -> adjective(words, first))
                .or(() -> unknown(words, first));
    }

    /** The longest name of the gazetteer that begins here and is not ruled out. */
    private Optional<Name> known(Words words, int first) {
        for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
            if (!words.isCapital(last) && !words.isLocation(last)) {
                continue;
            }
            String key = words.key(first, last);
            if (gazetteer.knows(key)
                    && rules.isPlace(words, first, last, key)
                    && rules.standsAlone(words, first, last)) {
                return Optional.of(name(words, first, kinds.extended(words, last), Name.Use.NAME, key));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> adjective(Words words, int first) {
        for (int last = Math.min(words.size(), first + 3) - 1; last >= first; last--) {
            String key = words.key(first, last);
            Optional<Place> place = gazetteer.own().adjective(key);
            if (place.isPresent() && rules.isAdjective(words, first, last)) {
                return Optional.of(new Name(
                        words.sentence.index(),
                        first,
                        last,
                        words.sentence.span(first, last),
                        Name.Use.ADJECTIVE,
                        key,
                        List.of(new Candidate(place.get(), true)),
                        Set.of()));
            }
        }
        return Optional.empty();
    }

    /** A street, building or water, found by the word that ends or begins its name. */
    private Optional<Name> site(Words words, int first) {
        int last = kinds.endOfSite(words, first);
        if (last < 0) {
            return Optional.empty();
        }
        return Optional.of(name(words, first, last, Name.Use.SITE, words.key(first, last)));
    }

    /** What the annotator takes for a place and the gazetteer does not know in whole, where the words beside it agree. */
    private Optional<Name> unknown(Words words, int first) {
        if (!words.isLocation(first) || words.isLocation(first - 1)) {
            return Optional.empty();
        }
        int last = words.endOfLocation(first);
        int from = first;
        while (from < last && cues.isPart(words.text(from))) {
            from++;
        }
        int to = last;
        while (to > from
                && (cues.isDivision(words.text(to)) || cues.isCounty(words.text(to)) || cues.isCity(words.text(to)))) {
            to--;
        }
        if (rules.isCalledAfterPlace(words, last)) {
            return Optional.empty();
        }
        boolean known = from <= to && gazetteer.knows(words.key(from, to)) && !cues.isPart(words.text(to));
        if (!known && !rules.isNamedAsPlace(words, first, last)) {
            return Optional.empty();
        }
        return Optional.of(name(words, first, last, Name.Use.NAME, words.key(from, known ? to : last)));
    }

    private Name name(Words words, int first, int last, Name.Use use, String key) {
        return new Name(
                words.sentence.index(),
                first,
                last,
                words.sentence.span(first, last),
                use,
                key,
                candidates(words, last, key),
                levels(words, first, last));
    }

    /** A county is not the town of its name somewhere else. */
    private List<Candidate> candidates(Words words, int last, String key) {
        List<Candidate> all = gazetteer.find(key);
        if (!cues.isCounty(words.text(last)) || !words.isCapital(last)) {
            return all;
        }
        return all.stream()
                .filter(candidate -> candidate.place().level() == Level.COUNTY
                        || candidate.place().level() == Level.DIVISION)
                .toList();
    }

    private Set<Level> levels(Words words, int first, int last) {
        String after = words.text(last + 1);
        boolean of = words.text(first - 1).equals("of");
        String before = of ? words.text(first - 2) : "";
        String end = words.text(last);
        if (cues.isCounty(after) || cues.isCounty(before) || first < last && cues.isCounty(end)) {
            return Set.of(Level.COUNTY, Level.DIVISION);
        }
        if (cues.isDivision(after) || cues.isDivision(before) || first < last && cues.isDivision(end)) {
            return Set.of(Level.DIVISION, Level.REGION);
        }
        if (cues.isCity(before) || cues.isCity(after) || first < last && cues.isCity(end)) {
            return Set.of(Level.CITY);
        }
        return Set.of();
    }
}
