package org.chancery.accounts;

import java.nio.file.Path;
import org.chancery.keep.Archive;

class SqliteAccountsTest extends AccountsContract {

    @Override
    Archive make(Path folder) {
        return Archive.openOrCreate(folder.resolve("archive").toString());
    }
}
