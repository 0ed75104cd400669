package org.chancery.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes a model as packed bytes and reads it again. The same model gives the same bytes. */
final class ModelFile {

    private static final int MAGIC = 0x43484E46;

    /** Counted up with every change of the features or of this format. */
    private static final int FORMAT = 1;

    private static final int LARGEST = 1 << 27;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    static void write(Model model, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, BUFFER))) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            write(model.tags(), out);
            write(model.names(), out);
            write(model.relations(), out);
            TagLexicon lexicon = model.tagger().lexicon();
            write(lexicon.open(), out);
            out.writeInt(lexicon.words().size());
            for (Map.Entry<Integer, byte[]> word : lexicon.words().entrySet()) {
                out.writeInt(word.getKey());
                write(word.getValue(), out);
            }
            write(model.lemmas(), out);
            byte[][] choices = model.parser().choices().table();
            out.writeInt(choices.length);
            for (byte[] some : choices) {
                write(some, out);
            }
            write(model.tagger().weights().table(), out);
            write(model.nameFinder().weights().table(), out);
            write(model.parser().relations().table(), out);
            write(model.parser().arcs().table(), out);
        }
    }

    /** @throws IOException if these are not the bytes of a model of this program */
    static Model read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, BUFFER))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of the fast annotator");
            }
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("a model of format " + format + ", expected " + FORMAT + ": train it again");
            }
            Labels tags = labels(in);
            Labels names = labels(in);
            Labels relations = labels(in);
            byte[] open = bytes(in);
            int size = size(in);
            Map<Integer, byte[]> words = new HashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                words.put(in.readInt(), bytes(in));
            }
            Lemmas lemmas = lemmas(in);
            byte[][] choices = new byte[size(in)][];
            for (int i = 0; i < choices.length; i++) {
                choices[i] = bytes(in);
            }
            Tagger tagger = new Tagger(new TagLexicon(words, open), new Weights(bytes(in)));
            NameFinder finder = new NameFinder(new Weights(bytes(in)), names.size());
            Weights ofRelations = new Weights(bytes(in));
            Weights ofArcs = new Weights(bytes(in));
            Parser parser = new Parser(tags, ofArcs, ofRelations, new RelationChoices(tags.size(), choices));
            return new Model(tags, names, relations, tagger, finder, parser, lemmas);
        }
    }

    private static void write(Labels labels, DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (String name : labels.names()) {
            out.writeUTF(name);
        }
    }

    private static Labels labels(DataInputStream in) throws IOException {
        int size = size(in);
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF().intern());
        }
        return new Labels(names);
    }

    private static void write(Lemmas lemmas, DataOutputStream out) throws IOException {
        out.writeInt(lemmas.rules().size());
        for (Lemmas.Rule rule : lemmas.rules()) {
            out.writeByte(rule.strip());
            out.writeUTF(rule.add());
        }
        out.writeInt(lemmas.table().entries().size());
        for (Map.Entry<Integer, Integer> entry : lemmas.table().entries().entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    private static Lemmas lemmas(DataInputStream in) throws IOException {
        int size = size(in);
        List<Lemmas.Rule> rules = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rules.add(new Lemmas.Rule(in.readUnsignedByte(), in.readUTF()));
        }
        int entries = size(in);
        Map<Integer, Integer> table = new HashMap<>(entries * 2);
        for (int i = 0; i < entries; i++) {
            table.put(in.readInt(), in.readInt());
        }
        return new Lemmas(rules, new IntTable(table));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int size = size(in);
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new IOException("the model breaks off: " + bytes.length + " of " + size + " bytes");
        }
        return bytes;
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LARGEST) {
            throw new IOException("the model is damaged: a part of " + size + " entries");
        }
        return size;
    }
}
