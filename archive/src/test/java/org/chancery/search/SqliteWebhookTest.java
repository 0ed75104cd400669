package org.chancery.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteWebhookTest extends WebhookContract {

    @TempDir
    private Path folder;

    @Override
    String fresh() {
        return folder.resolve("project").toString();
    }
}
