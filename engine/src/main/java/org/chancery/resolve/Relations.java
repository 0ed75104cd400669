package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.find.Findings;
import org.chancery.find.Mention;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** What two parties call their relation, and since when, from labels and anniversaries. */
final class Relations {

    private static final Pattern ANNIVERSARY =
            Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th)\\s+anniversary\\b", Pattern.CASE_INSENSITIVE);

    /** A relation while the record is being made. */
    static final class Made {
        final Set<Entity> parties;
        final String label;

        @Nullable
        String since;

        final List<Record.Evidence> evidence = new ArrayList<>();

        Made(Set<Entity> parties, String label) {
            this.parties = parties;
            this.label = label;
        }
    }

    private final Reading reading;
    private final Map<String, Made> made = new LinkedHashMap<>();

    Relations(Reading reading) {
        this.reading = reading;
    }

    List<Made> made() {
        return List.copyOf(made.values());
    }

    void read(Sentence sentence) {
        for (Findings.Wordings wording : reading.findings.wordings()) {
            if (wording.sentence() == sentence.index()
                    && wording.wording().kind().equals("relation-name")) {
                Set<Entity> parties = parties(sentence, wording.span());
                if (parties.size() >= 2) {
                    String label = Discourse.clean(reading.text.quote(wording.span()));
                    made.computeIfAbsent(label.toLowerCase(Locale.ROOT), key -> new Made(parties, label))
                            .evidence
                            .add(reading.evidence(
                                    wording.span(), wording.wording().id()));
                }
            }
        }
        anniversary(sentence);
    }

    /** "the 75th anniversary of diplomatic relations" in a text of 2024 dates the relations from 1949. */
    private void anniversary(Sentence sentence) {
        String words = reading.text.quote(sentence.span());
        Matcher matcher = ANNIVERSARY.matcher(words);
        while (matcher.find()) {
            String rest = words.substring(matcher.end()).toLowerCase(Locale.ROOT);
            boolean relations = rest.contains("relations") || rest.contains("ties");
            if (relations && reading.document.published() != null) {
                int year = reading.document.published().getYear()
                        + (words.toLowerCase(Locale.ROOT).contains("next year") ? 1 : 0);
                Span span = new Span(sentence.begin() + matcher.start(), sentence.begin() + matcher.end());
                Set<Entity> parties = parties(sentence, span);
                Made one =
                        made.computeIfAbsent("diplomatic relations", key -> new Made(parties, "diplomatic relations"));
                one.since = Integer.toString(year - Integer.parseInt(matcher.group(1)));
                one.evidence.add(reading.evidence(span, "anniversary"));
            }
        }
    }

    private Set<Entity> parties(Sentence sentence, Span span) {
        Set<Entity> states = new LinkedHashSet<>();
        for (Mention mention : reading.mentions(sentence.index())) {
            if (Math.abs(mention.span().begin() - span.begin()) < 160
                    && mention.kind() != Mention.Kind.PRONOUN
                    && states.size() < 2) {
                reading.discourse.meant(mention).stream()
                        .filter(e -> e.isState())
                        .forEach(states::add);
            }
        }
        return states.size() >= 2 ? states : new LinkedHashSet<>(reading.sides(reading.discourse.principals()));
    }
}
