package org.chancery.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chancery.accounts.AccountException;
import org.chancery.accounts.Accounts;
import org.chancery.keep.Archive;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.HttpFetch;
import org.chancery.web.Guard;
import org.chancery.web.OpenGuard;
import org.chancery.web.Site;
import org.chancery.web.WebServer;
import org.chancery.web.guard.AccountsGuard;
import org.chancery.web.operate.Logs;
import org.chancery.web.operate.Settings;
import org.chancery.web.operate.Setup;
import org.chancery.web.search.HttpDelivering;
import org.chancery.web.search.WebhookWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery serve}: the archive as web pages. */
@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "Opens an archive as web pages: on this machine without accounts, for others with accounts.",
            "Ctrl-C ends it. docs/serving.md tells of proxies, settings in a file or the environment, and backups."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery serve --project talks",
            "  chancery serve --port 9000",
            "  chancery accounts add alice --role admin --project talks",
            "  chancery serve --host 0.0.0.0 --config chancery.yaml"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_WORDS_SECONDS = 30;

    private final Console console;
    private final Supplier<Engine> engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "The archive: a folder, or postgresql://user:password@host/database (default: "
                    + Archive.USUAL + ").")
    private @Nullable String project;

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (default: 8080; 0 takes a free one).")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Address to listen at (default: 127.0.0.1, this machine). For any other there must be accounts.")
    private @Nullable String host;

    @Option(names = "--login", description = "Ask for accounts on this machine too, as behind a proxy.")
    private boolean login;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where people reach it, such as https://chancery.example.org.")
    private @Nullable String address;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, as YAML.")
    private @Nullable Path config;

    @Option(
            names = "--allow-private-addresses",
            description = "Let reports be fetched from addresses inside this network.")
    private boolean allowPrivate;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "text, json or quiet (default: by what standard error is).")
    private @Nullable String log;

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
        try {
            Settings settings = Settings.of(config, console.environment(), options());
            return serve(new Setup(settings), settings.value("project", Archive.USUAL));
        } catch (IllegalArgumentException | AccountException e) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        put(options, "project", project);
        put(options, "port", port);
        put(options, "host", host);
        put(options, "address", address);
        put(options, "log", log);
        put(options, "login", login ? true : null);
        put(options, "allow-private-addresses", allowPrivate ? true : null);
        return options;
    }

    private static void put(Map<String, String> options, String key, @Nullable Object value) {
        if (value != null) {
            options.put(key, String.valueOf(value));
        }
    }

    private int serve(Setup setup, String place) throws InterruptedException {
        Logs.use(setup.log(console.errorTerminal()));
        Knowledge installed = knowledge.installed(console);
        EngineReading reading = new EngineReading(() -> knowledge.engine(console, engine));
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(ending);
        try (Archive archive = Archive.openOrCreate(place);
                Guard guard = guard(setup, archive);
                WebServer server = start(setup, new Site(archive, installed, reading, InstantSource.system()), guard);
                WebhookWatch watch = WebhookWatch.start(archive, InstantSource.system(), new HttpDelivering())) {
            console.err()
                    .println("Chancery: http://" + (setup.isLocal() ? "localhost" : setup.host()) + ":" + server.port()
                            + "  (" + archive.place() + (setup.login() ? "; with accounts" : "") + "; Ctrl-C ends it)");
            console.err().flush();
            ending.await();
        } finally {
            ending.done();
        }
        return ExitCode.OK;
    }

    private static WebServer start(Setup setup, Site site, Guard guard) {
        if (!setup.allowsPrivateAddresses()) {
            HttpFetch.reachPublicAddressesOnly();
        } else {
            HttpDelivering.allowPrivateAddresses();
        }
        WebServer server = WebServer.start(site, guard, setup.options());
        server.warm(site);
        return server;
    }

    private Guard guard(Setup setup, Archive archive) {
        if (!setup.login()) {
            return new OpenGuard();
        }
        AccountsGuard guard = new AccountsGuard(
                archive, InstantSource.system(), setup.access(), setup.options().limits());
        if (!setup.hasOtherLogin()
                && new Accounts(archive, InstantSource.system()).all().isEmpty()) {
            guard.close();
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "nobody has an account yet, and without accounts this listens on 127.0.0.1 only. Make one with:"
                            + " chancery accounts add NAME --role admin --project "
                            + archive.place(),
                    null);
        }
        return guard;
    }

    /** The process ends only after the server did: requests under way are answered, and the archive is closed. */
    private static final class Ending extends Thread {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch done = new CountDownLatch(1);

        Ending() {
            super("end");
        }

        @Override
        public void run() {
            asked.countDown();
            try {
                if (!done.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("chancery: requests were still under way, and are given up.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void await() throws InterruptedException {
            asked.await();
        }

        void done() {
            done.countDown();
        }
    }
}
