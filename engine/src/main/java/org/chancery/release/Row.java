package org.chancery.release;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * One row of a release: an event, or one pair of it.
 *
 * @param id of the row; that of the event unless it is a further row of it
 * @param event its id, the same in all its rows
 * @param coded as the record has it
 * @param code of CAMEO; in the other direction of a visit another than the record's
 * @param rows how many rows the event has
 * @param sourceTexts words for the actors in the text
 * @param place where it happened; null where the record does not say
 * @param sentence number of the sentence of its first evidence; 0 without evidence
 * @param lead whether that lies in the first paragraph
 * @param reports all reports behind it, the first of which is {@code report}; more than one only where equal events were merged
 * @param merged ids of all events behind it
 */
record Row(
        String id,
        String event,
        Record.Event coded,
        String code,
        int rows,
        EventDay day,
        List<Party> sources,
        List<Party> targets,
        List<String> sourceTexts,
        List<String> targetTexts,
        Record.@Nullable Place place,
        int sentence,
        boolean lead,
        Report report,
        List<Report> reports,
        List<String> merged) {

    Row {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        sourceTexts = List.copyOf(sourceTexts);
        targetTexts = List.copyOf(targetTexts);
        reports = List.copyOf(reports);
        merged = List.copyOf(merged);
    }

    /** The same for one pair; {@code target} is empty where the actor acts by itself. */
    Row pair(String rowId, Party source, List<Party> target, String pairCode, int pairs) {
        return new Row(
                rowId,
                event,
                coded,
                pairCode,
                pairs,
                day,
                List.of(source),
                target,
                sourceTexts,
                targetTexts,
                place,
                sentence,
                lead,
                report,
                reports,
                merged);
    }

    /** The same with what stands behind it. */
    Row behind(List<Report> allReports, List<String> allEvents) {
        return new Row(
                id,
                event,
                coded,
                code,
                rows,
                day,
                sources,
                targets,
                sourceTexts,
                targetTexts,
                place,
                sentence,
                lead,
                report,
                allReports,
                allEvents);
    }

    /** The same under the id of the row that it was merged into. */
    Row under(String rowId) {
        return new Row(
                rowId,
                event,
                coded,
                code,
                rows,
                day,
                sources,
                targets,
                sourceTexts,
                targetTexts,
                place,
                sentence,
                lead,
                report,
                reports,
                merged);
    }

    /** The number of the row, for releases whose ids are numbers. */
    long number() {
        return EventId.number(id);
    }

    /** Whether everybody in it has a code in CAMEO. */
    boolean isCoded() {
        return Stream.concat(sources.stream(), targets.stream())
                .noneMatch(party -> party.cameo().code().isEmpty());
    }

    /** Who published the reports behind it. */
    List<String> publishers() {
        return reports.stream()
                .map(Report::publisher)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    List<String> links() {
        return reports.stream().map(Report::link).distinct().toList();
    }

    List<String> sourceNames() {
        return sources.stream().map(Party::name).toList();
    }

    List<String> targetNames() {
        return targets.stream().map(Party::name).toList();
    }
}
