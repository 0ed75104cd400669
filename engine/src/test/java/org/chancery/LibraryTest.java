package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.ReadException;
import org.chancery.read.Sources;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;

/** The library as the package page and the README show it: text in, record out. */
class LibraryTest {

    @Test
    void fiveLinesOfJavaGiveWhoSaidWhat() throws ReadException {
        String report = Texts.path("two-sides-inverted").toString();
        List<String> lines = new ArrayList<>();

        Pipeline pipeline = Texts.pipeline(Texts.path("two-sides-inverted"));
        Record record = pipeline.read(Sources.open(report));
        for (Record.Statement statement : record.statements()) {
            lines.add(statement.speakers() + " " + statement.act() + ": " + statement.content());
        }

        assertThat(lines).contains("[Jacek Wolny] ASSERT: Poland wants to buy copper");
    }

    @Test
    void aRecordSaysUnderWhichKnowledgeItWasMade() {
        assertThat(Texts.record("he-said").knowledge()).matches("[0-9a-f]{12}");
    }
}
