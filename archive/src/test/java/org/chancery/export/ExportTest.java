package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.PostgresServer;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format is opened by a reader that others wrote. */
class ExportTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Archive archive;
    private Session session;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("project").toString(), InstantSource.fixed(Samples.NOON), true);
        Samples.deliver(archive);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void aTableHasOneLineForEachThingWithItsSource() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(export(What.STATEMENTS, FileFormat.CSV))) {
            rows = csv.stream().toList();
        }
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).getField("speakers")).isEqualTo("Amina Okoye");
        assertThat(rows.get(0).getField("quote")).isEqualTo("Kenya will send forty engineers by May");
        assertThat(rows.get(0).getField("url")).isEqualTo("https://example.org/kenya-1");
        assertThat(rows.get(0).getHeader()).contains("licence", "side", "published", "begin", "end");
    }

    @Test
    void aDatabaseReadsTypedColumnsFromParquet() throws Exception {
        Path file = folder.resolve("commitments.parquet");
        Files.write(file, bytes(session, What.COMMITMENTS, FileFormat.PARQUET));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement ask = duck.createStatement()) {
            Map<String, String> types = new HashMap<>();
            try (ResultSet row = ask.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
                while (row.next()) {
                    types.put(row.getString(1), row.getString(2));
                }
            }
            assertThat(types)
                    .containsEntry("by", "VARCHAR[]")
                    .containsEntry("amounts", "VARCHAR[]")
                    .containsEntry("due", "VARCHAR")
                    .containsEntry("due_until", "DATE")
                    .containsEntry("published", "DATE")
                    .containsEntry("begin", "BIGINT")
                    .containsEntry("repeated", "BOOLEAN");
            try (ResultSet row =
                    ask.executeQuery("SELECT \"by\"[1], len(\"to\"), due_until, published, \"end\" - \"begin\","
                            + " repeated, condition, action FROM '" + file + "'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("Kenya");
                assertThat(row.getInt(2)).isEqualTo(1);
                assertThat(row.getObject(3)).isEqualTo(LocalDate.of(2024, 5, 31));
                assertThat(row.getObject(4)).isEqualTo(LocalDate.of(2024, 2, 3));
                assertThat(row.getInt(5)).isEqualTo("will send forty engineers by May".length());
                assertThat(row.getBoolean(6)).isFalse();
                assertThat(row.getString(7)).isNull();
                assertThat(row.getString(8)).isEqualTo("send forty engineers");
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void aTableHoldsTheSameInCsvAndParquet() throws Exception {
        for (What what : What.values()) {
            String csv = export(what, FileFormat.CSV);
            Path file = folder.resolve(what + ".parquet");
            Files.write(file, bytes(session, what, FileFormat.PARQUET));
            List<String> columns = new ArrayList<>();
            int rows;
            try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                    Statement ask = duck.createStatement();
                    ResultSet row = ask.executeQuery("SELECT * FROM '" + file + "'")) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getMetaData().getColumnName(i));
                }
                rows = 0;
                while (row.next()) {
                    rows++;
                }
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
                List<NamedCsvRecord> lines = reader.stream().toList();
                assertThat(columns).as(what.toString()).isEqualTo(lines.get(0).getHeader());
                assertThat(rows).as(what.toString()).isEqualTo(lines.size());
            }
        }
    }

    @Test
    void aTableWithoutRowsHasItsColumns() throws Exception {
        try (Archive empty = Archive.open(folder.resolve("empty").toString(), InstantSource.fixed(Samples.NOON), true);
                Session none = empty.session()) {
            Path file = folder.resolve("none.parquet");
            Files.write(file, bytes(none, What.EVENTS, FileFormat.PARQUET));
            try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                    Statement ask = duck.createStatement();
                    ResultSet row = ask.executeQuery("SELECT * FROM '" + file + "'")) {
                assertThat(row.getMetaData().getColumnName(1)).isEqualTo("id");
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void anEncounterOfTwoReportsIsTwoRowsOneDateAndOneConnection() throws IOException {
        List<JsonNode> rows = export(What.ENCOUNTERS, FileFormat.JSONL)
                .lines()
                .map(MAPPER::readTree)
                .toList();
        assertThat(rows).extracting(row -> row.get("told_by").asInt()).containsExactly(2, 2, 1);
        assertThat(rows.get(0).get("encounter").asString())
                .isEqualTo(rows.get(1).get("encounter").asString())
                .isNotEqualTo(rows.get(2).get("encounter").asString());
        ICalendar calendar =
                Biweekly.parse(export(What.ENCOUNTERS, FileFormat.ICS)).first();
        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getEvents().get(0).getDescription().getValue()).contains("Told in 2 reports");
        assertThat(export(What.ENCOUNTERS, FileFormat.GRAPHML)).contains(">2<").contains(">3<");
    }

    @Test
    void jsonLinesHaveOneObjectEach() throws IOException {
        List<JsonNode> lines = export(What.COMMITMENTS, FileFormat.JSONL)
                .lines()
                .map(MAPPER::readTree)
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get("by").get(0).asString()).isEqualTo("Kenya");
        assertThat(lines.get(0).get("repeated").asBoolean()).isFalse();
    }

    @Test
    void linkedDataExpandsToTypesOfSchemaOrg() throws IOException, JsonLdError {
        for (What what : What.values()) {
            var expanded = JsonLd.expand(JsonDocument.of(new StringReader(export(what, FileFormat.JSONLD))))
                    .get();
            assertThat(expanded).as(what.toString()).isNotEmpty();
            assertThat(expanded.toString())
                    .contains("https://schema.org/name\"".replace("name", what == What.REPORTS ? "headline" : "name"));
        }
    }

    @Test
    void annotationsQuoteTheTextAtTheirOffsets() throws IOException, JsonLdError {
        String json = export(What.STATEMENTS, FileFormat.WEBANNOTATION);
        JsonNode first = MAPPER.readTree(json).get("items").get(0);
        JsonNode selectors = first.get("target").get(0).get("selector");
        String text =
                session.text(session.report("kenya-1").orElseThrow().report()).orElseThrow();
        assertThat(text.substring(
                        selectors.get(0).get("start").asInt(),
                        selectors.get(0).get("end").asInt()))
                .isEqualTo(selectors.get(1).get("exact").asString());
        assertThat(selectors.get(1).get("prefix").asString()).endsWith("told him that ");
        // The published context is on the web; what matters here is that a processor of JSON-LD takes the document.
        var options = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((address, settings) -> JsonDocument.of(new StringReader(
                        "{\"@context\":{\"@vocab\":\"http://www.w3.org/ns/oa#\",\"id\":\"@id\",\"type\":\"@type\"}}")));
        assertThat(options.get().toString()).contains("http://www.w3.org/ns/oa#TextQuoteSelector");
    }

    @Test
    void networksCountWhoHasToDoWithWhom() throws IOException {
        for (FileFormat format : List.of(FileFormat.GRAPHML, FileFormat.GEXF)) {
            Graph<String, DefaultWeightedEdge> graph = GraphTypeBuilder.<String, DefaultWeightedEdge>directed()
                    .weighted(true)
                    .vertexSupplier(SupplierUtil.createStringSupplier())
                    .edgeSupplier(SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER)
                    .buildGraph();
            StringReader reader = new StringReader(export(What.STATEMENTS, format));
            if (format == FileFormat.GRAPHML) {
                GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
                importer.setVertexFactory(id -> id);
                importer.importGraph(graph, reader);
            } else {
                SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
                importer.setSchemaValidation(false);
                importer.setVertexFactory(id -> id);
                importer.importGraph(graph, reader);
            }
            boolean graphMl = format == FileFormat.GRAPHML;
            DefaultWeightedEdge edge =
                    graphMl ? graph.getEdge("n1", "n0") : graph.getEdge("amina okoye|KEN", "Q900001");
            assertThat(graph.vertexSet()).hasSize(2);
            assertThat(graph.getEdgeWeight(edge)).as(format.toString()).isEqualTo(2);
        }
    }

    @Test
    void placesArePointsWithLongitudeFirst() throws Exception {
        Geometry points = new GeoJsonReader().read(export(What.ENCOUNTERS, FileFormat.GEOJSON));
        assertThat(points.getNumGeometries()).isEqualTo(1);
        assertThat(points.getCoordinate().x).isEqualTo(17.08);
        assertThat(points.getCoordinate().y).isEqualTo(-22.56);
    }

    @Test
    void calendarsHaveWholeDays() throws IOException {
        ICalendar calendar =
                Biweekly.parse(export(What.UPCOMING, FileFormat.ICS)).first();
        assertThat(calendar.getEvents()).hasSize(1);
        var event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).startsWith("a meeting: Kenya");
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("2025");
        assertThat(event.getDescription().getValue())
                .contains("“meet in Nairobi in 2025”")
                .contains("Kenya MFA");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(export(What.UPCOMING, FileFormat.ICS).split("\r\n")).allMatch(line -> line.getBytes().length <= 75);
    }

    @Test
    void citationsAreReadByBibtexAndCsl() throws Exception {
        BibTeXDatabase bibliography =
                new BibTeXParser().parse(new StringReader(export(What.REPORTS, FileFormat.BIBTEX)));
        assertThat(bibliography.getEntries()).hasSize(4);
        BibTeXEntry entry = bibliography.resolveEntry(new Key("kenya-1"));
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).contains("Okoye in Windhoek");
        for (JsonNode node : MAPPER.readTree(export(What.REPORTS, FileFormat.CSLJSON))) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = MAPPER.treeToValue(node, Map.class);
            CSLItemData item = CSLItemData.fromJson(map);
            assertThat(item.getTitle()).isEqualTo(node.get("title").asString());
            assertThat(item.getIssued().getDateParts()[0]).hasSize(3);
        }
    }

    @Test
    void theSameArchiveGivesTheSameBytesOnBothStores() throws IOException {
        try (Archive other = Archive.open(PostgresServer.freshDatabase(), InstantSource.fixed(Samples.NOON), true)) {
            Samples.deliver(other);
            try (Session there = other.session()) {
                for (FileFormat format : FileFormat.values()) {
                    for (What what : format.of()) {
                        assertThat(bytes(there, what, format))
                                .as(format + " of " + what)
                                .isEqualTo(bytes(session, what, format));
                    }
                }
            }
        }
    }

    @Test
    void aFormatThatCannotHoldItSaysWhatItCan() {
        assertThatThrownBy(() -> export(What.ACTORS, FileFormat.PARQUET))
                .hasMessage("parquet is no text: write it to a stream.");
        assertThatThrownBy(() -> export(What.ACTORS, FileFormat.BIBTEX))
                .hasMessage("bibtex cannot hold actors; it can hold reports.");
    }

    private String export(What what, FileFormat format) throws IOException {
        StringWriter out = new StringWriter();
        new Export(session, Knowledge::packed).write(what, format, out);
        return out.toString();
    }

    private static byte[] bytes(Session session, What what, FileFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(session, Knowledge::packed).write(what, format, out);
        return out.toByteArray();
    }
}
