package org.chancery.keep;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries of records as JSON: as they were read, and as people corrected them. */
public final class Entries {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Session session;

    public Entries(Session session) {
        this.session = session;
    }

    /**
     * One entry.
     *
     * @param id its lasting id
     * @param layer as {@link Layer#word()}
     * @param read its JSON as it was read
     * @param now the same with corrections laid over it; null if it was struck out
     * @param corrections of it, those undone among them, in their order
     */
    public record View(
            String id,
            String layer,
            ReportRow report,
            String read,
            @Nullable String now,
            List<Correction> corrections) {}

    /** By its lasting id, also where it was struck out; or by report and id within the record, as {@code DOC#s7}. */
    public Optional<View> view(String name) {
        String id = lasting(name);
        return session.handle()
                .createQuery("SELECT report FROM entries WHERE id = :id UNION SELECT r.report FROM corrections c"
                        + " JOIN reports r ON r.fingerprint = c.fingerprint WHERE c.id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findFirst()
                .flatMap(session::report)
                .flatMap(report -> view(id, report));
    }

    private String lasting(String name) {
        int hash = name.lastIndexOf('#');
        if (hash < 0) {
            return name;
        }
        return session.report(name.substring(0, hash))
                .flatMap(report -> session.entry(report.report(), name.substring(hash + 1)))
                .map(EntryRow::id)
                .orElse(name);
    }

    private Optional<View> view(String id, ReportRow report) {
        Optional<Record> read = session.recordAsRead(report.report());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        EntryIds ids = EntryIds.of(read.get(), report.fingerprint());
        Overlay overlay = Overlay.of(read.get(), ids, holding(report));
        for (Layer layer : Layer.values()) {
            int at = ids.of(layer).indexOf(id);
            if (at >= 0) {
                boolean struck = overlay.struck().contains(id);
                return Optional.of(new View(
                        id,
                        layer.word(),
                        report,
                        json(read.get(), layer, at),
                        struck ? null : json(overlay.record(), layer, at),
                        session.corrections().stream()
                                .filter(one -> one.id().equals(id))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private List<Correction> holding(ReportRow report) {
        try {
            return Corrections.of(session.handle().getConnection(), report.fingerprint());
        } catch (SQLException e) {
            throw new ArchiveException(
                    ArchiveException.Reason.UNEXPECTED,
                    "The corrections could not be read: " + e.getMessage() + ".",
                    e);
        }
    }

    private static String json(Record record, Layer layer, int at) {
        return MAPPER.writeValueAsString(
                MAPPER.readTree(RecordJson.write(record)).get(layer.field()).get(at));
    }
}
