package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.wording.FormulationList;

/** The formulations of an archive. */
public record FormulationListAnswer(FormulationList list) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        FormulationAnswer.wrap(
                out,
                "Archive: " + Numbers.count(list.archiveTexts(), "text") + ", " + list.from() + " to " + list.until()
                        + ". Texts with each registered formulation, by side of the publisher, as they were read.",
                "",
                width);
        Columns table = new Columns("xlrll").row("formulation", "side", "texts", "first seen", "last seen");
        list.formulations()
                .forEach(row -> table.row(
                        row.id(),
                        row.side(),
                        Numbers.of(row.texts()),
                        row.first() == null ? "" : row.first(),
                        row.last() == null ? "" : row.last()));
        return out.append(table.show("", width)).toString();
    }

    @Override
    public Object json() {
        return list;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("formulation", "side", "texts", "first", "last"));
        list.formulations()
                .forEach(row -> rows.add(List.of(
                        row.id(),
                        row.side(),
                        String.valueOf(row.texts()),
                        String.valueOf(row.first()),
                        String.valueOf(row.last()))));
        return rows;
    }
}
