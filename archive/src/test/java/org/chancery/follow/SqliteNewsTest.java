package org.chancery.follow;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteNewsTest extends NewsContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
