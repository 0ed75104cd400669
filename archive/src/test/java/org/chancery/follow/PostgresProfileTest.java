package org.chancery.follow;

import org.chancery.keep.PostgresServer;

/** On a real server. */
class PostgresProfileTest extends ProfileContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
