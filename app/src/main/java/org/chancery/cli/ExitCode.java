package org.chancery.cli;

/** What the program returns to the shell. */
final class ExitCode {

    static final int OK = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int SOME_REJECTED = 4;

    private ExitCode() {}
}
