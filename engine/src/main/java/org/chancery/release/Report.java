package org.chancery.release;

import java.time.LocalDate;
import java.util.List;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of the report behind an event, without its text.
 *
 * @param side ISO 3166-1 alpha-3 of the state whose organ published it; null for a third party
 * @param length characters of its text
 * @param people names of all persons in it
 * @param organizations names of all organisations and groups in it
 * @param locations names of all places in it
 */
record Report(
        String doc,
        String title,
        String publisher,
        @Nullable String side,
        @Nullable LocalDate published,
        @Nullable String url,
        String language,
        String sha256,
        String engine,
        String knowledge,
        int length,
        List<String> people,
        List<String> organizations,
        List<String> locations) {

    static Report of(Record record) {
        Document document = record.document();
        return new Report(
                document.id(),
                document.title(),
                document.publisher(),
                document.side(),
                document.published(),
                document.url(),
                document.language(),
                document.sha256(),
                record.engine(),
                record.knowledge(),
                document.text().length(),
                names(record, true),
                names(record, false),
                record.places().stream().map(Record.Place::name).distinct().toList());
    }

    private static List<String> names(Record record, boolean people) {
        return record.actors().stream()
                .filter(actor -> people
                        ? actor.kind() == Record.ActorKind.PERSON
                        : actor.kind() == Record.ActorKind.ORGANIZATION || actor.kind() == Record.ActorKind.GROUP)
                .map(Record.Actor::name)
                .distinct()
                .toList();
    }

    /** Where to find it: its address, else its id. */
    String link() {
        return url == null ? doc : url;
    }
}
