package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the program: its streams, its environment, and whether a person sits in front of them.
 *
 * @param terminal whether {@code out} is shown on a screen as it comes
 * @param errorTerminal the same of {@code err}
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        boolean errorTerminal) {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** That of this process. The start script says what is a terminal: Java cannot tell for one stream alone. */
    static Console system() {
        return new Console(
                System.in,
                System.out,
                System.err,
                System.getenv(),
                Boolean.getBoolean("chancery.terminal"),
                Boolean.getBoolean("chancery.terminal.error"));
    }

    /** Writes UTF-8 whatever the locale is: records hold names in all scripts. */
    PrintWriter writer() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    boolean debugs() {
        return "1".equals(environment.get("CHANCERY_DEBUG"));
    }

    /** Whether to colour what is printed, by the choice of the user, NO_COLOR, and the terminal. */
    boolean colours(Colour choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** Columns to wrap at. */
    int width() {
        Integer columns = columns(environment.get("COLUMNS"));
        if (columns == null && terminal) {
            columns = columns(askTerminal());
        }
        return columns == null ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private static @Nullable Integer columns(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new java.io.File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.contains(" ") ? answer.substring(answer.indexOf(' ') + 1) : null;
        } catch (IOException e) {
            // No terminal to ask, or no stty: the usual width does.
            return null;
        }
    }

    /** The choices of {@code --color}. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        /** As people type it. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
