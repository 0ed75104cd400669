package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.search.Hit;
import org.chancery.search.Query;
import org.chancery.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkRowsTest {

    @Test
    void whatIsMadeInBulkIsFoundByItsWordsInReportsAndStatements(@TempDir Path folder) throws Exception {
        String project = folder.resolve("made").toString();
        Archive.openOrCreate(project).close();
        MadeRecords records = new MadeRecords(1, 2, 30);
        try (Connection connection = DriverManager.getConnection(BulkRows.address(project));
                BulkRows rows = new BulkRows(connection)) {
            for (int number = 1; number <= 50; number++) {
                rows.add(number, records.next(number));
            }
        }
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            Search search = Search.in(session);
            assertThat(search.find(Query.of("\"number 7\"")).hits())
                    .extracting(hit -> hit.report().doc())
                    .containsExactly("made-7");
            List<Hit> said =
                    search.find(Query.of("b*").within(Query.Scope.STATEMENTS)).hits();
            assertThat(said).isNotEmpty();
            assertThat(said.get(0).statement().speakers()).hasSize(1);
        }
    }
}
