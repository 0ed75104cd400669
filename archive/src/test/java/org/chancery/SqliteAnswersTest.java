package org.chancery;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAnswersTest extends AnswersContract {

    @TempDir
    private Path place;

    private int archives;

    @Override
    String fresh() {
        return place.resolve("project" + ++archives).toString();
    }
}
