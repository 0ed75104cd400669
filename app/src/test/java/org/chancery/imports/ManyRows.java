package org.chancery.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Makes results of any size, of persons that nobody ever was; the same seed gives the same file. */
final class ManyRows {

    private static final String[] FIRST = {"Oda", "Wambui", "Teodor", "Lanakila", "Ishbel", "Quim", "Zofka", "Rustam"};
    private static final String[] MIDDLE = {"Bren", "Star", "Olm", "Kest", "Var", "Tiri", "Sol", "Hask", "Mund", "Pell"
    };
    private static final String[] LAST = {
        "moor", "ling", "berg", "ova", "wick", "ani", "dottir", "feld", "hara", "quist"
    };
    private static final String[] STATES = {"NOR", "KEN", "JPN", "PER", "TUN", "FJI", "IND", "CAN", "POL", "OMN"};
    private static final String[][] ROLES = {
        {"minister", "Minister of Fisheries"},
        {"minister", "Minister of Posts"},
        {"foreign_minister", "Minister of Foreign Affairs"},
        {"head_of_government", "Prime Minister"}
    };
    private static final String ENTITY = "http://www.wikidata.org/entity/";

    private final Random random;

    private ManyRows(long seed) {
        random = new Random(seed);
    }

    /** Arguments: file, rows, seed. A name with {@code .json} gives SPARQL JSON, any other CSV. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    static Path write(Path file, int rows, long seed) throws IOException {
        boolean json = file.toString().endsWith(".json");
        ManyRows many = new ManyRows(seed);
        String[] names = {
            "person",
            "personLabel",
            "positionLabel",
            "role",
            "country",
            "iso3",
            "start",
            "startPrec",
            "end",
            "endPrec",
            "statement"
        };
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    json
                            ? "{\"head\":{\"vars\":[\"" + String.join("\",\"", names)
                                    + "\"]},\"results\":{\"bindings\":[\n"
                            : String.join(",", names) + "\n");
            for (int i = 0; i < rows; i++) {
                String[] values = many.row(i);
                out.write(json ? (i == 0 ? "" : ",\n") + binding(names, values) : String.join(",", values) + "\n");
            }
            out.write(json ? "\n]}}\n" : "");
        }
        return file;
    }

    /** About three terms to a person, anywhere in the file. */
    private String[] row(int i) {
        int person = random.nextInt(200_000);
        Random own = new Random(person);
        String name = pick(FIRST, own) + " " + pick(MIDDLE, own) + pick(LAST, own) + "-" + pick(MIDDLE, own)
                + pick(LAST, own);
        String[] role = ROLES[random.nextInt(ROLES.length)];
        LocalDate start = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(30_000));
        String state = pick(STATES, own);
        String item = "Q" + (900_000_000 + person);
        return new String[] {
            ENTITY + item,
            name,
            role[1] + " of " + state,
            role[0],
            ENTITY + "Q0",
            state,
            start + "T00:00:00Z",
            "11",
            start.plusDays(random.nextInt(2_000)) + "T00:00:00Z",
            "11",
            ENTITY + "statement/" + item + "-" + i
        };
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static String binding(String[] names, String[] values) {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < names.length; i++) {
            out.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(names[i])
                    .append("\":{\"type\":\"literal\",\"value\":\"")
                    .append(values[i])
                    .append("\"}");
        }
        return out.append('}').toString();
    }
}
