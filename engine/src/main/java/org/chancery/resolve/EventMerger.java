package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Brings together what a text tells of one event in several places. */
final class EventMerger {

    private final SameEvent same;
    private final EventStatuses statuses;

    EventMerger(Reading reading, Whereabouts whereabouts) {
        this.statuses = new EventStatuses(reading);
        this.same = new SameEvent(reading, whereabouts);
    }

    /** Each event once, in the order of the text, with all that tells of it. */
    List<Events.Made> merge(List<Events.Made> found) {
        Map<String, List<Events.Made>> byType = new LinkedHashMap<>();
        List<Events.Made> order = new ArrayList<>(found);
        // Encounters first, so that what is told of them finds them; else as the text tells.
        order.sort(
                Comparator.comparing((Events.Made one) -> one.encounter == null).thenComparingInt(Events.Made::begin));
        for (Events.Made one : order) {
            List<Events.Made> known = byType.computeIfAbsent(one.type, type -> new ArrayList<>());
            Optional<Events.Made> before =
                    known.stream().filter(other -> same.is(other, one)).findFirst();
            before.ifPresentOrElse(other -> join(other, one), () -> known.add(one));
        }
        settle(byType);
        List<Events.Made> merged = new ArrayList<>();
        byType.values().forEach(merged::addAll);
        merged.stream()
                .filter(one -> one.encounter == null)
                .forEach(one -> one.status = statuses.settled(one.status, one.date));
        merged.sort(Comparator.comparingInt(Events.Made::begin));
        return List.copyOf(merged);
    }

    private static void join(Events.Made known, Events.Made other) {
        boolean better = isBetter(other, known);
        if (!known.type.equals("CONSULT")) {
            known.actors.addAll(other.actors);
        } else if (known.encounter == null || other.encounter != null) {
            other.parties().stream()
                    .filter(one -> !known.recipients.contains(one))
                    .forEach(known.actors::add);
        }
        if (!known.type.equals("CONSULT")) {
            known.recipients.addAll(other.recipients);
        }
        known.sourceSpans.addAll(other.sourceSpans);
        known.recipientSpans.addAll(other.recipientSpans);
        evidence(known, other);
        voices(known, other);
        known.pattern = better ? other.pattern : known.pattern;
        known.mode = known.mode == null ? other.mode : known.mode;
        known.aspect = known.status == other.status ? first(known.aspect, other.aspect) : known.aspect;
        if (other.status.ordinal() < known.status.ordinal()) {
            known.status = other.status;
            known.aspect = other.aspect;
        }
        known.date = finer(known.date, other.date);
        known.place = finer(known.place, other.place);
        known.count = first(known.count, other.count);
        known.sentence = Math.max(known.sentence, other.sentence);
        known.confidence = known.confidence == null || other.confidence == null
                ? null
                : (Double) Math.max(known.confidence, other.confidence);
    }

    /** Evidence in the order of the text, each once. */
    private static void evidence(Events.Made known, Events.Made other) {
        LinkedHashSet<Record.Evidence> all = new LinkedHashSet<>(known.evidence);
        all.addAll(other.evidence);
        known.evidence.clear();
        all.stream()
                .sorted(Comparator.comparingInt(
                        (Record.Evidence one) -> one.span().begin()))
                .forEach(known.evidence::add);
        known.sourceSpans.sort(Comparator.comparingInt(Span::begin));
        known.recipientSpans.sort(Comparator.comparingInt(Span::begin));
    }

    /** What the publisher tells anywhere is not told through others alone. */
    private static void voices(Events.Made known, Events.Made other) {
        if (known.saidBy.isEmpty() || other.saidBy.isEmpty()) {
            known.saidBy.clear();
        } else {
            known.saidBy.addAll(other.saidBy);
        }
    }

    /** A pattern tells better than the model, and what is done better than what may be. */
    private static boolean isBetter(Events.Made other, Events.Made known) {
        int difference = Boolean.compare(known.confidence == null, other.confidence == null);
        return difference < 0 || difference == 0 && other.status.ordinal() < known.status.ordinal();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String finer(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    /** What is part of another act is no event beside it: marching up before the blow, the charge in the verdict. */
    private void settle(Map<String, List<Events.Made>> byType) {
        absorb(byType, "MOBILIZE", "ASSAULT");
        absorb(byType, "REQUEST", "PROTEST");
        absorb(byType, "ACCUSE", "REJECT");
    }

    /** Found only because of how the words of another act are said. */
    private static boolean isStated(Events.Made event) {
        return event.evidence.size() == 1 && event.pattern.startsWith("statement.");
    }

    private void absorb(Map<String, List<Events.Made>> byType, String part, String whole) {
        List<Events.Made> parts = byType.getOrDefault(part, new ArrayList<>());
        List<Events.Made> wholes = byType.getOrDefault(whole, List.of());
        parts.removeIf(one -> wholes.stream()
                .filter(other -> same.isPart(one, other) && (!part.equals("ACCUSE") || isStated(one)))
                .findFirst()
                .map(other -> {
                    evidence(other, one);
                    return other;
                })
                .isPresent());
    }
}
