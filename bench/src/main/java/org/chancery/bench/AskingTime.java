package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.chancery.keep.Dialect;
import org.chancery.keep.Session;

/**
 * Processor time of the thread that asks, in which SQLite does its work; of PostgreSQL on this machine also that of the process that
 * answers, without the workers it may start. Of a server elsewhere only the thread's.
 */
final class AskingTime {

    private final LongSupplier server;

    private AskingTime(LongSupplier server) {
        this.server = server;
    }

    static AskingTime of(Session session) {
        if (session.dialect() == Dialect.SQLITE) {
            return new AskingTime(() -> 0);
        }
        long process = session.handle()
                .createQuery("SELECT pg_backend_pid()")
                .mapTo(Long.class)
                .one();
        Path spent = Path.of("/proc/" + process + "/schedstat");
        Path name = Path.of("/proc/" + process + "/comm");
        // Another machine's number may be that of any program here.
        boolean here = Files.isReadable(spent) && read(name).startsWith("postgres");
        return new AskingTime(() -> here ? Long.parseLong(read(spent).split(" ", 2)[0]) : 0);
    }

    long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + server.getAsLong();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
