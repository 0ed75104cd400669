package org.chancery.keep;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Sessions whose connections are used again: opening a file and reading its tables takes longer than most questions. For a server;
 * a connection that lies here holds no snapshot, so each question sees what was last delivered. A server of PostgreSQL has a pool
 * of its own, which this leaves as it is.
 */
public final class ReadPool implements AutoCloseable {

    /** At once. Each connection has a cache of its own, so more would cost memory and answer no sooner. */
    private static final int MOST = 16;

    private static final long PATIENCE_MILLIS = 30_000;

    private final Archive archive;
    private final Jdbi readers;
    private final @Nullable HikariDataSource pool;

    /** @param idle connections that are kept open while nobody uses them */
    public ReadPool(Archive archive, int idle) {
        this.archive = archive;
        if (archive.store() instanceof SqliteStore sqlite) {
            HikariDataSource made = new HikariDataSource(config(sqlite.reading(), idle));
            this.pool = made;
            this.readers = Session.jdbi(made::getConnection, true);
        } else {
            this.pool = null;
            this.readers = archive.readers();
        }
    }

    /** As {@link Archive#session()}. */
    public Session session() {
        return new Session(archive, readers);
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }

    private static HikariConfig config(DataSource source, int idle) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setReadOnly(true);
        config.setPoolName("readers");
        config.setMinimumIdle(idle);
        config.setMaximumPoolSize(MOST);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        // The first connection is asked for when something is done, and its failure told then.
        config.setInitializationFailTimeout(-1);
        return config;
    }
}
