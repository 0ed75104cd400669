package org.chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of knowledge: a folder, or the one packed on the class path. */
final class KnowledgeSource {

    private static final String PACKED = "chancery/knowledge";
    private static final Set<String> FOLDERS = Set.of(
            "ontology", "patterns", "lexicon", "actors", "formulations", "outlets", "places", "times", "releases");

    private KnowledgeSource() {}

    /** The folders that hold knowledge, in plain order. */
    static Set<String> folders() {
        return new java.util.TreeSet<>(FOLDERS);
    }

    /** Content by path below the folder, in the order of the paths. */
    static SortedMap<String, String> folder(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                int slash = name.indexOf('/');
                if (name.endsWith(".yaml") && slash > 0 && FOLDERS.contains(name.substring(0, slash))) {
                    files.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new KnowledgeException(folder + ": no knowledge here, expected folders such as " + FOLDERS);
        }
        return files;
    }

    /** Where the knowledge packed with the library lies. */
    static URL where() {
        URL url = KnowledgeSource.class.getClassLoader().getResource(PACKED);
        if (url == null) {
            throw new KnowledgeException("no knowledge on the class path: the jar of the module knowledge is missing");
        }
        return url;
    }

    static SortedMap<String, String> packed() {
        URL url = where();
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                URI archive =
                        URI.create(uri.toString().substring(0, uri.toString().indexOf('!')));
                try (FileSystem jar =
                        FileSystems.newFileSystem(Path.of(URI.create(archive.getSchemeSpecificPart())), Map.of())) {
                    return folder(jar.getPath("/" + PACKED));
                }
            }
            return folder(Path.of(uri));
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge in " + url + " cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new KnowledgeException("knowledge in " + url + " cannot be read", e);
        }
    }

    /** Twelve hexadecimal digits that change with any character of any file. */
    static String version(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
