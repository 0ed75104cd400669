package org.chancery.merge;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEncountersTest extends KeptEncountersContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
