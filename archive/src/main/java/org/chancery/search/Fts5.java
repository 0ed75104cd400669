package org.chancery.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.search.Query.Scope;

/** For SQLite: one string in the language of FTS5, each word of it in quotation marks. */
final class Fts5 implements FullText {

    private final String query;

    Fts5(Words words) {
        this.query = told(words);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("words", query);
    }

    @Override
    public String matches(Scope scope, boolean scored) {
        String table = table(scope);
        // A word in the title counts for more.
        String score = scope == Scope.REPORTS ? "bm25(texts_words, 4.0, 1.0)" : "bm25(statements_words)";
        return "SELECT rowid AS hit, " + (scored ? score : "0.0") + " AS score FROM " + table + " WHERE " + table
                + " MATCH :words";
    }

    @Override
    public String holds(Scope scope, String number, boolean frequent) {
        String table = table(scope);
        String found = " FROM " + table + " WHERE " + table + " MATCH :words";
        return frequent
                ? "EXISTS (SELECT 1" + found + " AND rowid = " + number + ")"
                // Not a bare column, or the list is walked and sorted, and what leads looked up for each of it.
                : number + " + 0 IN (SELECT rowid" + found + ")";
    }

    /** Looking for them takes it no longer than reading a list. */
    @Override
    public FullText known(List<Long> matches) {
        return this;
    }

    private static String table(Scope scope) {
        return scope == Scope.REPORTS ? "texts_words" : "statements_words";
    }

    private static String told(Words words) {
        if (words instanceof Words.Phrase phrase) {
            // Words are letters, digits and accents only, so no quotation mark can end the string early.
            return "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.prefix() ? " *" : "");
        }
        if (words instanceof Words.Near near) {
            return "NEAR(" + told(near.one()) + " " + told(near.other()) + ", " + near.between() + ")";
        }
        if (words instanceof Words.Any any) {
            return joined(any.choices(), " OR ");
        }
        Words.All all = (Words.All) words;
        String wanted = joined(all.wanted(), " AND ");
        return all.unwanted().isEmpty() ? wanted : "(" + wanted + " NOT " + joined(all.unwanted(), " OR ") + ")";
    }

    private static String joined(List<Words> list, String between) {
        return list.stream().map(Fts5::told).collect(Collectors.joining(between, "(", ")"));
    }
}
