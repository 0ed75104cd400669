package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.cli.Subcommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./chancery web-load}: how a running server bears many requests. They are sent at their times whether or not earlier ones
 * are answered, so that waiting counts.
 */
@Command(
        name = "web-load",
        mixinStandardHelpOptions = true,
        description =
                "Sends many requests to a server that runs, beside idle connections and a slow client, and tells how"
                        + " long they took.")
public final class WebLoadCommand implements Callable<Integer>, Subcommand {

    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\".*} ([0-9.E+]+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SLOW_MILLIS = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "URL", description = "Of the server, such as http://localhost:8080.")
    private URI address = URI.create("http://localhost:8080");

    @Option(names = "--paths", split = ",", paramLabel = "PATH", description = "What is asked, in turn (default: /).")
    private List<String> paths = List.of("/");

    @Option(
            names = "--addresses",
            paramLabel = "FILE",
            description = "What is asked, as web-pages lists it: a kind of page, a tab, an address. Each is asked once"
                    + " before any is asked again, and none to warm up.")
    private @Nullable Path addresses;

    @Option(names = "--rate", paramLabel = "N", description = "Requests a second (default: 200).")
    private int rate = 200;

    @Option(names = "--seconds", paramLabel = "N", description = "For how long (default: 60).")
    private int seconds = 60;

    @Option(names = "--idle", paramLabel = "N", description = "Connections on which nothing is sent (default: 1000).")
    private int idle = 1000;

    @Option(names = "--token", paramLabel = "TOKEN", description = "Sent as Authorization: Bearer.")
    private @Nullable String token;

    private record Took(String path, double millis) {}

    private final Queue<Took> took = new ConcurrentLinkedQueue<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        Path file = addresses;
        if (file == null) {
            warm(client);
        } else {
            read(file);
        }
        double before = heap(client);
        List<Socket> sockets = idle();
        Thread slow = slow();
        long begin = System.nanoTime();
        send(client, begin);
        double lasted = (System.nanoTime() - begin) / 1e9;
        slow.interrupt();
        double after = heap(client);
        out.printf(
                Locale.ROOT,
                "%d requests in %.1f s (%d/s wanted), %d idle connections, 1 slow client, load average %.1f%n",
                rate * seconds,
                lasted,
                rate,
                sockets.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        tell(out);
        out.printf(
                Locale.ROOT,
                "heap in use, least of five looks: %.0f MB before, %.0f MB after%n",
                before / 1e6,
                after / 1e6);
        for (Socket socket : sockets) {
            socket.close();
        }
        out.flush();
        return failures.isEmpty() ? 0 : 1;
    }

    private void read(Path file) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                read.add(line.substring(tab + 1));
                kinds.put(line.substring(tab + 1), line.substring(0, tab));
            }
        }
        if (read.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    file + ": expected a kind, a tab and an address on each line, found none");
        }
        // Kinds stand one behind the other in the file; they are asked mixed, the same way each time.
        Collections.shuffle(read, new Random(1));
        paths = read;
    }

    private void warm(HttpClient client) {
        for (int i = 0; i < 3; i++) {
            for (String path : paths) {
                client.sendAsync(request(path), BodyHandlers.discarding())
                        .handle((answer, failed) -> true)
                        .join();
            }
        }
    }

    private void send(HttpClient client, long begin) {
        AtomicInteger open = new AtomicInteger();
        int all = rate * seconds;
        for (int i = 0; i < all; i++) {
            long at = begin + i * 1_000_000_000L / rate;
            while (System.nanoTime() < at) {
                LockSupport.parkNanos(at - System.nanoTime());
            }
            String path = paths.get(i % paths.size());
            open.incrementAndGet();
            client.sendAsync(request(path), BodyHandlers.discarding()).whenComplete((answer, failed) -> {
                took.add(new Took(kinds.getOrDefault(path, path), (System.nanoTime() - at) / 1e6));
                if (failed != null) {
                    fail(path + " " + failed.getClass().getSimpleName());
                } else if (answer.statusCode() != 200) {
                    fail(path + " " + answer.statusCode());
                }
                open.decrementAndGet();
            });
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (open.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000L);
        }
        if (open.get() > 0) {
            failures.computeIfAbsent("never answered", key -> new AtomicInteger())
                    .addAndGet(open.get());
        }
    }

    private void fail(String what) {
        failures.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
    }

    private HttpRequest request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private List<Socket> idle() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < idle; i++) {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), (int) PATIENCE.toMillis());
            sockets.add(socket);
        }
        return sockets;
    }

    /** Sends its request a byte at a time, and begins anew when it is given up. */
    private Thread slow() {
        Thread thread = new Thread(() -> {
            byte[] bytes =
                    ("GET / HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (!Thread.currentThread().isInterrupted()) {
                try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                    for (byte b : bytes) {
                        socket.getOutputStream().write(b);
                        Thread.sleep(SLOW_MILLIS);
                    }
                } catch (IOException e) {
                    // Given up by the server: as it should be.
                    continue;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Least of some looks: memory that is free to be collected is not counted then. */
    private double heap(HttpClient client) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            String text = client.sendAsync(request("/metrics"), BodyHandlers.ofString())
                    .handle((answer, failed) -> failed == null ? answer.body() : "")
                    .join();
            double sum = 0;
            for (Matcher matcher = HEAP.matcher(text); matcher.find(); ) {
                sum += Double.parseDouble(matcher.group(1));
            }
            least = Math.min(least, sum);
            LockSupport.parkNanos(500_000_000L);
        }
        return least;
    }

    private void tell(PrintWriter out) {
        Map<String, List<Double>> byPath = new TreeMap<>();
        for (Took one : took) {
            byPath.computeIfAbsent(one.path(), key -> new ArrayList<>()).add(one.millis());
        }
        line(out, "all", took.stream().mapToDouble(Took::millis).sorted().toArray());
        byPath.forEach((path, times) -> line(
                out,
                path,
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
        out.println(failures.isEmpty() ? "no errors" : "errors: " + new TreeMap<>(failures));
    }

    private static void line(PrintWriter out, String name, double[] sorted) {
        if (sorted.length > 0) {
            out.printf(
                    Locale.ROOT,
                    "%-40s n %6d  p50 %7.1f ms  p95 %7.1f ms  p99 %7.1f ms  most %7.1f ms%n",
                    name,
                    sorted.length,
                    at(sorted, .5),
                    at(sorted, .95),
                    at(sorted, .99),
                    Arrays.stream(sorted).max().orElse(0));
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
