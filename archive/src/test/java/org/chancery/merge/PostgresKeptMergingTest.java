package org.chancery.merge;

import org.chancery.keep.PostgresServer;

/** On a real server, unpacked and started by the tests. */
class PostgresKeptMergingTest extends KeptMergingContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
