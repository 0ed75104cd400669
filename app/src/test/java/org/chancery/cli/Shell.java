package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the program inside of a test and keeps what it printed. */
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private Supplier<Engine> engine = FakeEngine::ofNothing;
    private byte[] input = new byte[0];
    private boolean terminal;

    Shell engine(Supplier<Engine> supplier) {
        engine = supplier;
        return this;
    }

    Shell input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Shell terminal() {
        terminal = true;
        environment.put("COLUMNS", "80");
        return this;
    }

    int run(String... args) {
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminal,
                false);
        return Chancery.run(console, engine, args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
