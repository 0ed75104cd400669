package org.chancery.web.attack;

import java.nio.file.Path;
import java.util.List;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No field of a report becomes markup, on any page. */
class HostileReportsTest {

    @TempDir
    private static Path folder;

    private static Fort fort;

    @BeforeAll
    static void start() {
        fort = Fort.open(folder);
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void noFieldOfAReportBecomesMarkupOnAnyPage() {
        List<String> values = Filled.known(fort.archive);
        for (Route route : fort.routes("GET")) {
            for (String path : Filled.with(route.path(), values)) {
                Harmless.check(path, fort.get(path, "Accept", "text/html"));
            }
        }
    }

    @Test
    void whatIsAskedComesBackAsTextOnly() {
        for (Route route : fort.routes("GET")) {
            for (String payload : Hostile.PAYLOADS) {
                if (payload.indexOf('\0') < 0) {
                    for (String path : Filled.with(route.path(), List.of(payload))) {
                        Harmless.check(path, fort.get(path, "Accept", "text/html"));
                    }
                    String query = Queries.all(payload);
                    String path = Filled.with(route.path(), List.of("x")).get(0);
                    Harmless.check(path, fort.get(path + "?" + query, "Accept", "text/html"));
                }
            }
        }
    }
}
