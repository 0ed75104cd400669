package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.chancery.keep.Session;
import org.chancery.search.Filter;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.Query.Order;
import org.chancery.search.Query.Scope;
import org.chancery.search.Search;

/** Questions of all kinds to an archive, from its own words. The same seed asks the same. */
final class SearchQuestions {

    /** What is asked for, each as often. The words are as frequent as in the texts, where nothing else is said. */
    enum Kind {
        WORD,
        FREQUENT_WORD,
        RARE_WORD,
        TWO_WORDS,
        PHRASE,
        PREFIX,
        EITHER,
        NOT,
        NEAR,
        WORD_AND_SIDE,
        WORD_AND_SPEAKER,
        WORD_AND_DAYS,
        WORD_AND_ACT,
        WORD_AND_TOPIC,
        ONLY_SIDE,
        ONLY_SPEAKER,
        ONLY_ACT_AND_DAYS,
        TENTH_PAGE;

        /** As a table has it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    record Asked(Kind kind, Query query) {}

    private static final int LOOKED_AT = 12;
    private static final int PAGE = 10;
    private static final List<String> NONE = List.of();

    private final Session session;
    private final Search search;
    private final Random random;

    SearchQuestions(Session session, long seed) {
        this.session = session;
        this.search = Search.in(session);
        this.random = new Random(seed);
    }

    List<Asked> make(int number) {
        List<Asked> questions = new ArrayList<>();
        Kind[] kinds = Kind.values();
        while (questions.size() < number) {
            String[] words = words();
            if (words.length > 8) {
                Kind kind = kinds[questions.size() % kinds.length];
                Scope scope = questions.size() / kinds.length % 2 == 0 ? Scope.REPORTS : Scope.STATEMENTS;
                Order order = random.nextInt(3) == 0 ? Order.NEWEST : Order.RELEVANCE;
                Query query = Query.of("").within(scope).by(order);
                questions.add(new Asked(kind, question(kind, query, words)));
            }
        }
        return questions;
    }

    private Query question(Kind kind, Query query, String[] words) {
        int at = random.nextInt(words.length - 2);
        String one = words[at];
        String other = words[random.nextInt(words.length)];
        LocalDate from = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3_000));
        return switch (kind) {
            case WORD -> of(query, one);
            case FREQUENT_WORD -> of(query, byNumber(query, words, LOOKED_AT - 1));
            case RARE_WORD -> of(query, byNumber(query, words, 0));
            case TWO_WORDS -> of(query, one + " " + other);
            case PHRASE -> of(query, "\"" + one + " " + words[at + 1] + "\"");
            case PREFIX -> of(query, one.substring(0, Math.max(Math.min(3, one.length()), one.length() / 2)) + "*");
            case EITHER -> of(query, one + " OR " + other);
            case NOT -> of(query, one + " NOT " + other);
            case NEAR -> of(query, one + " NEAR/5 " + words[at + 2]);
            case WORD_AND_SIDE -> of(query, one).with(sides(side()));
            case WORD_AND_SPEAKER -> of(query, one).with(said(List.of(speaker()), NONE, NONE, null));
            case WORD_AND_DAYS -> of(query, one).with(said(NONE, NONE, NONE, from));
            case WORD_AND_ACT -> of(query, one).with(said(NONE, List.of("thank", "warn"), NONE, null));
            case WORD_AND_TOPIC -> of(query, one).with(said(NONE, NONE, List.of(topic()), null));
            case ONLY_SIDE -> query.with(sides(side()));
            case ONLY_SPEAKER -> query.with(said(List.of(speaker()), NONE, NONE, null));
            case ONLY_ACT_AND_DAYS -> query.with(said(NONE, List.of("warn"), NONE, from));
            case TENTH_PAGE -> later(of(query, one));
        };
    }

    private Query of(Query query, String words) {
        return new Query(words, query.scope(), query.filter(), query.order(), query.limit(), null);
    }

    /** Of some words the one with so many others before it, the rarest first. */
    private String byNumber(Query query, String[] words, int place) {
        List<String> some = Arrays.stream(words).distinct().limit(LOOKED_AT).toList();
        List<String> sorted = some.stream()
                .sorted(Comparator.comparingLong(word -> {
                    long total = search.find(of(query, word).atMost(1)).total();
                    return total < 0 ? Long.MAX_VALUE : total;
                }))
                .toList();
        return sorted.get(Math.min(place, sorted.size() - 1));
    }

    private Query later(Query query) {
        Query later = query;
        for (int i = 1; i < PAGE; i++) {
            Page page = search.find(later);
            if (page.next() == null) {
                break;
            }
            later = query.from(page.next());
        }
        return later;
    }

    private static Filter sides(String side) {
        return new Filter(List.of(side), NONE, NONE, NONE, NONE, NONE, NONE, NONE, null, null, null, false);
    }

    private static Filter said(
            List<String> speakers,
            List<String> acts,
            List<String> topics,
            @org.jspecify.annotations.Nullable LocalDate from) {
        return new Filter(NONE, NONE, speakers, NONE, acts, topics, NONE, NONE, from, null, null, false);
    }

    private String side() {
        return any("SELECT side FROM reports WHERE side <> '' AND report >= :at ORDER BY report LIMIT 1");
    }

    private String speaker() {
        // In this order, or SQLite sorts all that was ever said.
        return any("SELECT a.key FROM statements s CROSS JOIN parties q CROSS JOIN actors a WHERE s.report >= :at"
                + " AND q.entry = s.entry AND q.role = 'speaker' AND a.actor = q.actor ORDER BY s.report LIMIT 1");
    }

    private String topic() {
        return any("SELECT t.topic FROM statements s CROSS JOIN statement_topics t WHERE s.report >= :at"
                + " AND t.entry = s.entry ORDER BY s.report LIMIT 1");
    }

    private String[] words() {
        String text = any("SELECT text FROM texts WHERE report >= :at ORDER BY report LIMIT 1");
        int begin = random.nextInt(Math.max(1, text.length() - 400));
        String[] words = text.substring(begin, Math.min(text.length(), begin + 400))
                .replaceAll("[^\\p{L} ]+", " ")
                .strip()
                .split(" +");
        // The first and the last may be cut.
        return words.length > 2 ? Arrays.copyOfRange(words, 1, words.length - 1) : words;
    }

    private String any(String sql) {
        long last = session.handle()
                .createQuery("SELECT MAX(report) FROM reports")
                .mapTo(Long.class)
                .one();
        return Objects.requireNonNull(session.handle()
                .createQuery(sql)
                .bind("at", 1 + (long) (random.nextDouble() * last * 0.99))
                .mapTo(String.class)
                .one());
    }
}
