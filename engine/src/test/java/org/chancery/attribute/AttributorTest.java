package org.chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.read.Document;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Reader;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

final class AttributorTest {

    private static final String BODY = "The mayor said that the bridge is safe.";

    /** Form, lemma, tag, head counted from 1, relation. */
    private static final String[] ROWS = {
        "The the DT 2 det",
        "mayor mayor NN 3 nsubj",
        "said say VBD 0 root",
        "that that IN 8 mark",
        "the the DT 6 det",
        "bridge bridge NN 8 nsubj",
        "is be VBZ 8 cop",
        "safe safe JJ 3 ccomp",
        ". . . 3 punct"
    };

    @Test
    void aReportingVerbHasSourceCueAndContent() {
        List<Attribution> found = Attributor.installed().attribute(text());

        assertThat(found).hasSize(1);
        Attribution one = found.get(0);
        assertThat(words(one.source())).containsExactly("The mayor");
        assertThat(one.cue().text(BODY)).isEqualTo("said");
        assertThat(words(one.content())).containsExactly("that the bridge is safe");
    }

    @Test
    void theSameTextGivesTheSameAttributions() {
        Attributor attributor = Attributor.installed();

        assertThat(attributor.attribute(text())).isEqualTo(attributor.attribute(text()));
    }

    private static List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.text(BODY)).toList();
    }

    private static Text text() {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> edges = new ArrayList<>();
        int at = 0;
        for (String row : ROWS) {
            String[] column = row.split(" ");
            int begin = BODY.indexOf(column[0], at);
            at = begin + column[0].length();
            int index = tokens.size();
            tokens.add(new Token(index, new Span(begin, at), column[0], column[1], column[2], "O"));
            int head = Integer.parseInt(column[3]) - 1;
            if (head >= 0) {
                edges.add(new Dependency(head, index, column[4]));
            }
        }
        Document document = new Reader(new NobodyPublishes()).read("bridge", Map.of(), BODY);
        return new Text(document, List.of(new Sentence(0, tokens, edges, List.of())));
    }

    private static final class NobodyPublishes implements Outlets {
        @Override
        public java.util.Optional<Outlet> byName(String publisher) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Outlet> byDomain(String host) {
            return java.util.Optional.empty();
        }
    }
}
