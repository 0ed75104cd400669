/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Models of NLP4J, which are packed tightly and take ten seconds to unpack. The first start writes them into a folder of the
 * user in a form that opens at once ({@link ModelFile}); later starts use it. Where the folder cannot be written, they are
 * used as unpacked.
 *
 * <p>The folder is {@code models} in the system property {@code chancery.cache}, else in the environment's
 * {@code CHANCERY_CACHE}, else in {@code chancery} under {@code XDG_CACHE_HOME} or {@code ~/.cache}. It may be deleted at
 * any time.
 */
final class ModelCache {

    /** Counted up with every change of {@link ModelFile}'s bytes. */
    private static final int FORMAT = 1;

    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

    private final Path folder;

    ModelCache(Path folder) {
        this.folder = folder;
    }

    static ModelCache ofUser() {
        String own =
                System.getProperty("chancery.cache", Objects.requireNonNullElse(System.getenv("CHANCERY_CACHE"), ""));
        if (!own.isEmpty()) {
            return new ModelCache(Path.of(own, "models"));
        }
        String caches = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
        Path all = caches.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
        return new ModelCache(all.resolve("chancery").resolve("models"));
    }

    /** @param path of the model on the class path */
    Object open(String path) {
        try {
            Path file = file(path);
            if (Files.exists(file)) {
                return ModelFile.read(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("{} is unpacked anew: {}", path, e.toString());
        }
        return unpack(path);
    }

    private Object unpack(String path) {
        Object model;
        try (ObjectInputStream objects = IOUtils.createArtifactObjectInputStream(path)) {
            model = objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: is nlp4j-english on the class path?", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(path + " does not belong to this version of NLP4J", e);
        }
        try {
            return keep(model, file(path));
        } catch (IOException | RuntimeException e) {
            LOG.info("{} is not kept for the next start: {}", path, e.toString());
            return model;
        }
    }

    private Object keep(Object model, Path file) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", null);
        try {
            ModelFile.write(model, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return ModelFile.read(file);
    }

    /** Of its name and size: another model has another size. */
    private Path file(String path) throws IOException {
        var resource = Objects.requireNonNull(ModelCache.class.getClassLoader().getResource(path), path);
        long size = resource.openConnection().getContentLengthLong();
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".xz", "");
        return folder.resolve(name + "-" + size + "-" + FORMAT);
    }
}
