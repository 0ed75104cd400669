package org.chancery.api;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Site;
import org.jspecify.annotations.Nullable;

/** One request, and what is asked in it. */
final class Call {

    /** Bytes of a text: more than the longest report that any government publishes. */
    static final int LONGEST = 8 << 20;

    private final Asked asked;
    private final Operation operation;

    /** @throws Problem 400 if the query has a name that is not known here */
    Call(Asked asked, Operation operation) {
        this.asked = asked;
        this.operation = operation;
        for (String name : asked.context().queryParamMap().keySet()) {
            if (!operation.query().contains(name)) {
                throw Problem.wrong("\"" + name + "\" is no parameter of this address. "
                        + (operation.query().isEmpty()
                                ? "It has none."
                                : "Known are " + String.join(", ", new TreeSet<>(operation.query())) + "."));
            }
        }
    }

    Asked asked() {
        return asked;
    }

    Context context() {
        return asked.context();
    }

    Site site() {
        return asked.site();
    }

    Session session() {
        return asked.session();
    }

    Knowledge knowledge() {
        return asked.site().knowledge();
    }

    Parties parties() {
        return new Parties(session(), knowledge());
    }

    /** Part of the path, whatever it ends with; a slash in it is written ~2F. */
    String part(String name) {
        return context().pathParam(name).replace("~2F", "/");
    }

    /** @throws Problem 400 if it is not in the query */
    String needed(String name) {
        String value = asked.query(name);
        if (value == null) {
            throw Problem.wrong("The parameter \"" + name + "\" is missing.");
        }
        return value;
    }

    /** Somebody named in the query. */
    Party party(String name) {
        return parties().named(needed(name));
    }

    /** Numbers of those named in the query; empty if nobody is, and one that nobody has if a state is for which nobody acts. */
    List<Long> actors(String name) {
        String value = asked.query(name);
        if (value == null) {
            return List.of();
        }
        List<Long> actors = parties().named(value).actors();
        return actors.isEmpty() ? List.of(-1L) : actors;
    }

    /** All values under a name, also those parted by commas. */
    List<String> list(String name) {
        return asked.queries(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** @throws Problem 404 with the sentence of the command line */
    ReportRow report(String doc) {
        return session()
                .report(doc)
                .orElseThrow(() -> Problem.missing("There is no report \"" + doc
                        + "\"; \"chancery reports\" lists them, as GET " + ApiScreen.ROOT + "/reports does."));
    }

    Record record(ReportRow report) {
        return session()
                .record(report.report())
                .orElseThrow(() -> Problem.missing(
                        "Report \"" + report.doc() + "\" has no record yet; \"chancery ingest --reread\" makes it."));
    }

    /** The body in UTF-8. @throws Problem 400 if it is no UTF-8; 413 if it is too long */
    String body() {
        byte[] bytes = bytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.wrong("The body is not UTF-8.");
        }
    }

    /** The body, as long as the server takes any. */
    byte[] whole() {
        return context().bodyAsBytes();
    }

    byte[] bytes() {
        byte[] bytes = context().bodyAsBytes();
        if (bytes.length > LONGEST) {
            throw new Problem(
                    413,
                    "Too large",
                    "One text may have " + (LONGEST >> 20) + " MB. Take larger files in with \"chancery ingest\".");
        }
        return bytes;
    }

    /** Media type of the body, without parameters. */
    String type() {
        return Media.bare(context().contentType());
    }

    boolean isHead() {
        return context().method() == io.javalin.http.HandlerType.HEAD;
    }

    Operation operation() {
        return operation;
    }

    /** Without blanks; null if it is not there. */
    @Nullable
    String query(String name) {
        return asked.query(name);
    }
}
