package org.chancery.ingest;

import java.nio.file.Path;

class SqliteTwoProgramsTest extends TwoProgramsContract {

    @Override
    String fresh(Path folder) {
        return folder.resolve("project").toString();
    }
}
