package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD, if it does. */
final class StructuredData {

    private static final int DEEPEST = 12;
    // Pages carry JSON that is not quite JSON; what can be read of it is read.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    static StructuredData of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
            parse(withoutComment(script.data())).ifPresent(node -> collect(node, things, 0));
        }
        return new StructuredData(things.stream()
                .filter(StructuredData::isArticle)
                .findFirst()
                .or(() -> things.stream()
                        .filter(thing -> isOfType(thing, "webpage"))
                        .findFirst())
                .orElseGet(MAPPER::createObjectNode));
    }

    Optional<String> title() {
        return text(article.path("headline")).or(() -> text(article.path("name")));
    }

    Optional<String> published() {
        return text(article.path("datePublished")).or(() -> text(article.path("dateCreated")));
    }

    Optional<String> publisher() {
        return name(article.path("publisher"))
                .or(() -> name(article.path("sourceOrganization")))
                .or(() -> name(article.path("copyrightHolder")));
    }

    Optional<String> place() {
        return name(article.path("contentLocation")).or(() -> name(article.path("locationCreated")));
    }

    Optional<String> dateline() {
        return text(article.path("dateline"));
    }

    Optional<String> url() {
        JsonNode main = article.path("mainEntityOfPage");
        return text(article.path("url"))
                .or(() -> text(main))
                .or(() -> text(main.path("@id")))
                .filter(url -> url.startsWith("http"));
    }

    Optional<String> articleBody() {
        return text(article.path("articleBody"));
    }

    /** Empty for broken data: such a page still has its meta tags. */
    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(MAPPER.readTree(json));
        } catch (JacksonException exception) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> things, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, things, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@type")) {
                things.add(node);
            }
            collect(node.path("@graph"), things, depth + 1);
            collect(node.path("mainEntity"), things, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode thing) {
        return isOfType(thing, "article")
                || isOfType(thing, "posting")
                || isOfType(thing, "report")
                || isOfType(thing, "pressrelease");
    }

    private static boolean isOfType(JsonNode thing, String ending) {
        JsonNode type = thing.path("@type");
        if (!type.isArray()) {
            return text(type)
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                    .isPresent();
        }
        for (JsonNode each : type) {
            if (text(each)
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return text(one)
                .or(() -> text(one.path("name")))
                .or(() -> text(one.path("address").path("addressLocality")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }

    private static String withoutComment(String data) {
        String json = data.strip();
        if (json.startsWith("<!--") && json.endsWith("-->")) {
            return json.substring(4, json.length() - 3);
        }
        return json.startsWith("//<![CDATA[") ? json.substring(11).replace("//]]>", "") : json;
    }
}
