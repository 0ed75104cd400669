package org.chancery.web.follow;

import java.time.LocalDate;
import org.chancery.show.Numbers;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.jspecify.annotations.Nullable;

/**
 * How a page of an archive is cited: it is a count over an archive, so the archive, its span and the day belong to it.
 *
 * @param title of the page
 * @param address of it with all its filters
 * @param from first day of the archive, {@code until} the last
 */
public record Citation(
        String title,
        String address,
        String place,
        int reports,
        @Nullable String from,
        @Nullable String until,
        String knowledge,
        LocalDate seen) {

    public static Citation of(Asked asked, String title, int reports, @Nullable String from, @Nullable String until) {
        var context = asked.context();
        String query = context.queryString();
        return new Citation(
                title,
                Asking.base(context) + context.path() + (query == null ? "" : "?" + query),
                asked.site().archive().place(),
                reports,
                from,
                until,
                asked.site().knowledge().version(),
                asked.today());
    }

    private String corpus() {
        return "archive of " + Numbers.count(reports, "report") + ", " + from + " to " + until;
    }

    public String text() {
        return "“" + title + ".” Chancery, " + corpus() + ", knowledge " + knowledge + ". Seen "
                + Say.day(seen.toString()) + ". " + address;
    }

    public String bibtex() {
        return "@misc{chancery-" + seen + ",\n  title = {" + plain(title) + "},\n  howpublished = {Chancery, "
                + corpus()
                + "},\n  note = {knowledge " + knowledge + "; seen " + seen + "},\n  url = {" + address
                + "},\n  year = {"
                + seen.getYear() + "}\n}";
    }

    public String csl() {
        return "[{\n  \"id\": \"chancery-" + seen + "\",\n  \"type\": \"dataset\",\n  \"title\": " + json(title)
                + ",\n  \"container-title\": " + json("Chancery, " + corpus()) + ",\n  \"version\": " + json(knowledge)
                + ",\n  \"URL\": " + json(address) + ",\n  \"accessed\": {\"date-parts\": [[" + seen.getYear() + ", "
                + seen.getMonthValue() + ", " + seen.getDayOfMonth() + "]]}\n}]";
    }

    private static String plain(String text) {
        return text.replaceAll("[{}\\\\]", "");
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
