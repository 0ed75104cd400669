package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.Correction;

/** What people corrected. */
public record CorrectionsAnswer(List<Correction> corrections) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        if (corrections.isEmpty()) {
            return "Nobody has corrected anything yet.\n";
        }
        StringBuilder out = new StringBuilder();
        corrections.forEach(one -> line(out, one, width));
        return out.toString();
    }

    static void line(StringBuilder out, Correction one, int width) {
        out.append(one.correction())
                .append("  ")
                .append(one.layer())
                .append(' ')
                .append(one.id())
                .append(one.undoneAt() == null ? "" : "  (undone " + one.undoneAt() + " by " + one.undoneBy() + ")")
                .append('\n');
        FormulationAnswer.wrap(out, Words.oneLine(Words.printable(one.patch())), "    ", width);
        FormulationAnswer.wrap(
                out, Words.oneLine(Words.printable(one.who() + ", " + one.madeAt() + ": " + one.why())), "    ", width);
    }

    @Override
    public Object json() {
        return corrections;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("correction", "id", "layer", "who", "made_at", "why", "patch", "undone_at", "undone_by"));
        corrections.forEach(one -> rows.add(List.of(
                String.valueOf(one.correction()),
                one.id(),
                one.layer(),
                one.who(),
                one.madeAt(),
                one.why(),
                one.patch(),
                CalendarAnswer.orEmpty(one.undoneAt()),
                CalendarAnswer.orEmpty(one.undoneBy()))));
        return rows;
    }
}
