package org.chancery.release;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The 16 columns of GDELT's table of mentions: a row for each report that tells an event. */
final class MentionColumns implements Columns {

    private static final String WEB = "1";
    private static final String CITATION_ONLY = "2";

    @Override
    public List<String> names() {
        return List.of(
                ("GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,MentionIdentifier,SentenceID,"
                                + "Actor1CharOffset,Actor2CharOffset,ActionCharOffset,InRawText,Confidence,MentionDocLen,"
                                + "MentionDocTone,MentionDocTranslationInfo,Extras")
                        .split(","));
    }

    @Override
    public boolean isHeaded() {
        return false;
    }

    @Override
    public List<String> cells(Row row) {
        Report report = row.report();
        Record.Event coded = row.coded();
        Double confidence = coded.confidence();
        return List.of(
                String.valueOf(row.number()),
                row.day().digits().isEmpty() ? "" : row.day().digits() + "000000",
                GdeltColumns.added(report, true),
                report.url() == null ? CITATION_ONLY : WEB,
                source(report),
                report.link(),
                row.sentence() == 0 ? "" : String.valueOf(row.sentence()),
                offset(coded.sourceSpans()),
                offset(coded.recipientSpans()),
                offset(coded.evidence().stream().map(Record.Evidence::span).toList()),
                "1",
                confidence == null ? "" : String.format(Locale.ROOT, "%.0f", confidence * 100),
                String.valueOf(report.length()),
                "",
                "",
                "");
    }

    /** The domain of the address, else the publisher. */
    private static String source(Report report) {
        String host = host(report.url());
        return host == null ? report.publisher() : host.replaceFirst("^www\\.", "");
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            // An address that is none is no reason to lose the event.
            return null;
        }
    }

    private static String offset(List<Span> spans) {
        return spans.isEmpty() ? "-1" : String.valueOf(spans.get(0).begin());
    }
}
