package org.chancery.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Reject;

/**
 * What could not be taken in.
 *
 * @param total how many there are, shown or not
 */
public record RejectsAnswer(List<Reject> rejects, long total) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        for (Reject reject : rejects) {
            String where = reject.input()
                    + (reject.position() > 0 ? ":" + reject.position() : "")
                    + (reject.doc() == null ? "" : " (" + reject.doc() + ")");
            out.append(Columns.cut(Words.oneLine(Words.printable(where)), width))
                    .append('\n');
            FormulationAnswer.wrap(out, Words.oneLine(Words.printable(reject.reason())), "    ", width);
        }
        return out.append(Numbers.count((int) total, "reject"))
                .append(rejects.size() < total ? ", " + Numbers.of(rejects.size()) + " shown" : "")
                .append(".\n")
                .toString();
    }

    @Override
    public Object json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Reject reject : rejects) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("input", reject.input());
            one.put("position", reject.position());
            one.put("id", reject.doc() == null ? "" : reject.doc());
            one.put("reason", reject.reason());
            one.put("sha256", reject.sha256());
            one.put("at", reject.madeAt().toString());
            all.add(one);
        }
        return Map.of("total", total, "rejects", all);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("input", "position", "id", "reason", "sha256", "at"));
        rejects.forEach(one -> rows.add(List.of(
                one.input(),
                String.valueOf(one.position()),
                CalendarAnswer.orEmpty(one.doc()),
                one.reason(),
                one.sha256(),
                one.madeAt().toString())));
        return rows;
    }
}
