package org.chancery.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.find.TopicFinder;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record apart into what its text says, in the order of the text: its statements, and whatever stands outside of them,
 * so that nothing that was published is taken for absent.
 */
final class Passages {

    private static final int FEWEST_TERMS = 3;
    private static final int OPENING = 50;
    private static final Pattern OWN =
            Pattern.compile("^[,;]?\\s*(?:as well as|and|but|while|whereas)\\b.*", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:about|concerning|focused on|to discuss)\\b");

    private static final Pattern JOINT = Pattern.compile(
            ";\\s+(?:and\\s+|but\\s+)?|,\\s+(?:and\\s+|as well as\\s+|but\\s+)?(?=\\p{Ll}{2,}ing\\b(?! in particular))(?!including|regarding|concerning|following|during)"
                    + "|,\\s+(?:as well as|while|whereas)\\s+");

    private final Terms terms;
    private final TopicFinder topics;
    private final Set<String> askers;

    Passages(Knowledge knowledge, Terms terms) {
        this.terms = terms;
        this.topics = new TopicFinder(knowledge);
        this.askers = Words.forms(knowledge.lexicon("askers"));
    }

    List<Passage> of(Record record) {
        return new Cut(record).passages();
    }

    /** A statement with the stretch of text that it takes up, from its source to its last word. */
    private record Piece(Record.Statement statement, Span content, Span reach) {}

    private final class Cut {

        private final Record record;
        private final String text;
        private final Map<String, Identity> identities = new HashMap<>();
        private final Set<String> principals = new HashSet<>();
        private final Set<String> participants = new HashSet<>();
        private final List<Passage> passages = new ArrayList<>();

        Cut(Record record) {
            this.record = record;
            this.text = record.document().text();
            record.actors().forEach(actor -> identities.put(actor.name(), Identity.of(actor)));
            record.encounters().stream()
                    .filter(Record.Encounter::main)
                    .forEach(encounter -> participants.addAll(encounter.participants()));
            participants.stream()
                    .map(identities::get)
                    .filter(java.util.Objects::nonNull)
                    .forEach(identity -> {
                        principals.add(identity.key());
                        principals.add(identity.code());
                    });
        }

        List<Passage> passages() {
            List<Piece> pieces = pieces();
            for (Span sentence : Sentences.of(text)) {
                sentence(sentence, pieces);
            }
            passages.sort(
                    Comparator.comparingInt((Passage passage) -> passage.span().begin())
                            .thenComparingInt(passage -> passage.span().end()));
            return passages;
        }

        /** Without a statement that only wraps another's ("the aide said that the president had said …"), or lies in one. */
        private List<Piece> pieces() {
            List<Piece> all = new ArrayList<>();
            for (Record.Statement statement : record.statements()) {
                if (!statement.contentSpans().isEmpty()) {
                    Span content = hull(statement.contentSpans(), List.of(), List.of());
                    all.add(new Piece(
                            statement, content, hull(statement.contentSpans(), statement.source(), statement.cue())));
                }
            }
            return all.stream()
                    .filter(piece -> all.stream().noneMatch(other -> isBetter(other, piece)))
                    .toList();
        }

        private boolean isBetter(Piece other, Piece piece) {
            if (other == piece) {
                return false;
            }
            boolean inside = other.content().covers(piece.content())
                    && other.content().length() > piece.content().length();
            boolean around = piece.content().covers(other.content())
                    && piece.content().length() > other.content().length();
            boolean same = other.statement().speakers().equals(piece.statement().speakers());
            return same && inside
                    || !same
                            && around
                            && other.content().length() * 3 > piece.content().length()
                    || !same
                            && around
                            && other.reach().length() * 2 > piece.content().length();
        }

        private Span hull(List<Span> first, List<Span> second, List<Span> third) {
            List<Span> spans = new ArrayList<>(first);
            Span core = first.get(0);
            // A source far away, behind a colon or in another sentence, takes up no words here.
            second.stream().filter(span -> near(span, core)).forEach(spans::add);
            third.stream().filter(span -> near(span, core)).forEach(spans::add);
            return new Span(
                    spans.stream().mapToInt(Span::begin).min().orElseThrow(),
                    spans.stream().mapToInt(Span::end).max().orElseThrow());
        }

