package org.chancery.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;

/** One report as it is cited: the same as in an export of all. */
public final class Citation {

    private final ReportRow report;
    private final @Nullable String licence;

    public Citation(ReportRow report, @Nullable String licence) {
        this.report = report;
        this.licence = licence;
    }

    /** In words: publisher, title, day, address. */
    public String text() {
        String publisher = report.publisherName().isBlank() ? "Unknown publisher" : report.publisherName();
        return publisher + ": “" + report.title().replaceAll("\\s+", " ").strip() + "”, "
                + (report.published() == null ? "without a date" : report.published())
                + (report.completeness().equals("excerpt") ? ", excerpt" : "")
                + (report.url() == null ? "" : ", " + report.url())
                + ".";
    }

    public String bibtex() {
        return written(BibtexRows::new);
    }

    /** CSL-JSON, a list of one. */
    public String csl() {
        return written(CslRows::new);
    }

    private String written(Function<Writer, RowWriter> format) {
        StringWriter out = new StringWriter();
        try {
            RowWriter writer = format.apply(out);
            writer.begin();
            writer.row(new Row(What.REPORTS, Map.of(), report, licence, List.of()));
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
