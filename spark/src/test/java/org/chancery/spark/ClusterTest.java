package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A standalone cluster: a master and two workers as processes of their own, each worker with an executor as another. */
@LocalSpark.OnItsJava
@Tag("cluster")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ClusterTest {

    private static final String HOST = "127.0.0.1";

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(ClusterTest::kill);
    }

    @Test
    void aKilledWorkerLosesNothingAndNothingIsThereTwice() throws Exception {
        String master = startMaster();
        startWorker(master, 1);
        Process second = startWorker(master, 2);
        List<String> lines = Sample.lines("");
        Path in = Files.writeString(folder.resolve("reports.jsonl"), String.join("\n", lines) + "\n");
        Path out = folder.resolve("out");
        try (SparkSession spark = session(master)) {
            CompletableFuture<ReadJob.Summary> job = CompletableFuture.supplyAsync(() -> run(spark, in, out));
            int chunks = waitUntilSomeAreDone(out, job);
            kill(second);
            ReadJob.Summary summary = job.get(4, TimeUnit.MINUTES);
            assertThat(chunks).as("chunks done when the worker was killed").isBetween(2, summary.chunks() - 2);
            assertThat(summary.records()).isEqualTo(lines.size());
            assertThat(summary.rejects()).isZero();
            assertThat(Sample.written(spark, out)).isEqualTo(Sample.records(lines));
            assertThat(out.resolve("_tmp")).doesNotExist();
        }
    }

    private static ReadJob.Summary run(SparkSession spark, Path in, Path out) {
        try {
            return new ReadJob(
                            spark,
                            new ReadJob.Settings(
                                    List.of(in.toString()),
                                    out.toString(),
                                    4,
                                    4_000,
                                    new Readings.Setup(List.of(), null)))
                    .run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many chunks were done then. */
    private static int waitUntilSomeAreDone(Path out, CompletableFuture<?> job) throws Exception {
        File done = out.resolve("_done").toFile();
        while (!job.isDone()) {
            String[] marks = done.list((dir, name) -> name.endsWith(".json") && !name.startsWith("."));
            if (marks != null && marks.length >= 3) {
                return marks.length;
            }
            Thread.sleep(50);
        }
        job.get();
        throw new AssertionError("the job was done before a worker could be killed");
    }

    private SparkSession session(String master) {
        return SparkSession.builder()
                .appName("cluster test")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", HOST)
                .config("spark.driver.host", HOST)
                .config("spark.cores.max", "2")
                .config("spark.executor.cores", "1")
                .config("spark.executor.memory", "768m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config(
                        "spark.executor.extraJavaOptions",
                        "-Dchancery.root=" + Sample.root().toAbsolutePath())
                .config("spark.executorEnv.CHANCERY_TEST_PAUSE", "250")
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.sql.shuffle.partitions", "3")
                .getOrCreate();
    }

    private String startMaster() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        for (int i = 0; ; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(HOST, port), 500);
                return "spark://" + HOST + ":" + port;
            } catch (IOException e) {
                if (i > 300) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private Process startWorker(String master, int number) throws IOException {
        return start(
                "worker-" + number,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                HOST,
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve("work-" + number).toString(),
                master);
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        // The workers look for Spark's jars in its home; here they stand on the class path.
        Files.createDirectories(folder.resolve("home/jars"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** As by kill -9: what it started first, then itself. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
