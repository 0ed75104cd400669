package org.chancery.locate;

import java.nio.file.Path;
import java.util.Objects;

/** Where indexes of places are kept. */
final class Folders {

    private Folders() {}

    /**
     * What can be made again at any time: {@code places} in the system property {@code chancery.cache}, else in the
     * environment's {@code CHANCERY_CACHE}, else in {@code chancery} under {@code XDG_CACHE_HOME} or {@code ~/.cache}.
     */
    static Path cache() {
        return folder("chancery.cache", "CHANCERY_CACHE", "XDG_CACHE_HOME", ".cache");
    }

    /**
     * What a user has brought: {@code places} in the system property {@code chancery.data}, else in the environment's
     * {@code CHANCERY_DATA}, else in {@code chancery} under {@code XDG_DATA_HOME} or {@code ~/.local/share}.
     */
    static Path data() {
        return folder("chancery.data", "CHANCERY_DATA", "XDG_DATA_HOME", ".local/share");
    }

    private static Path folder(String property, String variable, String shared, String home) {
        String own = System.getProperty(property, Objects.requireNonNullElse(System.getenv(variable), ""));
        if (!own.isEmpty()) {
            return Path.of(own, "places");
        }
        String all = Objects.requireNonNullElse(System.getenv(shared), "");
        Path parent = all.isEmpty() ? Path.of(System.getProperty("user.home"), home) : Path.of(all);
        return parent.resolve("chancery").resolve("places");
    }
}
