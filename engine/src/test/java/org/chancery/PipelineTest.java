package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

    @Test
    void anEmptyTextGivesAnEmptyRecord() {
        Record record = empty("");
        assertThat(record.actors()).isEmpty();
        assertThat(record.statements()).isEmpty();
        assertThat(record.events()).isEmpty();
    }

    @Test
    void aTextOfBlanksGivesAnEmptyRecord() {
        assertThat(empty(" \n\n \t\n").statements()).isEmpty();
    }

    private static Record empty(String text) {
        Pipeline pipeline = Texts.pipeline(Texts.path("he-said"));
        Document document = pipeline.reader().read("empty", Map.of(), text);
        return pipeline.read(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-said", "commitments", "greetings-both-ways", "sanctions", "transcript"})
    void theSameTextGivesTheSameRecordTwice(String name) {
        assertThat(RecordJson.write(Texts.readAnew(name))).isEqualTo(RecordJson.write(Texts.readAnew(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-said", "commitments", "greetings-both-ways", "visit-planned", "quote-of-two-sentences"})
    void everyEvidenceQuotesTheTextAtItsPlace(String name) {
        Record record = Texts.record(name);
        String text = record.document().text();
        assertThat(record.encounters().stream().flatMap(e -> e.evidence().stream()))
                .allSatisfy(evidence -> assertThat(evidence.span().text(text)).isEqualTo(evidence.quote()));
        assertThat(record.commitments().stream().flatMap(c -> c.evidence().stream()))
                .allSatisfy(evidence -> assertThat(evidence.span().text(text)).isEqualTo(evidence.quote()));
        assertThat(record.actors().stream().flatMap(a -> a.mentions().stream()))
                .allSatisfy(mention -> assertThat(mention.span().text(text)).isEqualTo(mention.text()));
    }
}
