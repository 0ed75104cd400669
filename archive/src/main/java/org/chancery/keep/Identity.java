package org.chancery.keep;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is across reports.
 *
 * @param key a state's code ({@code CHN}), else the Wikidata item ({@code Q7747}), else the folded name and the state
 *     ({@code shahid rahman|BGD}; {@code shahid rahman|} without one)
 * @param name as the first report had it
 * @param kind in lower case: person, state, organization, group
 * @param state ISO 3166-1 alpha-3
 */
public record Identity(
        String key,
        String name,
        String kind,
        @Nullable String state,
        @Nullable String wikidata) implements Serializable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The identity of an actor of a record. */
    public static Identity of(Record.Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        return new Identity(key(actor), actor.name(), kind, actor.state(), actor.wikidata());
    }

    /** Of a name that no actor of its record bears. */
    public static Identity ofName(String name) {
        return new Identity(fold(name) + "|", name, "group", null, null);
    }

    /**
     * What a name is compared by: lower case, without accents, words of letters and digits with one space between them.
     * {@code "José  Ramos-Horta"} gives {@code "jose ramos horta"}.
     */
    public static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }

    /** What it counts as in a dyad: the state that it is or acts for, else its own key. */
    public String code() {
        return state == null ? key : state;
    }

    private static String key(Record.Actor actor) {
        if (actor.kind() == Record.ActorKind.STATE && actor.state() != null) {
            return actor.state();
        }
        if (actor.wikidata() != null) {
            return actor.wikidata();
        }
        return fold(actor.name()) + "|" + (actor.state() == null ? "" : actor.state());
    }
}
