package org.chancery.web.start;

import java.util.List;
import org.chancery.follow.News;
import org.chancery.merge.MergedEncounter;

/**
 * What the start page shows.
 *
 * @param sample whether reports of the sample are in the archive
 */
public record StartView(
        News.Span span,
        Overview overview,
        List<MergedEncounter> encounters,
        List<News.Fresh> latest,
        List<News.Due> due,
        List<News.Ahead> ahead,
        List<NewWording> wordings,
        List<News.Arrival> arrivals,
        boolean sample) {

    static StartView empty(List<News.Arrival> arrivals) {
        return new StartView(
                new News.Span(null, null, 0, 0),
                Overview.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                arrivals,
                false);
    }

    public boolean isEmpty() {
        return span.reports() == 0;
    }

    /** What could not be taken in on the days that are shown. */
    public int rejects() {
        return arrivals.stream().mapToInt(News.Arrival::rejects).sum();
    }
}
