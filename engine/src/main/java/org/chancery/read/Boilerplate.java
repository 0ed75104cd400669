package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes off a page what is not its article: scripts, navigation, share bars, related links, notices, comments. */
final class Boilerplate {

    private static final String NEVER_TEXT =
            "head, script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, form, button, input,"
                    + " select, textarea, dialog, menu, link, meta";
    private static final String NOT_ARTICLE =
            "aside, header, [role=banner], [role=complementary], [role=dialog], [role=alert], [aria-hidden=true]";
    private static final String NEVER_ARTICLE =
            "nav, footer, figcaption, [role=navigation], [role=contentinfo], [role=search], [hidden], .visually-hidden, .sr-only, .screen-reader-text,"
                    + " [style~=(?i)display\\s{0,3}:\\s{0,3}none]";
    private static final Set<String> NAMES = Set.of("""
            nav navbar navigation menu breadcrumb breadcrumbs sidebar footer masthead share sharing sharebar
            social addthis related recommended recommendations trending popular mostread cookie cookies consent
            gdpr comment comments disqus newsletter subscribe subscription paywall promo advert advertisement ad
            ads banner sponsored popup modal toolbar pagination pager caption skip tags taglist byline""".split("\\s+"));
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST_NAMES = 300;
    private static final String ARTICLE = "[itemprop~=(?i)articlebody], article, main";

    private Boilerplate() {}

    /** Changes the page: what remains is the article or has no sign of being something else. */
    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        for (Element element : List.copyOf(page.select(NEVER_ARTICLE))) {
            if (!holdsArticle(element)) {
                element.remove();
            }
        }
        int all = page.text().length();
        for (Element element : List.copyOf(page.select(NOT_ARTICLE))) {
            removeUnlessArticle(element, all);
        }
        for (Element element : List.copyOf(page.select("[class], [id]"))) {
            if (isNamedAsBoilerplate(element)) {
                removeUnlessArticle(element, all);
            }
        }
    }

    /** A name may mislead, as with a whole page in a box called "sidebar-left"; what holds the article stays. */
    private static void removeUnlessArticle(Element element, int all) {
        if (element.parent() != null && !holdsArticle(element) && element.text().length() * 2L <= all) {
            element.remove();
        }
    }

    private static boolean holdsArticle(Element element) {
        return element.is("html, body, " + ARTICLE) || element.selectFirst(ARTICLE) != null;
    }

    private static boolean isNamedAsBoilerplate(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() > LONGEST_NAMES) {
            return false;
        }
        for (String name : BETWEEN.split(names)) {
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
