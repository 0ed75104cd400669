package org.chancery.merge;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAroundTest extends AroundContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
