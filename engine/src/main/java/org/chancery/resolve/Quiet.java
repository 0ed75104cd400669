package org.chancery.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Token;
import org.chancery.find.Findings;
import org.chancery.find.Mention;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/**
 * Tells texts in which states are teams, markets or players' homes: many words of sport or games, and nobody who holds an
 * office of state. In them "France met Spain" is no encounter.
 */
final class Quiet {

    private static final int MANY = 3;
    private static final Set<String> POLITICAL = Set.of(
            "head-of-state", "head-of-government", "minister", "deputy", "envoy", "igo-head", "monarch", "military");

    private Quiet() {}

    static boolean is(Findings findings, Knowledge knowledge) {
        Set<String> words = knowledge.lexicon("quiet-words").stream()
                .flatMap(entry -> entry.forms().stream())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        long kinds = findings.text().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isNoun)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .distinct()
                .count();
        return kinds >= MANY && kinds * 120 >= findings.text().size() && !hasOfficials(findings, knowledge);
    }

    private static boolean hasOfficials(Findings findings, Knowledge knowledge) {
        Set<String> titles = knowledge.lexicon("titles").stream()
                .filter(title -> POLITICAL.contains(title.give("rank")))
                .map(Words::id)
                .collect(Collectors.toSet());
        return findings.mentions().stream()
                .flatMap(java.util.List::stream)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .flatMap(mention -> mention.offices().stream())
                .anyMatch(office -> titles.contains(office.title()));
    }
}
