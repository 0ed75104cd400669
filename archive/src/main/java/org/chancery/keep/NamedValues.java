package org.chancery.keep;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the names of values in SQL, {@code :name} or a question mark. Jdbi's own parser goes through a grammar, which for a list of a
 * thousand numbers takes longer than the question itself; this one looks at each character once. Nothing is kept, as lists of numbers
 * seldom come again.
 */
final class NamedValues implements SqlParser {

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int from = 0;
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            char next = at + 1 < sql.length() ? sql.charAt(at + 1) : ' ';
            if (c == '\'' || c == '"') {
                at = after(sql, at + 1, String.valueOf(c));
            } else if (c == '-' && next == '-') {
                at = after(sql, at, "\n");
            } else if (c == '/' && next == '*') {
                at = after(sql, at + 2, "*/");
            } else if (c == ':' && next == ':') {
                at += 2;
            } else if (c == '?') {
                parsed.append(sql.substring(from, at)).appendPositionalParameter();
                from = ++at;
            } else if (c == ':' && isOfName(next)) {
                int end = at + 1;
                while (end < sql.length() && isOfName(sql.charAt(end))) {
                    end++;
                }
                parsed.append(sql.substring(from, at)).appendNamedParameter(sql.substring(at + 1, end));
                at = end;
                from = end;
            } else {
                at++;
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }

    private static int after(String sql, int at, String end) {
        int found = sql.indexOf(end, at);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }
}
