package org.chancery.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedValuesTest {

    private final StatementContext context = Jdbi.create("jdbc:sqlite::memory:")
            .withHandle(handle -> handle.createQuery("SELECT 1").getContext());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "SELECT a FROM b WHERE c = :d AND e < :f2",
                "SELECT a FROM b WHERE c = ? AND e = ?",
                "SELECT ':no', 'it''s :no', \"a:no\", 'no?' FROM b WHERE c = :yes",
                "SELECT a::text FROM b WHERE c = :yes::date",
                "SELECT a -- :no or ?\n FROM b WHERE c = :yes",
                "SELECT a /* :no */ FROM b WHERE c = :yes",
                "SELECT a FROM b WHERE c IN (:__d_0,:__d_1)",
                "SELECT a FROM b WHERE (c=:d)AND e||:f||'g'<>:h",
                ":a",
            })
    void itFindsWhatTheGrammarFinds(String sql) {
        ParsedSql expected = new ColonPrefixSqlParser().parse(sql, context);

        assertThat(new NamedValues().parse(sql, context)).isEqualTo(expected);
    }

    @Test
    void anEndlessTextIsNoValue() {
        ParsedSql parsed = new NamedValues().parse("SELECT 'a :b", context);

        assertThat(parsed.getSql()).isEqualTo("SELECT 'a :b");
        assertThat(parsed.getParameters().getParameterCount()).isZero();
    }

    @Test
    void sessionsUseIt() {
        Jdbi jdbi = Session.jdbi(
                () -> {
                    throw new IllegalStateException();
                },
                true);

        assertThat(jdbi.getConfig(SqlStatements.class).getSqlParser()).isInstanceOf(NamedValues.class);
    }
}