        private boolean near(Span span, Span core) {
            return Math.abs(core.begin() - span.end()) < 300;
        }

        private void sentence(Span sentence, List<Piece> pieces) {
            List<Piece> here = pieces.stream()
                    .filter(piece -> sentence.begin() <= piece.content().begin()
                            && piece.content().begin() < sentence.end())
                    .sorted(Comparator.comparingInt(piece -> piece.content().begin()))
                    .toList();
            if (here.isEmpty()) {
                told(sentence);
                return;
            }
            int free = sentence.begin();
            for (int i = 0; i < here.size(); i++) {
                Piece piece = here.get(i);
                int begin = Math.max(
                        sentence.begin(),
                        Math.min(piece.reach().begin(), piece.content().begin()));
                if (begin > free) {
                    between(new Span(free, begin), i == 0 ? null : here.get(i - 1));
                }
                int next = i + 1 < here.size()
                        ? Math.max(
                                piece.content().end(), here.get(i + 1).reach().begin())
                        : sentence.end();
                int end = Math.max(piece.content().end(), extended(piece, next, i + 1 == here.size()));
                add(piece, new Span(piece.content().begin(), end));
                free = Math.max(free, Math.max(end, piece.reach().end()));
            }
            if (free < sentence.end()) {
                between(new Span(free, sentence.end()), here.get(here.size() - 1));
            }
        }

        /** How far the words of a statement go on: to the end of its sentence, if nothing new begins there. */
        private int extended(Piece piece, int limit, boolean last) {
            int end = piece.content().end();
            if (!last || limit <= end || piece.reach().end() > end) {
                return end;
            }
            String rest = text.substring(end, limit);
            return OWN.matcher(rest).matches() ? end : limit;
        }

        private void between(Span span, @Nullable Piece before) {
            String words = span.text(text);
            if (terms.of(words).size() < FEWEST_TERMS) {
                return;
            }
            if (before != null && OWN.matcher(words).matches()) {
                add(before, span);
            } else {
                told(span);
            }
        }

        /** The opening says who met whom; what follows "about" says of what. */
        private void told(Span span) {
            if (isAsked(span)) {
                return;
            }
            Span own = span;
            boolean frame = record.encounters().stream()
                    .filter(Record.Encounter::main)
                    .flatMap(encounter -> encounter.evidence().stream())
                    .anyMatch(evidence -> evidence.span().overlaps(span));
            boolean manner = record.tone().stream()
                    .flatMap(tone -> tone.evidence().stream())
                    .anyMatch(e -> span.covers(e.span()));
            if (frame || manner) {
                var subject = SUBJECT.matcher(span.text(text));
                if (!subject.find()) {
                    return;
                }
                own = new Span(span.begin() + subject.end(), span.end());
            }
            if (terms.of(own.text(text)).size() >= FEWEST_TERMS) {
                parts(own).forEach(part -> passages.add(passage(null, part)));
            }
        }

        /** What a reporter asks is no words of the publisher. */
        private boolean isAsked(Span span) {
            int colon = text.indexOf(':', span.begin());
            return colon > 0
                    && colon - span.begin() < 30
                    && askers.contains(
                            text.substring(span.begin(), colon).strip().toLowerCase(java.util.Locale.ROOT));
        }

        private void add(Piece piece, Span span) {
            for (Span part : parts(span)) {
                // A date alone is no thing said.
                boolean dated =
                        record.times().stream().anyMatch(time -> time.span().covers(Spans.trimmed(text, part)));
                if (!dated && !terms.of(part.text(text)).isEmpty()) {
                    passages.add(passage(piece.statement(), part));
                }
            }
        }

        /** A long statement says several things: "…, deepening …, and strengthening …". */
        private List<Span> parts(Span span) {
            List<Span> parts = new ArrayList<>();
            String words = span.text(text);
            java.util.regex.Matcher joint = JOINT.matcher(words);
            int begin = 0;
            while (joint.find()) {
                boolean enough = terms.of(words.substring(begin, joint.start())).size() >= FEWEST_TERMS
                        && terms.of(words.substring(joint.end())).size() >= FEWEST_TERMS;
                if (enough) {
                    parts.add(new Span(span.begin() + begin, span.begin() + joint.start()));
                    begin = joint.end();
                }
            }
            parts.add(new Span(span.begin() + begin, span.end()));
            return parts;
        }

