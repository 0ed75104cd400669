package org.chancery.imports;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more lines than memory holds: blocks are sorted and written down, then merged. Equal lines are given once. */
final class SortedLines implements AutoCloseable {

    private static final int BLOCK = 4_000_000;

    private final Path folder;
    private final List<Path> blocks = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int characters;

    /** @param folder for the blocks, which {@link #close} removes */
    SortedLines(Path folder) {
        this.folder = folder;
    }

    /** Takes a line. */
    @FunctionalInterface
    interface Sink {
        void take(String line) throws IOException;
    }

    void add(String line) throws IOException {
        lines.add(line);
        characters += line.length();
        if (characters > BLOCK) {
            spill();
        }
    }

    private void spill() throws IOException {
        Collections.sort(lines);
        Path block = Files.createTempFile(folder, "import", ".block");
        blocks.add(block);
        try (BufferedWriter out = Files.newBufferedWriter(block)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        lines = new ArrayList<>();
        characters = 0;
    }

    private record Head(String line, BufferedReader rest) {}

    /** Gives all lines in order. */
    void forEach(Sink sink) throws IOException {
        spill();
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line));
        List<BufferedReader> readers = new ArrayList<>();
        try {
            for (Path block : blocks) {
                BufferedReader reader = Files.newBufferedReader(block);
                readers.add(reader);
                next(reader, heads);
            }
            String before = "";
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                if (!head.line.equals(before)) {
                    sink.take(head.line);
                }
                before = head.line;
                next(head.rest, heads);
            }
        } finally {
            for (BufferedReader reader : readers) {
                reader.close();
            }
        }
    }

    private static void next(BufferedReader reader, PriorityQueue<Head> heads) throws IOException {
        String line = reader.readLine();
        if (line != null) {
            heads.add(new Head(line, reader));
        }
    }

    @Override
    public void close() throws IOException {
        for (Path block : blocks) {
            Files.deleteIfExists(block);
        }
    }
}
