package org.chancery.accounts;

import java.nio.file.Path;
import org.chancery.keep.Archive;
import org.chancery.keep.PostgresServer;

/** On a real server, unpacked and started by the tests. */
class PostgresAccountsTest extends AccountsContract {

    @Override
    Archive make(Path folder) {
        return Archive.openOrCreate(PostgresServer.freshDatabase());
    }
}
