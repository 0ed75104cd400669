package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Says which places a text names, and where they lie. It may be used by several threads at once. */
public final class Locator {

    private final Recogniser recogniser;

    public Locator(Knowledge knowledge, Gazetteer gazetteer) {
        this.recogniser = new Recogniser(gazetteer, new Cues(knowledge));
    }

    /** The places that the text names, in its order; none overlaps another. */
    public List<Located> locate(Text text) {
        List<Name> names = recogniser.find(text);
        List<@Nullable Place> chosen = new Chooser(text, names, text.document().side()).choose();
        Surroundings surroundings = new Surroundings(text, names, chosen);
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = chosen.get(i);
            located.add(
                    place != null
                            ? Located.of(
                                    names.get(i).span(), text.quote(names.get(i).span()), place)
                            : unknown(text, names.get(i), surroundings.of(i)));
        }
        return located;
    }

    private static Located unknown(Text text, Name name, @Nullable Place within) {
        String words = text.quote(name.span());
        String plain = words.replaceAll("\\s+", " ");
        return within == null
                ? new Located(name.span(), words, plain, null, null, null, null, null)
                : new Located(
                        name.span(),
                        words,
                        plain,
                        within.country(),
                        within.latitude(),
                        within.longitude(),
                        null,
                        within.name());
    }
}
