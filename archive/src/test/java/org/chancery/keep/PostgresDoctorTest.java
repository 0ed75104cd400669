package org.chancery.keep;

import java.nio.file.Path;

class PostgresDoctorTest extends DoctorContract {

    @Override
    String fresh(Path folder) {
        return PostgresServer.freshDatabase();
    }
}
