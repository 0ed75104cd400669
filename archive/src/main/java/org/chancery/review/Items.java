package org.chancery.review;

import java.util.List;
import java.util.Optional;
import org.chancery.keep.EntryIds;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Layer;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds items by their names, those that are struck out among them, and reads what is shown of them. */
public final class Items {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Session session;

    public Items(Session session) {
        this.session = session;
    }

    /** @param item lasting id of an entry, or two of encounters joined by a plus sign; empty if nothing of the kind is kept */
    public Optional<Doubt> doubt(String item, @Nullable Rule rule) {
        int plus = item.indexOf('+');
        if (plus < 0) {
            return entry(item).map(entry -> new Doubt(rule, entry, null));
        }
        Optional<EntryRow> one = entry(item.substring(0, plus));
        Optional<EntryRow> other = entry(item.substring(plus + 1));
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(NearEncounters.pair(one.get(), other.get()));
    }

    /** With text and fields. */
    public Item item(Doubt doubt) {
        return item(doubt, doubt.entry());
    }

    /** The second of two encounters. */
    public Optional<Item> other(Doubt doubt) {
        return Optional.ofNullable(doubt.other()).map(entry -> item(doubt, entry));
    }

    private Item item(Doubt doubt, EntryRow entry) {
        ReportRow report = session.report(entry.report()).orElseThrow();
        Record read = session.recordAsRead(report.report()).orElseThrow();
        Layer layer = layer(entry);
        ObjectNode asRead = find(read, layer, entry.local()).orElseThrow();
        ObjectNode now = session.entry(entry.id()).isEmpty()
                ? null
                : isUntouched(report)
                        ? asRead
                        : session.record(report.report())
                                .flatMap(record -> find(record, layer, entry.local()))
                                .orElse(null);
        return new Item(
                doubt,
                report,
                asRead,
                now,
                Excerpt.of(read.document().text(), asRead),
                read.actors().stream().map(Record.Actor::name).sorted().toList());
    }

    private boolean isUntouched(ReportRow report) {
        return session.handle()
                        .createQuery("SELECT COUNT(*) FROM corrections WHERE fingerprint = :of AND undone_at IS NULL")
                        .bind("of", report.fingerprint())
                        .mapTo(Integer.class)
                        .one()
                == 0;
    }

    private Optional<EntryRow> entry(String id) {
        return session.entry(id).or(() -> struckOut(id));
    }

    /** What is struck out stands in no table but in the record as it was read. */
    private Optional<EntryRow> struckOut(String id) {
        return session.handle()
                .createQuery("SELECT r.fingerprint, c.layer FROM corrections c JOIN reports r"
                        + " ON r.fingerprint = c.fingerprint WHERE c.id = :id ORDER BY c.correction DESC LIMIT 1")
                .bind("id", id)
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .findFirst()
                .flatMap(found -> inRecord(id, found[0], found[1]));
    }

    private Optional<EntryRow> inRecord(String id, String fingerprint, String word) {
        ReportRow report = session.reportWith(fingerprint).orElseThrow();
        Record read = session.recordAsRead(report.report()).orElseThrow();
        Layer layer = Layer.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        int at = EntryIds.of(read, fingerprint).of(layer).indexOf(id);
        return at < 0
                ? Optional.empty()
                : Optional.of(new EntryRow(
                        report.report() * EntryRow.PER_REPORT,
                        id,
                        report.report(),
                        word,
                        list(read, layer).get(at).path("id").asString()));
    }

    private static Layer layer(EntryRow entry) {
        return Layer.valueOf(entry.layer().toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<ObjectNode> find(Record record, Layer layer, String local) {
        return list(record, layer).stream()
                .filter(node -> node.path("id").asString().equals(local))
                .findFirst();
    }

    private static List<ObjectNode> list(Record record, Layer layer) {
        return MAPPER.readTree(RecordJson.write(record))
                .path(layer.field())
                .valueStream()
                .filter(JsonNode::isObject)
                .map(node -> (ObjectNode) node)
                .toList();
    }
}
