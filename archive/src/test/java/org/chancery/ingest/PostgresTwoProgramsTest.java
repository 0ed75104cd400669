package org.chancery.ingest;

import java.nio.file.Path;
import org.chancery.keep.PostgresServer;

class PostgresTwoProgramsTest extends TwoProgramsContract {

    @Override
    String fresh(Path folder) {
        return PostgresServer.freshDatabase();
    }
}
