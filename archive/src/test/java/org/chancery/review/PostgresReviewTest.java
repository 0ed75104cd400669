package org.chancery.review;

import org.chancery.keep.PostgresServer;

/** On a real server. */
class PostgresReviewTest extends ReviewContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
