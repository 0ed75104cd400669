package org.chancery.search;

import org.chancery.keep.PostgresServer;

class PostgresSearchTest extends SearchContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
