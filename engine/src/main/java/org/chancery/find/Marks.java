package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.TokenTrie;

/** The names, person names, titles and organ nouns of one sentence, token by token, before they become mentions. */
final class Marks {

    /** A name of the knowledge at tokens first to last. */
    record NameAt(int first, int last, Names.Name name) {}

    /** A title or organ noun at tokens first to last. */
    record NounAt(int first, int last, Names.Noun noun) {}

    /** A person's name at tokens first to last. */
    record PersonAt(int first, int last) {}

    final Sentence sentence;
    final List<String> words;
    final List<NameAt> names = new ArrayList<>();
    final List<PersonAt> persons = new ArrayList<>();
    final List<NounAt> titles = new ArrayList<>();
    final List<NounAt> organs = new ArrayList<>();
    private final Set<String> occasions;

    Marks(Sentence sentence, Names knowledge) {
        this.sentence = sentence;
        this.occasions = knowledge.occasions;
        this.words = sentence.tokens().stream().map(Token::text).toList();
        scanPersons(knowledge);
        knownPersons(knowledge.persons);
        scanNames(knowledge.names);
        scanNouns(knowledge.titles, titles);
        scanNouns(knowledge.organs, organs);
        personsAfterTitles(knowledge);
    }

    /** Titles that the annotator takes for part of the name ("Pope Francis") are cut off. */
    private int behindTitle(int first, int last, Names knowledge) {
        int begin = first;
        while (begin < last && knowledge.honorifics.at(words, begin).isPresent()) {
            begin += knowledge.honorifics.at(words, begin).get().length();
        }
        Optional<TokenTrie.Match<Names.Noun>> title = knowledge.titles.at(words, begin);
        boolean real = title.isPresent()
                && title.get().value() != Names.NOTHING
                && begin + title.get().length() <= last;
        return real ? begin + title.get().length() : begin;
    }

    /** "President of Iran Hassan Rouhani": the state is the title's, not part of the name. */
    private int behindOwner(int first, int last, Names knowledge) {
        int of = isWord(first - 1, "the") ? first - 2 : first - 1;
        Optional<TokenTrie.Match<Names.Name>> name =
                isWord(of, "of") ? knowledge.names.at(words, first) : Optional.empty();
        boolean state = name.isPresent()
                && name.get().value().kind() == Mention.Kind.STATE
                && first + name.get().length() <= last;
        boolean titled = false;
        for (int i = Math.max(0, of - 4); state && i < of; i++) {
            titled = titled || knowledge.titles.at(words, i).isPresent();
        }
        return titled ? first + name.orElseThrow().length() : first;
    }

