package org.chancery;

import org.chancery.keep.PostgresServer;

/** On a real server, unpacked and started by the tests. */
class PostgresAnswersTest extends AnswersContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
