package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.keep.Session;
import org.chancery.search.Filter;
import org.chancery.search.Query;
import org.jspecify.annotations.Nullable;

/** Questions of all kinds to an archive, from its own words: frequent ones as often as they are frequent. The same seed asks the same. */
final class SearchQuestions {

    private static final int KINDS = 10;

    private final Session session;
    private final Random random;

    SearchQuestions(Session session, long seed) {
        this.session = session;
        this.random = new Random(seed);
    }

    List<Query> make(int number) {
        List<Query> questions = new ArrayList<>();
        while (questions.size() < number) {
            String[] words = words();
            if (words.length > 8) {
                questions.add(question(words, questions.size()));
            }
        }
        return questions;
    }

    private Query question(String[] words, int number) {
        int at = random.nextInt(words.length - 2);
        String one = words[at];
        String other = words[random.nextInt(words.length)];
        String text = switch (number % KINDS) {
            case 0, 1 -> one;
            case 2, 3 -> one + " " + other;
            case 4 -> "\"" + one + " " + words[at + 1] + "\"";
            case 5 -> one.substring(0, Math.max(Math.min(3, one.length()), one.length() / 2)) + "*";
            case 6 -> one + " OR " + other;
            case 7 -> one + " NOT " + other;
            case 8 -> one + " NEAR/5 " + words[at + 2];
            default -> "";
        };
        Query query = Query.of(text).within(number % 2 == 0 ? Query.Scope.REPORTS : Query.Scope.STATEMENTS);
        // Each kind of words meets each kind of filter.
        return query.with(filter(text.isEmpty() ? 1 + random.nextInt(3) : number / KINDS % 5))
                .by(random.nextInt(3) == 0 ? Query.Order.NEWEST : Query.Order.RELEVANCE);
    }

    private Filter filter(int kind) {
        List<String> none = List.of();
        return switch (kind) {
            case 1 ->
                filter(
                        List.of(any(
                                "SELECT side FROM reports WHERE side <> '' AND report >= :at ORDER BY report LIMIT 1")),
                        none,
                        none,
                        null);
            case 2 -> filter(none, List.of(speaker()), none, null);
            case 3 -> filter(none, none, List.of("thank", "warn"), LocalDate.of(2012, 1, 1));
            case 4 -> filter(none, none, none, LocalDate.of(2021, 6, 1));
            default -> Filter.NONE;
        };
    }

    private static Filter filter(
            List<String> sides, List<String> speakers, List<String> acts, @Nullable LocalDate from) {
        List<String> none = List.of();
        return new Filter(sides, none, speakers, none, acts, none, none, none, from, null, null, false);
    }

    private String speaker() {
        return any(
                "SELECT a.key FROM statements s JOIN parties q ON q.entry = s.entry AND q.role = 'speaker' JOIN actors a ON a.actor = q.actor"
                        + " WHERE s.report >= :at ORDER BY s.report LIMIT 1");
    }

    private String[] words() {
        String text = any("SELECT text FROM texts WHERE report >= :at ORDER BY report LIMIT 1");
        int begin = random.nextInt(Math.max(1, text.length() - 400));
        return text.substring(begin, Math.min(text.length(), begin + 400))
                .replaceAll("[^\\p{L} ]+", " ")
                .strip()
                .split(" +");
    }

    private String any(String sql) {
        long last = session.handle()
                .createQuery("SELECT MAX(report) FROM reports")
                .mapTo(Long.class)
                .one();
        return session.handle()
                .createQuery(sql)
                .bind("at", 1 + (long) (random.nextDouble() * last * 0.99))
                .mapTo(String.class)
                .one();
    }
}
