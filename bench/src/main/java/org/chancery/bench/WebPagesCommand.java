package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.cli.Subcommand;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./chancery web-pages}: how long a running server takes to make each kind of page. No address is asked twice, so that nothing
 * that is kept for an address helps; of several servers each is asked the same in turn, so that they are measured under the same load.
 */
@Command(
        name = "web-pages",
        mixinStandardHelpOptions = true,
        description = "Asks servers for pages of every kind, one after the other, each address once, and tells how long"
                + " they took; or lists addresses.")
public final class WebPagesCommand implements Callable<Integer>, Subcommand {

    private static final Pattern CPU =
            Pattern.compile("^process_cpu_time_ns_total(?:\\{[^}]*\\})? ([0-9.E+]+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "URL",
            description = "Of servers over the same archive; without any the addresses are listed.")
    private List<URI> servers = List.of();

    @Option(names = "--project", required = true, paramLabel = "PROJECT", description = "The archive they serve.")
    private String project = "";

    @Option(
            names = "--each",
            paramLabel = "N",
            description = "Pages of each kind that are measured, where there are so many (default: 40).")
    private int each = 40;

    @Option(
            names = "--first",
            paramLabel = "N",
            description = "Pages of each kind that are asked before (default: 20).")
    private int first = 20;

    @Option(names = "--kind", split = ",", paramLabel = "WORD", description = "Only kinds that begin so.")
    private List<String> kinds = List.of();

    /** What one server took for the pages of one kind. */
    private static final class Took {
        private final List<Double> millis = new ArrayList<>();
        private final List<Integer> bytes = new ArrayList<>();
        private double cpu;
        private int failures;
    }

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, List<String>> addresses;
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            addresses = new WebAddresses(session, each + first).byKind();
        }
        if (!kinds.isEmpty()) {
            addresses.keySet().removeIf(kind -> kinds.stream().noneMatch(kind::startsWith));
        }
        if (servers.isEmpty()) {
            addresses.forEach((kind, all) -> all.forEach(address -> out.println(kind + "\t" + address)));
            out.flush();
            return 0;
        }
        boolean failed = measure(addresses, out);
        out.printf(
                Locale.ROOT,
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.flush();
        return failed ? 1 : 0;
    }

    private boolean measure(Map<String, List<String>> addresses, PrintWriter out)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        boolean failed = false;
        for (Map.Entry<String, List<String>> kind : addresses.entrySet()) {
            // Those asked before are the last of the list: the first stand for the kind.
            int measured = Math.min(
                    each,
                    Math.max(
                            0,
                            kind.getValue().size()
                                    - Math.min(first, kind.getValue().size() / 3)));
            List<Took> took = new ArrayList<>();
            for (URI ignored : servers) {
                took.add(new Took());
            }
            for (String address :
                    kind.getValue().subList(measured, kind.getValue().size())) {
                for (URI server : servers) {
                    client.send(request(server, address), BodyHandlers.discarding());
                }
            }
            for (int i = 0; i < servers.size(); i++) {
                took.get(i).cpu = -cpu(client, servers.get(i));
            }
            for (int at = 0; at < measured; at++) {
                for (int i = 0; i < servers.size(); i++) {
                    int turn = (at + i) % servers.size();
                    ask(client, servers.get(turn), kind.getValue().get(at), took.get(turn));
                }
            }
            for (int i = 0; i < servers.size(); i++) {
                took.get(i).cpu += cpu(client, servers.get(i));
                line(out, kind.getKey(), servers.get(i), took.get(i));
                failed |= took.get(i).failures > 0;
            }
        }
        return failed;
    }

    private static void ask(HttpClient client, URI server, String address, Took took)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request(server, address), BodyHandlers.ofByteArray());
        took.millis.add((System.nanoTime() - begin) / 1e6);
        took.bytes.add(answer.body().length);
        if (answer.statusCode() != 200) {
            took.failures++;
        }
    }

    /** As browsers ask. */
    private static HttpRequest request(URI server, String address) {
        return HttpRequest.newBuilder(server.resolve(address))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build();
    }

    /** Milliseconds of processor time that a server has taken so far. */
    private static double cpu(HttpClient client, URI server) throws IOException, InterruptedException {
        Matcher matcher = CPU.matcher(client.send(
                        HttpRequest.newBuilder(server.resolve("/metrics"))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString())
                .body());
        return matcher.find() ? Double.parseDouble(matcher.group(1)) / 1e6 : Double.NaN;
    }

    private static void line(PrintWriter out, String kind, URI server, Took took) {
        double[] sorted =
                took.millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%-20s %5d n %3d  p50 %7.1f ms  p95 %7.1f ms  most %7.1f ms  processor %7.1f ms  packed %5.0f kB%s%n",
                kind,
                server.getPort(),
                sorted.length,
                at(sorted, .5),
                at(sorted, .95),
                sorted[sorted.length - 1],
                took.cpu / sorted.length,
                took.bytes.stream().mapToInt(Integer::intValue).average().orElse(0) / 1000,
                took.failures == 0 ? "" : "  FAILED " + took.failures);
        out.flush();
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
