package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.search.Query.Scope;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite has no statistics, so that a plan is the same for a small archive and for one of a million reports. */
class SqlitePlanTest {

    @TempDir
    private Path folder;

    /** Of a short page SQLite takes the sorting to cost little, and does not count what is looked up to be sorted. */
    @Test
    void frequentWordsAreLookedUpByDayAndNothingIsSorted() {
        assertThat(plan(0, Scope.REPORTS, 1))
                .contains("SCAN r USING INDEX reports_by_day")
                .noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
    }

    @Test
    void lessFrequentWordsAreLookedUpInAListAndDoNotLead() {
        for (Scope scope : Scope.values()) {
            assertThat(plan(1_000, scope, 20))
                    .contains("SCAN r USING INDEX reports_by_day")
                    .noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
        }
    }

    /** Of the question for a page of words with more matches than are sorted. */
    private List<String> plan(int mostGoneThrough, Scope scope, int limit) {
        try (Archive archive =
                Archive.open(folder.resolve("project").toString(), InstantSource.fixed(Samples.NOON), true)) {
            try (Session session = archive.session()) {
                List<String> asked = new ArrayList<>();
                session.handle().setSqlLogger(new SqlLogger() {
                    @Override
                    public void logBeforeExecution(StatementContext context) {
                        asked.add(context.getRenderedSql());
                    }
                });
                Samples.deliver(archive);
                new SqlSearch(session, 0, mostGoneThrough)
                        .find(Query.of("engineers").within(scope).atMost(limit));
                String page = asked.stream()
                        .filter(sql -> sql.contains(" FROM reports r"))
                        .findFirst()
                        .orElseThrow();
                session.handle().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
                return session.handle()
                        .createQuery("EXPLAIN QUERY PLAN " + page.replaceAll(":\\w+", "1"))
                        .map((row, context) -> row.getString("detail"))
                        .list();
            }
        }
    }
}
