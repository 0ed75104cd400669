package org.chancery.follow;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteFollowTest extends FollowContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
