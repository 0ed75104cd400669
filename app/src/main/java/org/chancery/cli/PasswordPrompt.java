package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Asks for a password where nobody sees it: neither on the screen nor among the arguments of processes. */
final class PasswordPrompt {

    private static final int LONGEST = 4096;

    private final Console console;

    PasswordPrompt(Console console) {
        this.console = console;
    }

    /** On the terminal, twice; else the first line of standard input. */
    String ask(String question) {
        java.io.Console terminal = console.in() == System.in ? System.console() : null;
        if (terminal == null) {
            return line();
        }
        char[] once = terminal.readPassword("%s", question);
        char[] again = terminal.readPassword("%s", "Once more: ");
        if (once == null || again == null || !java.util.Arrays.equals(once, again)) {
            throw new CommandFailure(ExitCode.USAGE, "the two are not the same, and nothing was changed.", null);
        }
        return new String(once);
    }

    private String line() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (int b = console.in().read(); b >= 0 && b != '\n' && bytes.size() < LONGEST; b = console.in().read()) {
                bytes.write(b);
            }
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, "the password could not be read from standard input.", e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
    }
}
