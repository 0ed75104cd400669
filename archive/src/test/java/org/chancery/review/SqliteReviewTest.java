package org.chancery.review;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewTest extends ReviewContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
