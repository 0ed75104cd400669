package org.chancery.web.operate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** How a server logs, on standard error. */
public final class Logs {

    private Logs() {}

    /** The forms of a log. */
    public enum Kind {
        /** For people in front of a terminal. */
        TEXT,
        /** For programs that gather logs. */
        JSON,
        /** Only what goes wrong. */
        QUIET;

        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "log: \"" + word.toLowerCase(Locale.ROOT) + "\" is none of text, json, quiet.");
        }
    }

    /** From now on. */
    public static void use(Kind kind) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context) || kind == Kind.QUIET) {
            return;
        }
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(kind == Kind.JSON ? json(context) : text(context));
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(appender);
        context.getLogger(RequestLog.NAME).setLevel(Level.INFO);
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonLines lines = new JsonLines();
        lines.setContext(context);
        lines.start();
        return lines;
    }

    private static Encoder<ILoggingEvent> text(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{HH:mm:ss} %level %replace(%msg){'[\\r\\n]+',' '}%n");
        encoder.start();
        return encoder;
    }
}
