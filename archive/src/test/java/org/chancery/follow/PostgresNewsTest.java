package org.chancery.follow;

import org.chancery.keep.PostgresServer;

/** On a real server. */
class PostgresNewsTest extends NewsContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
