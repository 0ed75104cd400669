package org.chancery.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.keep.ArchiveException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One project: the reports, their records, and what people corrected. Writing is for one thread at a time, here and among all
 * programs, and each call is one transaction; sessions read beside it. All methods throw {@link ArchiveException}.
 */
public final class Archive implements AutoCloseable {

    /** The folder that commands use where none is named. */
    public static final String USUAL = "chancery-archive";

    private static final Object MAKING = new Object();

    /** Why something that can be made again may stay unkept. */
    private static final Set<Reason> HARMLESS = Set.of(Reason.READ_ONLY, Reason.LOCKED, Reason.FULL, Reason.MISSING);

    private final Store store;
    private final Troubles troubles;
    private final InstantSource clock;
    private final Jdbi readers;
    private final Jdbi writers;
    private @Nullable Writer writer;
    private boolean inside;
    private volatile boolean readOnly;

    private Archive(Store store, InstantSource clock) {
        this.store = store;
        this.troubles = new Troubles(store.place(), store.dialect());
        this.clock = clock;
        this.readers = Session.jdbi(store::reader, true);
        this.writers = Session.jdbi(store::writer, false);
    }

    /**
     * An archive that is there.
     *
     * @param project a folder, its {@code .db} file, or {@code postgresql://user:password@host/database}
     * @throws ArchiveException if there is none
     */
    public static Archive open(String project) {
        return open(project, InstantSource.system(), false);
    }

    /** As above; an archive that is not there is made, its folder too. */
    public static Archive openOrCreate(String project) {
        return open(project, InstantSource.system(), true);
    }

    /** @param clock tells when things were kept */
    public static Archive open(String project, InstantSource clock, boolean creating) {
        Store store = Location.store(project);
        Archive archive = new Archive(store, clock);
        try {
            archive.prepare(creating);
            return archive;
        } catch (SQLException | IOException | RuntimeException e) {
            store.close();
            throw archive.troubles.told(e);
        }
    }

    public Dialect dialect() {
        return store.dialect();
    }

    /** How it is named to people; never with a password. */
    public String place() {
        return store.place();
    }

    /** Reads, beside the writer and other sessions. Close it soon: it holds a connection. */
    public Session session() {
        return new Session(this, readers);
    }

    /** Keeps all of a delivery or nothing of it. What became of each record, in their order. */
    public List<Receipt> deliver(Delivery delivery) {
        List<Made> made = made(delivery);
        return inTransaction((connection, to) -> to.write(delivery, made));
    }

    private List<Made> made(Delivery delivery) {
        try {
            return Made.of(delivery.reports());
        } catch (RuntimeException e) {
            throw troubles.told(e);
        }
    }

    /**
     * Lays a correction over an entry.
     *
     * @param id lasting id of the entry
     * @param patch JSON merge patch on the entry's JSON, or {@code {"rejected": true}} to strike it out
     * @return its number
     * @throws ArchiveException REFUSED if there is no such entry, or the patch does not leave a record
     */
    public synchronized long correct(String id, String who, String why, String patch) {
        return inTransaction((connection, to) -> new Correcting(connection, clock, to).correct(id, who, why, patch));
    }

    /** Takes a correction back: what was read stands again. */
    public synchronized void undo(long correction, String who) {
        inTransaction((connection, to) -> {
            new Correcting(connection, clock, to).undo(correction, who);
            return correction;
        });
    }

    /** For tables that a later stage keeps: runs within one transaction, as the only writer. */
    public synchronized <T> T write(Function<Handle, T> writing) {
        return inTransaction((connection, to) -> {
            try (Handle handle = writers.open()) {
                return writing.apply(handle);
            }
        });
    }

    @Override
    public synchronized void close() {
        store.close();
    }

    Store store() {
        return store;
    }

    Jdbi readers() {
        return readers;
    }

    Troubles troubles() {
        return troubles;
    }

    boolean mayKeep() {
        return !readOnly && store.mayBeWritten();
    }

    /** As {@link Session#keep}. */
    synchronized boolean tryWrite(Consumer<Handle> keeping) {
        // Who asks within a transaction of this thread sees what is not committed: nothing made of that is kept.
        if (inside || !mayKeep()) {
            return false;
        }
        try {
            Connection connection = store.writer();
            if (!store.tryBegin(connection)) {
                return false;
            }
            try {
                try (Handle handle = writers.open()) {
                    keeping.accept(handle);
                }
                store.commit(connection);
                return true;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            return refused(troubles.told(e));
        }
    }

    /** Questions are answered where nothing can be written. */
    private boolean refused(ArchiveException e) {
        readOnly |= e.reason() == Reason.READ_ONLY;
        if (HARMLESS.contains(e.reason())) {
            return false;
        }
        throw e;
    }

    private interface Writing<T> {
        T write(Connection connection, Writer writer) throws SQLException;
    }

    private synchronized <T> T inTransaction(Writing<T> writing) {
        try {
            Connection connection = store.writer();
            Writer to = writer(connection);
            store.begin(connection);
            this.inside = true;
            try {
                T result = writing.write(connection, to);
                store.commit(connection);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                to.forget();
                rollback(connection, e);
                throw e;
            } finally {
                this.inside = false;
            }
        } catch (SQLException | RuntimeException e) {
            throw troubles.told(e);
        }
    }

    /** A server may have closed the connection before. */
    @SuppressWarnings("ReferenceEquality")
    private Writer writer(Connection connection) {
        Writer known = writer;
        if (known == null || !known.isOn(connection)) {
            known = new Writer(connection, clock);
            writer = known;
        }
        return known;
    }

    private void rollback(Connection connection, Throwable cause) {
        try {
            store.rollback(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void prepare(boolean creating) throws SQLException, IOException {
        if (store instanceof SqliteStore sqlite) {
            prepare(sqlite, creating);
            return;
        }
        try (Connection connection = store.reader()) {
            if (!creating && !Migrations.isArchive(connection)) {
                throw missing();
            }
            Migrations.bring(store, connection);
        }
    }

    private void prepare(SqliteStore sqlite, boolean creating) throws SQLException, IOException {
        Path file = sqlite.file().toAbsolutePath();
        if (Files.exists(file) && Files.size(file) > 0) {
            SqliteFile.check(file);
            try (Connection connection = sqlite.reader()) {
                if (Migrations.isArchive(connection) && Migrations.isCurrent(store, connection)) {
                    return;
                }
            }
        } else if (!creating) {
            throw missing();
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        makeTables(sqlite, file);
    }

    /** Two that begin at once would both make the tables: threads wait for each other here, programs at the locked file. */
    private void makeTables(SqliteStore sqlite, Path file) throws SQLException, IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (MAKING) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock();
                    Connection connection = sqlite.forMigration().getConnection()) {
                Migrations.bring(store, connection);
            }
            Files.deleteIfExists(lock);
        }
    }

    private ArchiveException missing() {
        return new ArchiveException(
                Reason.MISSING,
                "There is no archive at " + store.place()
                        + ". \"chancery ingest\" makes one; --project names another.");
    }
}
