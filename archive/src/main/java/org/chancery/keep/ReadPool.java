package org.chancery.keep;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Sessions whose connections are used again: opening a file and reading its tables takes longer than most questions. For a server;
 * a connection that lies here holds no snapshot, so each question sees what was last delivered. A server of PostgreSQL has a pool
 * of its own, which this leaves as it is.
 */
public final class ReadPool implements AutoCloseable {

    private final Archive archive;
    private final Store store;
    private final BlockingQueue<Connection> idle;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param most connections that are kept open while nobody uses them */
    public ReadPool(Archive archive, int most) {
        this.archive = archive;
        this.idle = new ArrayBlockingQueue<>(most);
        this.store = archive.store() instanceof SqliteStore ? new Lending(archive.store()) : archive.store();
    }

    /** As {@link Archive#session()}. */
    public Session session() {
        return new Session(store, archive.troubles());
    }

    @Override
    public void close() {
        closed.set(true);
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            quietly(connection);
        }
    }

    private Connection lent(Connection real) {
        AtomicBoolean back = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                ReadPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close" -> {
                            if (back.compareAndSet(false, true)) {
                                giveBack(real);
                            }
                            return null;
                        }
                        case "isClosed" -> {
                            return back.get() || real.isClosed();
                        }
                        default -> {
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause() == null ? e : e.getCause();
                            }
                        }
                    }
                });
    }

    private void giveBack(Connection real) {
        try {
            if (!real.getAutoCommit()) {
                real.rollback();
                real.setAutoCommit(true);
            }
        } catch (SQLException e) {
            quietly(real);
            return;
        }
        if (closed.get() || !idle.offer(real)) {
            quietly(real);
        }
    }

    private static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was to be gone anyway.
            return;
        }
    }

    /** The store, with readers from here. */
    private final class Lending implements Store {

        private final Store to;

        Lending(Store to) {
            this.to = to;
        }

        @Override
        public Connection reader() throws SQLException {
            Connection waiting = idle.poll();
            return lent(waiting == null ? to.reader() : waiting);
        }

        @Override
        public Dialect dialect() {
            return to.dialect();
        }

        @Override
        public String place() {
            return to.place();
        }

        @Override
        public Connection writer() throws SQLException {
            return to.writer();
        }

        @Override
        public void begin(Connection connection) throws SQLException {
            to.begin(connection);
        }

        @Override
        public void commit(Connection connection) throws SQLException {
            to.commit(connection);
        }

        @Override
        public void rollback(Connection connection) throws SQLException {
            to.rollback(connection);
        }

        @Override
        public DataSource forMigration() {
            return to.forMigration();
        }

        @Override
        public void close() {
            to.close();
        }
    }
}
