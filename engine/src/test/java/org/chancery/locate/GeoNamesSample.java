package org.chancery.locate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table of our own in the form of GeoNames: towns that do not exist, with numbers that are not taken. */
final class GeoNamesSample {

    static final List<String> LINES = List.of(
            line(900000001, "Fernhollow", "Fernhallow,Фернхоллоу", 41.2, -89.5, "P", "PPL", "US", "IL", 21000),
            line(900000002, "Fernhollow", "", 30.5, -98.1, "P", "PPL", "US", "TX", 88000),
            line(900000003, "Fernhollow", "", 52.3, -1.1, "P", "PPL", "GB", "ENG", 31000),
            line(900000004, "Kivumba", "Kivoumba", -2.4, 29.9, "P", "PPLC", "KE", "05", 1900000),
            line(900000005, "Orrel State", "", 9.1, 7.1, "A", "ADM1", "NG", "99", 4000000),
            line(900000006, "Inn of Fernhollow", "", 41.2, -89.5, "S", "HTL", "US", "IL", 0));

    private GeoNamesSample() {}

    static String line(
            int number,
            String name,
            String others,
            double latitude,
            double longitude,
            String kind,
            String code,
            String country,
            String division,
            long population) {
        return String.join(
                "\t",
                String.valueOf(number),
                name,
                name,
                others,
                String.valueOf(latitude),
                String.valueOf(longitude),
                kind,
                code,
                country,
                "",
                division,
                "",
                "",
                "",
                String.valueOf(population),
                "",
                "0",
                "Etc/UTC",
                "2032-01-01");
    }

    static Path zip(Path folder, List<String> lines) throws IOException {
        Path file = folder.resolve("sample.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("A sample.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sample.txt"));
            zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    static PlaceIndex index(Path folder) throws IOException {
        Path target = folder.resolve("sample.index");
        new PlaceImport(target, lines -> {}).read(zip(folder, LINES));
        return PlaceIndex.open(target);
    }
}
