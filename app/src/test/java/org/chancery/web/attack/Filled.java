package org.chancery.web.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.keep.Archive;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.web.Urls;

/** Paths of routes with values in the place of their parts. */
final class Filled {

    private static final Pattern PART = Pattern.compile("\\{[^}]+}|<[^>]+>");

    private Filled() {}

    /** What stands in an archive and may stand in a path: names of reports, entries, encounters, actors. */
    static List<String> known(Archive archive) {
        List<String> values = new ArrayList<>();
        try (Session session = archive.session()) {
            for (ReportRow report : session.reportsAfter(0, 20)) {
                values.add(report.doc());
                values.add(String.valueOf(report.report()));
                session.entries(report.report()).stream().limit(2).forEach(entry -> values.add(entry.id()));
            }
            values.addAll(session.handle().createQuery("SELECT key FROM actors ORDER BY actor LIMIT 6").mapTo(String.class).list());
        }
        return values;
    }

    /** The path once for each value; as it is if it has no parts. */
    static List<String> with(String path, List<String> values) {
        if (!PART.matcher(path).find()) {
            return List.of(path);
        }
        List<String> filled = new ArrayList<>();
        for (String value : values) {
            filled.add(PART.matcher(path)
                    .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                            Urls.escape(value).replace("%2F", "~2F"))));
        }
        return filled;
    }
}
