package org.chancery.web.encounter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One encounter as all its reports tell it.
 *
 * @param compare address of the comparison of its sides; null if one side alone tells of it
 * @param speakers columns of the table of topics, those who say most first
 * @param near encounters that may be this one too, for a reviewer to join
 * @param decisions what people said on these reports
 */
public record EncounterView(
        EncounterListView.Line line,
        List<Participant> participants,
        List<Text> texts,
        @Nullable String compare,
        List<String> speakers,
        List<TopicRow> topics,
        List<Said> statements,
        List<Entry> commitments,
        List<Entry> upcoming,
        List<Entry> formulations,
        List<Entry> tone,
        List<EncounterListView.Line> near,
        List<Word> decisions,
        boolean reviewer) {

    /** @param offices held that day, or as written where none is known */
    public record Participant(
            String name, String kind, @Nullable String state, List<String> offices, String address) {}

    /**
     * A report of it.
     *
     * @param main whether the report is about it rather than mentions it
     * @param initiator who asked for it as this text has it; null if it does not say
     * @param why it is of this encounter; empty for the first
     */
    public record Text(
            String letter,
            String sighting,
            String doc,
            String publisher,
            String title,
            @Nullable String published,
            boolean full,
            boolean main,
            String kind,
            String day,
            String dayNote,
            @Nullable String place,
            @Nullable String initiator,
            @Nullable String initiatorWords,
            long words,
            int statements,
            String why,
            String address) {}

    public record TopicRow(String topic, List<Cell> cells, int number) {}

    public record Cell(List<Ref> refs) {}

    /** An entry of a report, such as A s7. */
    public record Ref(String letter, String local, String address) {}

    public record Said(Ref ref, String speakers, String addressees, String act, String words, String copy) {}

    public record Entry(
            Ref ref, String title, String how, @Nullable String quote) {}

    public record Word(
            long number,
            boolean together,
            String first,
            String second,
            String who,
            String day,
            String why,
            boolean undone) {}
}
