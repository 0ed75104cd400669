package org.chancery.merge;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeptMergingTest extends KeptMergingContract {

    @TempDir
    private Path place;

    private int archives;

    @Override
    String fresh() {
        return place.resolve("project" + ++archives).toString();
    }
}
