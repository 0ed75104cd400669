package org.chancery.cli;

/**
 * A command that a further jar on the class path adds to the program, found by {@link java.util.ServiceLoader}: how the
 * measuring of {@code bench} becomes {@code ./chancery evaluate} without being shipped.
 */
public interface Subcommand {

    /** An object annotated as a picocli command, new or the same at each call; its own name becomes the subcommand's. */
    Object command();
}
