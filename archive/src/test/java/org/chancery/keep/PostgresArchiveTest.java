package org.chancery.keep;

/** On a real server, unpacked and started by the tests. */
class PostgresArchiveTest extends ArchiveContract {

    private String address;

    @Override
    String fresh() {
        address = PostgresServer.freshDatabase();
        return address;
    }

    @Override
    String address() {
        return address;
    }
}
