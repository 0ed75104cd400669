package org.chancery.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page and gives its text. */
final class PageBody {

    private static final String ARTICLE_BODY = "[itemprop~=(?i)articlebody]";
    /** Where articles are kept, surest first. */
    private static final List<String> ARTICLES = List.of(ARTICLE_BODY, "article", "main, [role=main]");

    private static final int SHORT_ARTICLE = 100;
    /** An article fills an eighth of its page at least. */
    private static final long LEAST_SHARE = 8;

    private static final int MOST_BEFORE_TITLE = 3;
    private static final int LEAST_PARAGRAPH = 25;
    private static final int LONGEST_LINK_LIST = 400;

    private PageBody() {}

    /** The text of the article; changes the page. */
    static String of(Document page, String title) {
        Boilerplate.remove(page);
        Element article = article(page);
        removeLinkLists(article);
        return withoutTitle(PageText.of(article), title);
    }

    private static Element article(Document page) {
        int all = page.body().text().length();
        for (String query : ARTICLES) {
            Element longest = null;
            int length = 0;
            for (Element element : page.select(query)) {
                int textLength = element.text().length();
                if (textLength > length) {
                    longest = element;
                    length = textLength;
                }
            }
            // A teaser in an <article> beside a long text elsewhere is not what the page is about.
            boolean large = length >= SHORT_ARTICLE && length * LEAST_SHARE >= all || length * 2L > all;
            boolean sure = query.equals(ARTICLE_BODY) || large;
            if (longest != null && sure) {
                return longest;
            }
        }
        return withNeighbours(densest(page.body()));
    }

    /** The element whose own paragraphs hold most text outside links; half of it counts for the element around. */
    private static Element densest(Element body) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : body.select("p, div, td, pre, section, blockquote")) {
            String own = element.is("p, pre, blockquote") ? element.text() : element.ownText();
            if (own.length() >= LEAST_PARAGRAPH) {
                double score = own.length() * (1 - linkShare(element, own.length()));
                Element holder =
                        element.is("p, pre, blockquote") && element.parent() != null ? element.parent() : element;
                add(scores, holder, score);
                add(scores, holder.parent(), score / 2);
            }
        }
        Element best = body;
        double most = 0;
        for (Element element : body.select("*")) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    /** Text may be dealt out over several boxes; the box around them is the article if it adds much text and few links. */
    private static Element withNeighbours(Element densest) {
        Element article = densest;
        for (Element around : densest.parents()) {
            int length = article.text().length();
            int added = around.text().length() - length;
            int linksAdded = linked(around) - linked(article);
            if (!around.is("html") && added * 4L >= length && linksAdded * 5L <= added) {
                article = around;
            }
        }
        return article;
    }

    private static void add(IdentityHashMap<Element, Double> scores, @Nullable Element element, double score) {
        if (element != null) {
            scores.merge(element, score, Double::sum);
        }
    }

    private static void removeLinkLists(Element article) {
        for (Element element : List.copyOf(article.select("ul, ol, p, div, h2, h3, h4, table"))) {
            int length = element.text().length();
            boolean isLinkList = !element.equals(article)
                    && length > 0
                    && length <= LONGEST_LINK_LIST
                    && linkShare(element, length) > 0.8;
            if (isLinkList && element.parent() != null) {
                element.remove();
            }
        }
    }

    private static double linkShare(Element element, int length) {
        return Math.min(1.0, linked(element) / (double) length);
    }

    private static int linked(Element element) {
        return element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    /** The title stands first, or after a date or a rubric; it goes, they stay. */
    private static String withoutTitle(String text, String title) {
        String wanted = plain(title);
        int begin = 0;
        for (int paragraph = 0; paragraph < MOST_BEFORE_TITLE && !wanted.isEmpty(); paragraph++) {
            int end = text.indexOf("\n\n", begin);
            if (end < 0) {
                return text;
            }
            if (plain(text.substring(begin, end)).equals(wanted)) {
                return text.substring(0, begin) + text.substring(end + 2);
            }
            begin = end + 2;
        }
        return text;
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
