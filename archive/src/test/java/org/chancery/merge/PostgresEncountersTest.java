package org.chancery.merge;

import org.chancery.keep.PostgresServer;

/** On a real server, unpacked and started by the tests. */
class PostgresEncountersTest extends KeptEncountersContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