    /** A name said twice over, as pages with hidden notes give it, is cut where it begins again. */
    private int beforeRepetition(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (words.subList(first, i).contains(words.get(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "Laughter", "Mr President", "God": words that annotators take for names. */
    private boolean isNobody(int first, int last, Names knowledge) {
        String phrase = String.join(" ", words.subList(first, last + 1)).toLowerCase(Locale.ROOT);
        return knowledge.nobodies.contains(phrase)
                || knowledge
                        .titles
                        .at(words, first)
                        .filter(title -> title.length() == last - first + 1)
                        .isPresent();
    }

    private void scanPersons(Names knowledge) {
        int i = 0;
        while (i < words.size()) {
            int first = i;
            while (i < words.size() && isPersonToken(i)) {
                i++;
            }
            int last = i - 1;
            while (last >= first
                    && !Character.isLetterOrDigit(
                            words.get(last).codePointBefore(words.get(last).length()))
                    && !words.get(last).endsWith(".")) {
                last--;
            }
            last = Math.min(last, beforeRepetition(first, last));
            int begin = behindOwner(behindTitle(first, last, knowledge), last, knowledge);
            if (last >= begin
                    && !isNobody(begin, last, knowledge)
                    && !isWhere(begin, last)
                    && Character.isUpperCase(words.get(begin).codePointAt(0))) {
                persons.add(new PersonAt(begin, last));
            }
            i = Math.max(i, first + 1);
        }
    }

    /** Full names that the knowledge has are persons' names, also where the annotator does not see it. */
    private void knownPersons(TokenTrie<String> known) {
        for (int i = 0; i < words.size(); i++) {
            int first = i;
            int last = i - 1 + known.at(words, i).map(TokenTrie.Match::length).orElse(0);
            if (last >= first && persons.stream().noneMatch(p -> p.first() <= first && last <= p.last())) {
                persons.removeIf(p -> p.first() <= last && first <= p.last());
                persons.add(new PersonAt(first, last));
                i = last;
            }
        }
        persons.sort(java.util.Comparator.comparingInt(PersonAt::first));
    }

    /** "in Kazan", "the Kazan summit": a place that the annotator takes for a person. */
    private boolean isWhere(int first, int last) {
        int head = sentence.head(last);
        boolean occasion = occasions.contains(words.get(last).toLowerCase(Locale.ROOT));
        boolean place = first == last && Set.of("in", "at", "near", "outside").contains(sentence.caseOf(last));
        boolean modifier = Sentence.isRelation(sentence.relation(last), "compound")
                && head > last
                && !sentence.token(head).isProper();
        return occasion
                || place
                || modifier
                        && first == last
                        && sentence.token(head).tag().startsWith("NN")
                        && !sentence.token(head).name().equals("PERSON");
    }

    private boolean isPersonToken(int i) {
        Token token = sentence.token(i);
        return token.name().equals("PERSON")
                && !token.tag().equals("POS")
                && !token.text().equals(",");
    }

    private void scanNames(TokenTrie<Names.Name> trie) {
        int i = 0;
        while (i < words.size()) {
            Optional<TokenTrie.Match<Names.Name>> match = trie.at(words, i);
            if (match.isEmpty()) {
                i++;
                continue;
            }
            int last = i + match.get().length() - 1;
            boolean partOfPerson = insidePerson(i, last);
            if (!match.get().value().reference().isEmpty() && !partOfPerson) {
                names.add(new NameAt(i, last, match.get().value()));
                dropPersons(i, last);
            }
            i = partOfPerson ? i + 1 : last + 1;
        }
    }

    private boolean insidePerson(int first, int last) {
        return persons.stream()
                .anyMatch(person -> person.first() <= first
                        && last <= person.last()
                        && person.last() - person.first() > last - first);
    }

    private void dropPersons(int first, int last) {
        persons.removeIf(person -> first <= person.first() && person.last() <= last);
    }

    private void scanNouns(TokenTrie<Names.Noun> trie, List<NounAt> found) {
        int i = 0;
        while (i < words.size()) {
            Optional<TokenTrie.Match<Names.Noun>> match = trie.at(words, i);
            int last = match.map(m -> m.length() - 1).orElse(0) + i;
            if (match.isPresent() && isNoun(i, last) && !insideName(i, last)) {
                if (match.get().value() != Names.NOTHING) {
                    found.add(new NounAt(i, last, match.get().value()));
                }
                i = last;
            }
            i++;
        }
    }

    /** A noun, or one with an adjective behind it ("secretary-general"). */
    private boolean isNoun(int first, int last) {
        return sentence.token(last).isNoun()
                || (last > first
                        && sentence.token(first).isNoun()
                        && sentence.token(last).tag().equals("JJ"));
    }

    private boolean insideName(int first, int last) {
        return names.stream().anyMatch(name -> name.first() <= first && last <= name.last())
                || persons.stream().anyMatch(p -> p.first() <= first && last <= p.last() && p.last() > p.first() + 1);
    }

    /** Proper nouns right behind a title are a person's name, also where the annotator does not see it. */
    private void personsAfterTitles(Names knowledge) {
        for (NounAt title : List.copyOf(titles)) {
            int first = behindState(title.last() + 1);
            while (first < words.size() && knowledge.honorifics.at(words, first).isPresent()) {
                first++;
            }
            int last = first - 1;
            while (last + 1 < words.size() && isFreeProper(last + 1)) {
                last++;
            }
            boolean capital = Character.isUpperCase(words.get(title.first()).codePointAt(0));
            if (last >= first && capital && !title.noun().plural()) {
                join(first, last);
            }
        }
        persons.sort(java.util.Comparator.comparingInt(PersonAt::first));
    }

    /** Adds a person's name, together with a part of it that is known and stands right behind. */
    void join(int first, int last) {
        int end = last;
        for (PersonAt person : List.copyOf(persons)) {
            if (person.first() == last + 1
                    && sentence.token(person.first()).begin()
                                    - sentence.token(last).end()
                            <= 1) {
                end = person.last();
                persons.remove(person);
            }
        }
        persons.add(new PersonAt(first, end));
    }

    /** Index behind "of the Republic of Kenya", where that follows a title; else the same index. */
    private int behindState(int from) {
        if (!isWord(from, "of", "for")) {
            return from;
        }
        int name = isWord(from + 1, "the") ? from + 2 : from + 1;
        return nameAt(name)
                .filter(n -> n.first() == name && n.name().kind() == Mention.Kind.STATE)
                .map(n -> n.last() + 1)
                .orElse(from);
    }

    private boolean isFreeProper(int i) {
        Token token = sentence.token(i);
        return token.isProper()
                && Character.isUpperCase(token.text().codePointAt(0))
                && !isDay(i)
                && personAt(i).isEmpty()
                && nameAt(i).isEmpty()
                && titles.stream().noneMatch(title -> title.first() <= i && i <= title.last())
                && organs.stream().noneMatch(organ -> organ.first() <= i && i <= organ.last())
                && !token.name().equals("ORGANIZATION");
    }

    /** "April 25": a capitalised word with a number of one or two digits behind it. */
    private boolean isDay(int i) {
        return i + 1 < words.size() && words.get(i + 1).matches("\\d{1,2}");
    }

    Optional<PersonAt> personAt(int token) {
        return persons.stream()
                .filter(p -> p.first() <= token && token <= p.last())
                .findFirst();
    }

    Optional<NameAt> nameAt(int token) {
        return names.stream()
                .filter(n -> n.first() <= token && token <= n.last())
                .findFirst();
    }

    boolean isWord(int i, String... wanted) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        String word = words.get(i).toLowerCase(Locale.ROOT);
        for (String one : wanted) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
