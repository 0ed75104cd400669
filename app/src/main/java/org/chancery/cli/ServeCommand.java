package org.chancery.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.chancery.keep.Archive;
import org.chancery.knowledge.Knowledge;
import org.chancery.web.OpenGuard;
import org.chancery.web.Site;
import org.chancery.web.WebServer;
import org.chancery.web.search.HttpDelivering;
import org.chancery.web.search.WebhookWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./chancery serve}: the archive as web pages. */
@Command(
        name = "serve",
        sortOptions = false,
        description = "Opens an archive as web pages on this machine. Ctrl-C ends it.",
        footerHeading = "%nExamples:%n",
        footer = {"  chancery serve --project talks", "  chancery serve --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private static final String LOOPBACK = "127.0.0.1";

    private final Console console;
    private final Supplier<Engine> engine;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (default: 8080; 0 takes a free one).")
    private int port = 8080;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ServeCommand(Console console, Supplier<Engine> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws InterruptedException {
        Knowledge installed = knowledge.installed(console);
        EngineReading reading = new EngineReading(() -> knowledge.engine(console, engine));
        try (Archive archive = Archive.openOrCreate(project.project());
                WebServer server = WebServer.start(
                        new Site(archive, installed, reading, InstantSource.system()), new OpenGuard(), LOOPBACK, port);
                WebhookWatch watch = WebhookWatch.start(archive, InstantSource.system(), HttpDelivering.usual())) {
            console.err().println("Chancery: http://localhost:" + server.port() + "  (" + archive.place() + "; Ctrl-C ends it)");
            console.err().flush();
            untilEnded();
        }
        return ExitCode.OK;
    }

    private static void untilEnded() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "end"));
        ended.await();
    }
}
