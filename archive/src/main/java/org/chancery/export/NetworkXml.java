package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Networks as GraphML and as GEXF 1.3. */
final class NetworkXml {

    private static final String[][] NODE_FIELDS = {
        {"key", "string"}, {"name", "string"}, {"kind", "string"}, {"state", "string"}
    };
    private static final String[][] EDGE_FIELDS = {
        {"weight", "double"}, {"reports", "int"}, {"first", "string"}, {"last", "string"}
    };

    private NetworkXml() {}

    static void graphMl(Network network, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        keys(out, "node", NODE_FIELDS);
        keys(out, "edge", EDGE_FIELDS);
        out.write("<graph id=\"archive\" edgedefault=\"" + (network.directed() ? "directed" : "undirected") + "\">\n");
        // Ids of GraphML have no spaces; who it is stands in the key.
        Map<String, String> ids = new HashMap<>();
        for (Network.Node node : network.nodes().values()) {
            String id = "n" + ids.size();
            ids.put(node.key(), id);
            out.write("<node id=\"" + id + "\">" + data("key", node.key()) + data("name", node.name())
                    + data("kind", node.kind()) + data("state", node.state()) + "</node>\n");
        }
        for (Network.Edge edge : network.edges()) {
            out.write("<edge source=\"" + ids.get(edge.source()) + "\" target=\"" + ids.get(edge.target()) + "\">"
                    + data("weight", String.valueOf(edge.number())) + data("reports", String.valueOf(edge.reports()))
                    + data("first", edge.first()) + data("last", edge.last()) + "</edge>\n");
        }
        out.write("</graph>\n</graphml>\n");
        out.flush();
    }

    private static void keys(Writer out, String of, String[][] fields) throws IOException {
        for (String[] field : fields) {
            out.write("<key id=\"" + field[0] + "\" for=\"" + of + "\" attr.name=\"" + field[0] + "\" attr.type=\""
                    + field[1] + "\"/>\n");
        }
    }

    private static String data(String key, @Nullable String value) {
        return value == null ? "" : "<data key=\"" + key + "\">" + escaped(value) + "</data>";
    }

    static void gexf(Network network, Writer out) throws IOException {
        String type = network.directed() ? "directed" : "undirected";
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<graph mode=\"static\""
                        + " defaultedgetype=\"" + type + "\">\n");
        attributes(out, "node", new String[][] {{"kind", "string"}, {"state", "string"}});
        attributes(out, "edge", new String[][] {{"reports", "integer"}, {"first", "string"}, {"last", "string"}});
        out.write("<nodes>\n");
        for (Network.Node node : network.nodes().values()) {
            out.write("<node id=\"" + escaped(node.key()) + "\" label=\"" + escaped(node.name()) + "\"><attvalues>"
                    + value("kind", node.kind()) + value("state", node.state()) + "</attvalues></node>\n");
        }
        out.write("</nodes>\n<edges>\n");
        int number = 0;
        for (Network.Edge edge : network.edges()) {
            out.write("<edge id=\"" + number++ + "\" source=\"" + escaped(edge.source()) + "\" target=\""
                    + escaped(edge.target())
                    + "\" weight=\"" + edge.number() + ".0\"><attvalues>"
                    + value("reports", String.valueOf(edge.reports()))
                    + value("first", edge.first()) + value("last", edge.last()) + "</attvalues></edge>\n");
        }
        out.write("</edges>\n</graph>\n</gexf>\n");
        out.flush();
    }

    private static void attributes(Writer out, String of, String[][] fields) throws IOException {
        out.write("<attributes class=\"" + of + "\" mode=\"static\">");
        for (String[] field : fields) {
            out.write("<attribute id=\"" + field[0] + "\" title=\"" + field[0] + "\" type=\"" + field[1] + "\"/>");
        }
        out.write("</attributes>\n");
    }

    private static String value(String of, @Nullable String value) {
        return value == null ? "" : "<attvalue for=\"" + of + "\" value=\"" + escaped(value) + "\"/>";
    }

    /** What XML 1.0 cannot hold is left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
