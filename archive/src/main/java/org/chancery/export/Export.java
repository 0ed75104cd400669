package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.EncounterIndex;

/** Writes what an archive holds. */
public final class Export {

    private final Session session;
    private final Supplier<Knowledge> knowledge;

    /** @param knowledge tells how encounters are merged across reports; asked for these alone, since it takes a while to load */
    public Export(Session session, Supplier<Knowledge> knowledge) {
        this.session = session;
        this.knowledge = knowledge;
    }

    /**
     * Writes all of one kind, text in UTF-8; does not close {@code out}.
     *
     * @return how many rows, or connections of a network
     * @throws IllegalArgumentException if the format cannot tell of it, with those that can
     */
    public long write(What what, FileFormat format, OutputStream out) throws IOException {
        if (!format.isBinary()) {
            return write(what, format, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }
        check(what, format);
        return rows(what, new ParquetRows(what, out));
    }

    /**
     * Writes all of one kind as text; does not close {@code out}.
     *
     * @return how many rows, or connections of a network
     * @throws IllegalArgumentException if the format cannot tell of it, with those that can, or is no text
     */
    public long write(What what, FileFormat format, Writer out) throws IOException {
        check(what, format);
        long number;
        if (format == FileFormat.GRAPHML || format == FileFormat.GEXF) {
            number = network(what, format, out);
        } else {
            number = rows(what, writer(format, out));
        }
        out.flush();
        return number;
    }

    private static void check(What what, FileFormat format) {
        if (!format.of().contains(what)) {
            throw new IllegalArgumentException(format + " cannot hold " + what + "; it can hold "
                    + String.join(", ", format.of().stream().map(What::toString).toList()) + ".");
        }
    }

    private long network(What what, FileFormat format, Writer out) throws IOException {
        Network network = what == What.ENCOUNTERS ? Network.ofEncounters(session, index()) : Network.of(session, what);
        if (format == FileFormat.GRAPHML) {
            NetworkXml.graphMl(network, out);
        } else {
            NetworkXml.gexf(network, out);
        }
        return network.edges().size();
    }

    private RowWriter writer(FileFormat format, Writer out) {
        return switch (format) {
            case CSV -> new CsvRows(out);
            case JSONL -> row -> out.write(Json.text(Json.object(row.fields())) + "\n");
            case JSONLD -> new JsonLdRows(out);
            case WEBANNOTATION -> new AnnotationRows(out);
            case GEOJSON -> new GeoJsonRows(session, out);
            case ICS -> new CalendarRows(out);
            case BIBTEX -> new BibtexRows(out);
            case CSLJSON -> new CslRows(out);
            default -> throw new IllegalArgumentException(format + " is no text: write it to a stream.");
        };
    }

    private long rows(What what, RowWriter writer) throws IOException {
        long[] number = new long[1];
        writer.begin();
        new Rows(session, what == What.ENCOUNTERS ? index() : null).each(what, row -> {
            writer.row(row);
            number[0]++;
        });
        writer.end();
        return number[0];
    }

    private EncounterIndex index() {
        return EncounterIndex.of(session, knowledge.get());
    }
}
