package org.chancery.follow;

import org.chancery.keep.PostgresServer;

/** On a real server. */
class PostgresFollowTest extends FollowContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
