package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import org.chancery.keep.Session;

/** Writes what an archive holds. */
public final class Export {

    private final Session session;

    public Export(Session session) {
        this.session = session;
    }

    /**
     * Writes all of one kind; does not close {@code out}.
     *
     * @return how many rows, or connections of a network
     * @throws IllegalArgumentException if the format cannot tell of it, with those that can
     */
    public long write(What what, FileFormat format, Writer out) throws IOException {
        if (!format.of().contains(what)) {
            throw new IllegalArgumentException(format + " cannot hold " + what + "; it can hold "
                    + String.join(", ", format.of().stream().map(What::toString).toList()) + ".");
        }
        if (format == FileFormat.GRAPHML || format == FileFormat.GEXF) {
            Network network = Network.of(session, what);
            if (format == FileFormat.GRAPHML) {
                NetworkXml.graphMl(network, out);
            } else {
                NetworkXml.gexf(network, out);
            }
            return network.edges().size();
        }
        RowWriter writer = switch (format) {
            case CSV -> new CsvRows(out);
            case JSONL -> row -> out.write(Json.text(Json.object(row.fields())) + "\n");
            case JSONLD -> new JsonLdRows(out);
            case WEBANNOTATION -> new AnnotationRows(out);
            case GEOJSON -> new GeoJsonRows(session, out);
            case ICS -> new CalendarRows(out);
            case BIBTEX -> new BibtexRows(out);
            default -> new CslRows(out);
        };
        long[] number = new long[1];
        writer.begin();
        new Rows(session).each(what, row -> {
            writer.row(row);
            number[0]++;
        });
        writer.end();
        out.flush();
        return number[0];
    }
}
