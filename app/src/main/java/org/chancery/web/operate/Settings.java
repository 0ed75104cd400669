package org.chancery.web.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * How a server is set up: options of the command, else the environment ({@code CHANCERY_} and the key in capitals), else the file.
 * docs/serving.md lists the keys.
 */
public final class Settings {

    /** All keys there are. */
    public static final Set<String> KEYS = new TreeSet<>(Set.of(
            "project",
            "host",
            "port",
            "address",
            "login",
            "trusted-proxies",
            "allow-private-addresses",
            "log",
            "drain-seconds",
            "kept-pages-megabytes",
            "login-idle-hours",
            "login-days",
            "limits.requests-per-second",
            "limits.burst",
            "limits.body-megabytes",
            "limits.idle-seconds",
            "limits.slowest-bytes-per-second",
            "oidc.issuer",
            "oidc.client",
            "oidc.secret",
            "oidc.claim",
            "oidc.roles.reader",
            "oidc.roles.reviewer",
            "oidc.roles.admin",
            "oidc.otherwise"));

    private static final int LARGEST = 1 << 20;

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * @param file of YAML; null: none
     * @param options of the command by key; those that were not given are not there
     * @throws IllegalArgumentException if the file cannot be read or has unknown keys
     */
    public static Settings of(@Nullable Path file, Map<String, String> environment, Map<String, String> options) {
        Map<String, String> values = new TreeMap<>();
        if (file != null) {
            values.putAll(read(file));
        }
        for (String key : KEYS) {
            String given = environment.get(variable(key));
            if (given != null && !given.isBlank()) {
                values.put(key, given.strip());
            }
        }
        values.putAll(options);
        return new Settings(values);
    }

    /** The name of a key in the environment. */
    static String variable(String key) {
        return "CHANCERY_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    public @Nullable String value(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalStateException("no key is " + key);
        }
        return values.get(key);
    }

    public String value(String key, String otherwise) {
        String value = value(key);
        return value == null ? otherwise : value;
    }

    /** Parted by commas in the environment, a list in the file. */
    public List<String> list(String key) {
        List<String> list = new ArrayList<>();
        for (String part : value(key, "").split(",", -1)) {
            if (!part.isBlank()) {
                list.add(part.strip());
            }
        }
        return list;
    }

    /** @throws IllegalArgumentException if it is neither true nor false */
    public boolean flag(String key) {
        String value = value(key, "false").toLowerCase(Locale.ROOT);
        return switch (value) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException(key + ": \"" + value + "\" is neither true nor false.");
        };
    }

    /** @throws IllegalArgumentException if it is no number from the least to the most */
    public int number(String key, int otherwise, int least, int most) {
        String value = value(key, String.valueOf(otherwise));
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                key + ": \"" + value + "\" is no number from " + least + " to " + most + ".");
    }

    private static Map<String, String> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException(file + " is too large for a configuration.");
            }
            Object loaded = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            Map<String, String> values = new LinkedHashMap<>();
            if (loaded != null) {
                flatten(file, "", loaded, values);
            }
            return values;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " cannot be read. Give a file with settings, or leave --config out.", e);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(
                    file + " is no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private static void flatten(Path file, String key, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (inner != null) {
                    flatten(file, key.isEmpty() ? String.valueOf(name) : key + "." + name, inner, into);
                }
            });
            return;
        }
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException(
                    file + ": \"" + key + "\" is no setting. There are " + String.join(", ", KEYS) + ".");
        }
        into.put(
                key,
                value instanceof List<?> list
                        ? String.join(",", list.stream().map(String::valueOf).toList())
                        : String.valueOf(value));
    }
}
