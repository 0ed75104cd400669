package org.chancery.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/**
 * Lasting ids of the entries of a record, such as {@code s-0k3vt9…}: a fingerprint of the report, the layer, what the entry says
 * at its core, and where its first words stand. Reading the report again under newer knowledge gives an entry the same id as
 * long as these are the same; what may be corrected or read better (speakers, dates, topics) is not part of it.
 */
public final class EntryIds {

    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int BYTES = 10;

    private final Map<Layer, List<String>> ids = new EnumMap<>(Layer.class);
    private final String fingerprint;

    private EntryIds(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** @param fingerprint that of the report, {@link Fingerprint#of} */
    public static EntryIds of(Record record, String fingerprint) {
        EntryIds of = new EntryIds(fingerprint);
        of.put(Layer.ACTOR, record.actors(), actor -> Identity.of(actor).key());
        of.put(Layer.ENCOUNTER, record.encounters(), e -> e.kind() + at(e.evidence()));
        of.put(Layer.STATEMENT, record.statements(), s -> s.content() + at(s));
        of.put(Layer.COMMITMENT, record.commitments(), c -> c.action() + at(c.evidence()));
        of.put(Layer.UPCOMING, record.upcoming(), u -> u.what() + at(u.evidence()));
        of.put(Layer.INITIATIVE, record.initiatives(), i -> Identity.fold(i.name()));
        of.put(Layer.RELATION, record.relations(), r -> r.label() + at(r.evidence()));
        of.put(
                Layer.FORMULATION,
                record.formulations(),
                f -> f.id() + "@" + f.span().begin());
        of.put(Layer.EVENT, record.events(), v -> v.type() + v.actors() + v.recipients() + at(v.evidence()));
        of.put(Layer.PLACE, record.places(), p -> p.text() + "@" + p.span().begin());
        of.put(Layer.TONE, record.tone(), t -> t.word() + at(t.evidence()));
        of.put(Layer.CLOSING, record.closings(), c -> c.kind() + at(c.evidence()));
        return of;
    }

    /** The ids of a layer, in the order of the record. */
    public List<String> of(Layer layer) {
        return List.copyOf(ids.getOrDefault(layer, List.of()));
    }

    private <T> void put(Layer layer, List<T> entries, Function<T, String> core) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> made = new ArrayList<>(entries.size());
        for (T entry : entries) {
            String key = core.apply(entry);
            // Two entries may say the same of the same words; then their order tells them apart.
            int earlier = seen.merge(key, 1, Integer::sum) - 1;
            made.add(layer.letter() + "-" + hash(fingerprint + '\n' + layer.word() + '\n' + earlier + '\n' + key));
        }
        ids.put(layer, made);
    }

    private static String at(Record.Statement statement) {
        List<Span> spans = statement.contentSpans().isEmpty() ? statement.cue() : statement.contentSpans();
        return spans.isEmpty() ? "" : "@" + spans.get(0).begin();
    }

    private static String at(List<Record.Evidence> evidence) {
        return evidence.isEmpty() ? "" : "@" + evidence.get(0).span().begin();
    }

    /** Sixteen digits of 32 values each: of a hundred million entries no two are likely to share them. */
    private static String hash(String key) {
        byte[] digest = sha256(key);
        StringBuilder digits = new StringBuilder(16);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = bits << 8 | digest[i] & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                digits.append(DIGITS[(int) (bits >> held & 31)]);
            }
        }
        return digits.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