        private Passage passage(Record.@Nullable Statement statement, Span span) {
            String words = Spans.trimmed(text, span).text(text);
            Set<String> speakers = new TreeSet<>();
            Set<String> states = new TreeSet<>();
            if (statement != null) {
                statement.speakers().stream()
                        .map(identities::get)
                        .filter(java.util.Objects::nonNull)
                        .forEach(identity -> {
                            speakers.add(identity.key());
                            states.add(identity.code());
                        });
            }
            Set<String> parties = new TreeSet<>();
            Set<String> names = new TreeSet<>();
            named(span, parties, names);
            Set<String> all = new TreeSet<>(terms.of(words));
            names.stream().filter(name -> !states(name)).forEach(name -> all.add(Passage.KEY + name));
            if (statement != null && statement.act() == Record.Act.GREET) {
                all.add("=same.greetings");
            }
            List<Span> dates = record.times().stream().map(Record.Time::span).toList();
            return new Passage(
                    statement == null
                            ? null
                            : new Passage.Statement(
                                    statement.id(),
                                    statement.speakers(),
                                    statement.act(),
                                    statement.polarity(),
                                    statement.modality()),
                    Spans.trimmed(text, span),
                    words,
                    speakers,
                    states,
                    subject(span),
                    !principals.isEmpty()
                                    && !speakers.isEmpty()
                                    && java.util.Collections.disjoint(speakers, principals)
                                    && java.util.Collections.disjoint(states, principals)
                            || isAide(statement),
                    parties,
                    all,
                    Amount.of(span.text(text), dates, span.begin()),
                    names,
                    topics.of(words));
        }

        /** A person who took no part, though a state of the same name did. */
        private boolean isAide(Record.@Nullable Statement statement) {
            return statement != null
                    && !participants.isEmpty()
                    && !statement.speakers().isEmpty()
                    && statement.speakers().stream()
                            .noneMatch(speaker -> participants.contains(speaker)
                                    || record.actors().stream()
                                            .noneMatch(a ->
                                                    a.name().equals(speaker) && a.kind() == Record.ActorKind.PERSON));
        }

        /** States stand in nearly every passage of some talks, and their names are terms already. */
        private boolean states(String key) {
            return identities.values().stream()
                    .anyMatch(identity ->
                            identity.key().equals(key) && identity.kind().equals("state"));
        }

        private String subject(Span span) {
            return record.actors().stream()
                    .filter(actor -> participants.contains(actor.name()))
                    .filter(actor -> actor.mentions().stream()
                            .anyMatch(mention -> span.covers(mention.span())
                                    && mention.span().begin() - span.begin() < OPENING))
                    .min(Comparator.comparingInt(actor -> actor.mentions().stream()
                            .filter(mention -> span.covers(mention.span()))
                            .mapToInt(mention -> mention.span().begin())
                            .min()
                            .orElse(Integer.MAX_VALUE)))
                    .map(actor -> Identity.of(actor).key())
                    .orElse("");
        }

        private void named(Span span, Set<String> parties, Set<String> names) {
            for (Record.Actor actor : record.actors()) {
                Identity identity = Identity.of(actor);
                if (actor.mentions().stream().anyMatch(mention -> span.covers(mention.span()))) {
                    parties.add(identity.key());
                    parties.add(identity.code());
                    if (!principals.contains(identity.key()) && !principals.contains(identity.code())) {
                        names.add(identity.key());
                    }
                }
            }
            record.places().stream()
                    .filter(place -> span.covers(place.span()))
                    .filter(place -> place.country() == null || !place.name().equals(place.country()))
                    .filter(place -> parties.stream().noneMatch(party -> party.equals(place.country())))
                    .forEach(place -> names.add("@" + Identity.fold(place.name())));
            record.formulations().stream()
                    .filter(formulation -> span.overlaps(formulation.span()))
                    .forEach(formulation -> names.add("#" + formulation.id()));
            record.times().stream()
                    .filter(time -> time.type() == Record.TimeType.DATE && span.covers(time.span()))
                    .filter(time -> time.value().matches("\\p{Nd}{4}-\\p{Nd}{2}.*"))
                    .forEach(time -> names.add("d" + time.value()));
        }
    }
}
