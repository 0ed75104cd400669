package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.keep.Session;
import tools.jackson.databind.node.ObjectNode;

/** GeoJSON (RFC 7946): points of entries whose place has coordinates in the same report; others are left out. */
final class GeoJsonRows implements RowWriter {

    private final Session session;
    private final Writer out;
    private final JsonList list;

    GeoJsonRows(Session session, Writer out) {
        this.session = session;
        this.out = out;
        this.list = new JsonList(out);
    }

    private record Point(double longitude, double latitude) {}

    @Override
    public void begin() throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void row(Row row) throws IOException {
        String place = row.text("place");
        if (place == null || row.report() == null) {
            return;
        }
        List<Point> points = session.handle()
                .createQuery(
                        "SELECT longitude, latitude FROM places WHERE report = :report AND (text = :place OR name = :place)"
                                + " AND longitude IS NOT NULL AND latitude IS NOT NULL ORDER BY entry LIMIT 1")
                .bind("report", row.report().report())
                .bind("place", place)
                .map((found, context) -> new Point(found.getDouble(1), found.getDouble(2)))
                .list();
        if (points.isEmpty()) {
            return;
        }
        ObjectNode node = Json.object();
        node.put("type", "Feature").put("id", row.id());
        ObjectNode geometry = node.putObject("geometry");
        geometry.put("type", "Point");
        geometry.putArray("coordinates")
                .add(points.get(0).longitude())
                .add(points.get(0).latitude());
        ObjectNode properties = Json.object(row.fields());
        properties.put("name", row.title());
        node.set("properties", properties);
        list.add(node);
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }
}
