package org.chancery.web.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.read.HttpFetch;

/** A server in a process of its own: with little memory, names of its own, and the rules by which servers fetch. */
final class FarFort extends Assailant {

    private static final String LISTENS = "listens ";

    private final Process process;
    private final int port;
    private final StringBuffer said = new StringBuffer();

    private FarFort(Process process) {
        this.process = process;
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.port = port(out);
        Thread reading =
                new Thread(() -> out.lines().forEach(line -> said.append(line).append('\n')));
        reading.setDaemon(true);
        reading.start();
    }

    /**
     * Starts it.
     *
     * @param megabytes of heap
     * @param names lines as in {@code /etc/hosts}: all names that it knows
     */
    static FarFort start(Path folder, int megabytes, String names) {
        return start(folder, megabytes, names, List.of());
    }

    /** @param options of Java besides */
    static FarFort start(Path folder, int megabytes, String names, List<String> options) {
        try {
            Path hosts = Files.writeString(folder.resolve("names"), names + "\n127.0.0.1 localhost\n");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + megabytes + "m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djdk.net.hosts.file=" + hosts,
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path")));
            command.addAll(options);
            command.add(FarFort.class.getName());
            command.add(folder.toString());
            return new FarFort(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the process. */
    public static void main(String[] arguments) throws InterruptedException {
        HttpFetch.reachPublicAddressesOnly();
        try (Fort fort = Fort.reading(Path.of(arguments[0]))) {
            System.out.println(LISTENS + fort.port());
            Thread.currentThread().join();
        }
    }

    private int port(BufferedReader out) {
        try {
            String line = out.readLine();
            while (line != null && !line.startsWith(LISTENS)) {
                said.append(line).append('\n');
                line = out.readLine();
            }
            if (line == null) {
                throw new AssertionError("the server did not start: " + said);
            }
            return Integer.parseInt(line.substring(LISTENS.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int port() {
        return port;
    }

    boolean lives() {
        return process.isAlive();
    }

    /** All that it wrote. */
    String said() {
        return said.toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
