package org.chancery.locate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cities of 15,000 inhabitants and more with the first-level divisions of all states, from the tables of GeoNames on the class
 * path. The first start writes them into the cache as an index, later ones open that.
 */
final class CityTable {

    private static final String CITIES = "geonames.org/cities15000.txt";
    private static final String DIVISIONS = "geonames.org/admin1CodesASCII.txt";
    private final Path folder;

    CityTable(Path folder) {
        this.folder = folder;
    }

    /** The index; empty where the tables are not on the class path. */
    Optional<PlaceIndex> open() {
        @Nullable URL cities = CityTable.class.getClassLoader().getResource(CITIES);
        if (cities == null) {
            log().warn("{} is not on the class path: only the places of knowledge/places are known", CITIES);
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(
                    "cities-" + cities.openConnection().getContentLengthLong() + "-" + IndexLayout.FORMAT + ".index");
            if (Files.exists(file)) {
                return Optional.of(PlaceIndex.open(file));
            }
            return Optional.of(build(cities, folder, file));
        } catch (IOException | RuntimeException e) {
            log().info("The index of cities is made for this run only: {}", e.toString());
        }
        return Optional.of(forThisRun(cities));
    }

    private static PlaceIndex forThisRun(URL cities) {
        try {
            Path passing = Files.createTempDirectory("chancery-places");
            Path file = passing.resolve("cities.index");
            PlaceIndex index = build(cities, passing, file);
            // Where files may be deleted while they are mapped, nothing stays behind.
            file.toFile().deleteOnExit();
            passing.toFile().deleteOnExit();
            return index;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(CITIES + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static PlaceIndex build(URL cities, Path folder, Path file) throws IOException {
        try (PlaceIndexWriter writer = new PlaceIndexWriter(folder)) {
            Map<String, Extent> extents = new LinkedHashMap<>();
            for (String line : lines(cities)) {
                GeoNamesRow row = GeoNamesRow.of(line);
                writer.add(row.place(), row.names());
                extents.computeIfAbsent(
                                row.place().country() + "." + row.place().division(), key -> new Extent())
                        .add(row.place());
            }
            @Nullable URL divisions = CityTable.class.getClassLoader().getResource(DIVISIONS);
            if (divisions != null) {
                addDivisions(lines(divisions), extents, writer);
            }
            writer.finish(file);
        }
        return PlaceIndex.open(file);
    }

    private static void addDivisions(List<String> lines, Map<String, Extent> extents, PlaceIndexWriter writer)
            throws IOException {
        for (String line : lines) {
            String[] field = line.split("\t");
            int dot = field[0].indexOf('.');
            String country = Countries.iso3(field[0].substring(0, dot));
            String division = field[0].substring(dot + 1);
            Extent extent = extents.get(country + "." + division);
            if (country != null && extent != null) {
                Place place = new Place(
                        field[1],
                        Level.DIVISION,
                        country,
                        division,
                        extent.latitude(),
                        extent.longitude(),
                        extent.population,
                        false,
                        Long.parseLong(field[3]),
                        false);
                writer.add(place, DivisionNames.of(field[1], field[2]));
            }
        }
    }

    private static List<String> lines(URL table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(table.openStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** The cities of a division: the table of divisions has no coordinates, so it lies where its cities lie. */
    private static final class Extent {

        private double latitudes;
        private double longitudes;
        private int cities;
        private long population;

        void add(Place city) {
            latitudes += city.latitude();
            longitudes += city.longitude();
            cities++;
            population += city.population();
        }

        double latitude() {
            return latitudes / cities;
        }

        double longitude() {
            return longitudes / cities;
        }
    }

    /** Asked for when there is something to say: logging takes its time to start. */
    private static Logger log() {
        return LoggerFactory.getLogger(CityTable.class);
    }
}
