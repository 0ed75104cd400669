package org.chancery.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;

/** What stands above a record: what the report is, and who published it when. */
public final class Heading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Heading() {}

    public static String title(Document document) {
        return document.title().isBlank() ? "Untitled report (" + document.id() + ")" : Words.oneLine(document.title());
    }

    /** Publisher and side, day, dateline, completeness, and the language if it is not English. */
    static List<String> parts(Document document) {
        List<String> parts = new ArrayList<>();
        String publisher = document.publisher().isBlank() ? "publisher unknown" : Words.oneLine(document.publisher());
        parts.add(document.side() == null ? publisher : publisher + " (" + document.side() + ")");
        parts.add(day(document.published()));
        if (document.dateline() != null) {
            parts.add(document.dateline());
        } else if (document.place() != null) {
            parts.add(document.place());
        }
        parts.add(document.completeness() == Completeness.FULL ? "full text" : "excerpt");
        if (!document.language().equals("en")) {
            parts.add("language " + document.language());
        }
        return parts;
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "date unknown" : DAY.format(day);
    }

    /** What to say of a section without entries: only a whole text can be said not to mention something. */
    public static String noneFound(Document document) {
        return document.completeness() == Completeness.FULL ? "none found" : "none found in this excerpt";
    }
}
