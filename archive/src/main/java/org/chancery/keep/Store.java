package org.chancery.keep;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the tables are: gives connections, and keeps writers from each other. */
interface Store extends AutoCloseable {

    Dialect dialect();

    /** How it is named to people; never with a password. */
    String place();

    /** A connection that reads, beside any writer. */
    Connection reader() throws SQLException;

    /** The connection that writes; the same at each call until it is closed. */
    Connection writer() throws SQLException;

    /** Begins a transaction on the writer's connection, once no other program is in one. */
    void begin(Connection writer) throws SQLException;

    /** As {@link #begin}, if no other program is in one just now; false if one is. */
    boolean tryBegin(Connection writer) throws SQLException;

    /** False if it is known that nothing can be written. */
    boolean mayBeWritten();

    /** Ends it, keeping what was written. */
    void commit(Connection writer) throws SQLException;

    /** Ends it as if nothing had been written; does nothing if none is open. */
    void rollback(Connection writer) throws SQLException;

    /** A data source for the migrations, on which each connection may be closed. */
    javax.sql.DataSource forMigration();

    @Override
    void close();
}
