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

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A model of NLP4J in a file that opens at once. Its large tables stand in the file as they are used; what is left of the
 * model is a small Java serialisation behind them, in which a {@link Part} holds the place of each table.
 *
 * <p>Bytes: the parts, the serialisation, its position and length (four bytes each), the checksum of all before (eight).
 */
final class ModelFile {

    private static final int TRAILER = 16;
    private static final int SMALL = 1000;

    private ModelFile() {}

    private enum Kind {
        WEIGHTS,
        FEATURES,
        LISTS,
        SETS
    }

    /** What stands for a table; {@code values} are those of a lexicon. */
    private record Part(Kind kind, int position, int length, int size, ArrayList<String[]> values)
            implements Serializable {

        Object open(ByteBuffer file) {
            ByteBuffer bytes = file.slice(position, length).order(ByteOrder.LITTLE_ENDIAN);
            return switch (kind) {
                case WEIGHTS -> new SparseWeights(bytes);
                case FEATURES -> new WordFeatures(new WordTable(bytes), size);
                case LISTS ->
                    new WordLexicon<>(
                            new WordTable(bytes), values.stream().map(List::of).toList());
                // The order decides in which order weights are added.
                case SETS ->
                    new WordLexicon<>(
                            new WordTable(bytes),
                            values.stream().map(ModelFile::inOrder).toList());
            };
        }
    }

    private static Set<String> inOrder(String[] values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(values)));
    }

    static void write(Object model, Path file) throws IOException {
        CRC32 checksum = new CRC32();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            DataOutputStream data = new DataOutputStream(new CheckedOutputStream(out, checksum));
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            try (ObjectOutputStream objects = new Parting(rest, data)) {
                objects.writeObject(model);
            }
            int position = data.size();
            rest.writeTo(data);
            data.writeInt(position);
            data.writeInt(rest.size());
            data.flush();
            new DataOutputStream(out).writeLong(checksum.getValue());
        }
    }

    /** @throws IOException also where the file is not whole */
    static Object read(Path file) throws IOException {
        ByteBuffer bytes;
        try (FileChannel channel = FileChannel.open(file)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        int end = bytes.limit() - TRAILER;
        CRC32 checksum = new CRC32();
        checksum.update(bytes.slice(0, Math.max(0, end + 8)));
        if (end < 0 || checksum.getValue() != bytes.getLong(end + 8)) {
            throw new IOException(file + " is damaged");
        }
        byte[] rest = new byte[bytes.getInt(end + 4)];
        bytes.get(bytes.getInt(end), rest);
        try (ObjectInputStream objects = new Joining(new ByteArrayInputStream(rest), bytes)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " is of another version", e);
        }
    }

    /** Writes large tables elsewhere. */
    private static final class Parting extends ObjectOutputStream {

        private final DataOutputStream parts;

        Parting(OutputStream rest, DataOutputStream parts) throws IOException {
            super(rest);
            this.parts = parts;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) throws IOException {
            if (object instanceof ColumnMajorVector weights && weights.size() > SMALL) {
                return part(Kind.WEIGHTS, SparseWeights.bytes(weights), weights.size(), new ArrayList<>());
            }
            if (object instanceof Object2IntOpenHashMap<?> features && features.size() > SMALL) {
                return part(Kind.FEATURES, WordTable.bytes(words(features)), features.size(), new ArrayList<>());
            }
            return object instanceof HashMap<?, ?> lexicon && lexicon.size() > SMALL ? lexicon(lexicon) : object;
        }

        private Part lexicon(Map<?, ?> lexicon) throws IOException {
            Map<List<String>, Integer> numbers = new LinkedHashMap<>();
            Map<String, Integer> words = new HashMap<>();
            boolean isSets = lexicon.values().iterator().next() instanceof Set;
            lexicon.forEach((word, value) -> {
                List<String> list =
                        ((Collection<?>) value).stream().map(String.class::cast).toList();
                Integer number = numbers.computeIfAbsent(list, key -> numbers.size());
                words.put((String) word, number);
            });
            ArrayList<String[]> values = new ArrayList<>();
            numbers.keySet().forEach(list -> values.add(list.toArray(String[]::new)));
            return part(isSets ? Kind.SETS : Kind.LISTS, WordTable.bytes(words), words.size(), values);
        }

        private Part part(Kind kind, byte[] bytes, int size, ArrayList<String[]> values) throws IOException {
            int position = parts.size();
            if (position > Integer.MAX_VALUE - bytes.length - TRAILER) {
                throw new IOException("model is too large for one file");
            }
            parts.write(bytes);
            return new Part(kind, position, bytes.length, size, values);
        }
    }

    private static Map<String, Integer> words(Object2IntOpenHashMap<?> features) {
        Map<String, Integer> words = new HashMap<>();
        features.forEach((word, number) -> words.put((String) word, number));
        return words;
    }

    /** Puts the tables back in their places. */
    private static final class Joining extends ObjectInputStream {

        private final ByteBuffer file;

        Joining(InputStream rest, ByteBuffer file) throws IOException {
            super(rest);
            this.file = file;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            return object instanceof Part part ? part.open(file) : object;
        }
    }
}
