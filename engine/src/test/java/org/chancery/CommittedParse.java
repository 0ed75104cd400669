package org.chancery;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;

/** Stands in for an annotator: gives the parse that is kept beside a text of {@code src/test/resources/texts}. */
final class CommittedParse implements Annotator {

    private final Path parse;

    CommittedParse(Path text) {
        this.parse = text.resolveSibling(text.getFileName().toString().replaceAll("\\.txt$", ".conllu"));
    }

    @Override
    public String describe() {
        return "committed parse " + parse.getFileName();
    }

    @Override
    public List<Sentence> annotate(String body) {
        if (body.isBlank()) {
            return List.of();
        }
        try {
            return Conllu.read(new StringReader(Files.readString(parse)), body);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no parse of this text: make it as CommittedParsesTest of engine-corenlp says", e);
        }
    }
}
