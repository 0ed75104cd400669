package org.chancery.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/** For PostgreSQL: an expression of type tsquery, each word of it a bound value. */
final class TsQuery implements FullText {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String query;
    private final @Nullable List<Long> known;

    TsQuery(Words words) {
        this.query = told(words);
        this.known = null;
    }

    private TsQuery(TsQuery one, List<Long> known) {
        this.values.putAll(one.values);
        this.query = one.query;
        this.known = List.copyOf(known);
    }

    @Override
    public FullText known(List<Long> matches) {
        return new TsQuery(this, matches);
    }

    @Override
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public String matches(Scope scope, boolean scored) {
        String score = scored ? "-CAST(ts_rank(m.words_found, " + query + ", 1) AS double precision)" : "0.0";
        return "SELECT m." + key(scope) + " AS hit, " + score + " AS score FROM " + table(scope)
                + " m WHERE "
                + (known == null
                        ? "m.words_found @@ " + query
                        : "m." + key(scope) + " IN (" + (known.isEmpty() ? "NULL" : Conditions.numbers(known)) + ")");
    }

    @Override
    public String holds(Scope scope, String number, boolean frequent) {
        return "EXISTS (SELECT 1 FROM " + table(scope) + " m WHERE m." + key(scope) + " = " + number
                + " AND m.words_found @@ " + query + ")";
    }

    private static String table(Scope scope) {
        return scope == Scope.REPORTS ? "texts" : "statements";
    }

    private static String key(Scope scope) {
        return scope == Scope.REPORTS ? "report" : "entry";
    }

    private String told(Words words) {
        if (words instanceof Words.Phrase phrase) {
            return told(phrase);
        }
        if (words instanceof Words.Near near) {
            return told(near);
        }
        if (words instanceof Words.Any any) {
            return joined(any.choices(), " || ");
        }
        Words.All all = (Words.All) words;
        String wanted = joined(all.wanted(), " && ");
        return all.unwanted().isEmpty() ? wanted : "(" + wanted + " && !! " + joined(all.unwanted(), " || ") + ")";
    }

    private String told(Words.Phrase phrase) {
        if (!phrase.prefix()) {
            return "phraseto_tsquery('chancery', " + value(String.join(" ", phrase.words())) + ")";
        }
        String last = phrase.words().get(phrase.words().size() - 1);
        // Letters, digits and accents only: nothing in it that to_tsquery would take for a sign of its own.
        String beginning = "to_tsquery('chancery', " + value(last + ":*") + ")";
        if (phrase.words().size() == 1) {
            return beginning;
        }
        String before =
                String.join(" ", phrase.words().subList(0, phrase.words().size() - 1));
        return "tsquery_phrase(phraseto_tsquery('chancery', " + value(before) + "), " + beginning + ")";
    }

    private String told(Words.Near near) {
        String one = told(near.one());
        String other = told(near.other());
        StringBuilder all = new StringBuilder("(");
        for (int distance = 1; distance <= near.between() + 1; distance++) {
            all.append(distance == 1 ? "" : " || ");
            all.append("tsquery_phrase(" + one + ", " + other + ", "
                    + (distance - 1 + near.other().words().size()) + ")");
            all.append(" || tsquery_phrase(" + other + ", " + one + ", "
                    + (distance - 1 + near.one().words().size()) + ")");
        }
        return all.append(")").toString();
    }

    private String joined(List<Words> list, String between) {
        return list.stream().map(this::told).collect(Collectors.joining(between, "(", ")"));
    }

    private String value(String text) {
        String name = "w" + values.size();
        values.put(name, text);
        return ":" + name;
    }
}
