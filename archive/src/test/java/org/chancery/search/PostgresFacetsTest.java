package org.chancery.search;

import org.chancery.keep.PostgresServer;

class PostgresFacetsTest extends FacetsContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
