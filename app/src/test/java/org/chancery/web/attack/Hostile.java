package org.chancery.web.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Source;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.chancery.show.Sample;

/** Reports of somebody who wants a browser to do what no report should make it do. */
final class Hostile {

    /** In every field that a report can fill. */
    static final List<String> PAYLOADS = List.of(
            "<script>document.title='owned'</script>",
            "\"><img src=x onerror=\"document.title='owned'\">",
            "'><svg/onload=document.title='owned'>",
            "</title></textarea></script><script>document.title='owned'</script>",
            "javascript:document.title='owned'//",
            "{{constructor.constructor('document.title=1')()}}${7*7}",
            "\u202Eevil\u0000\u0007",
            "<a href=\"javascript:document.title='owned'\">click</a><base href=//evil.example>");

    private Hostile() {}

    static void into(Archive archive) {
        for (int i = 0; i < PAYLOADS.size(); i++) {
            Record record = record(i, PAYLOADS.get(i));
            archive.deliver(Delivery.of(
                    new Incoming(record, Source.of(record, PAYLOADS.get(i), Instant.parse("2031-03-05T00:00:00Z")))));
        }
    }

    private static Record record(int number, String payload) {
        String name = "Foe " + payload;
        String text = name + " met Tomás Rojas on Monday. She told Mr. Rojas that " + payload + " would open next year.";
        Record made = Sample.of(text)
                .id("hostile-" + number + payload)
                .actor("a1", name, name)
                .actor("a2", "Tomás Rojas " + payload, "Tomás Rojas")
                .meeting("e1", "met Tomás Rojas on Monday", name, "Tomás Rojas " + payload)
                .statement("s1", name, "She", "told", payload + " would open next year")
                .commitment("c1", name, "would open next year")
                .formulation("fair-seas", "next year")
                .time("Monday", "2031-03-03")
                .build();
        return new Record(
                made.knowledge(),
                made.engine(),
                document(number, payload, text),
                made.actors(),
                made.encounters(),
                made.statements(),
                made.commitments(),
                List.of(),
                List.of(),
                List.of(),
                made.formulations(),
                List.of(),
                List.of(),
                made.times(),
                made.tone(),
                List.of());
    }

    private static Document document(int number, String payload, String text) {
        return new Document(
                "hostile-" + number + payload,
                "Title " + payload,
                "Publisher " + payload,
                "CHL",
                LocalDate.of(2031, 3, 4),
                payload,
                payload,
                number % 2 == 0 ? "javascript:document.title='owned'" : "https://example.org/" + payload,
                payload,
                "en",
                Completeness.FULL,
                "ab12" + number,
                text);
    }
}
