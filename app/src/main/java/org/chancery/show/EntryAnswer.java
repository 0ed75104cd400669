package org.chancery.show;

import java.util.List;
import org.chancery.keep.Entries;

/** One entry as it was read, as it is now, and what people said of it. */
public record EntryAnswer(Entries.View entry) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold(entry.layer() + " " + entry.id()))
                .append(" of ")
                .append(Words.oneLine(Words.printable(entry.report().doc())))
                .append("\n  as read\n");
        FormulationAnswer.wrap(out, Words.oneLine(Words.printable(entry.read())), "    ", width);
        String now = entry.now();
        if (now == null) {
            out.append("  struck out\n");
        } else if (now.equals(entry.read())) {
            out.append("  not corrected\n");
        } else {
            out.append("  corrected\n");
            FormulationAnswer.wrap(out, Words.oneLine(Words.printable(now)), "    ", width);
        }
        entry.corrections().forEach(one -> CorrectionsAnswer.line(out, one, width));
        return out.toString();
    }

    @Override
    public Object json() {
        return entry;
    }

    @Override
    public List<List<String>> rows() {
        return new CorrectionsAnswer(entry.corrections()).rows();
    }
}
