package org.chancery.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Shown;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of all addresses, OpenAPI 3.1: as it is kept, as JSON, and as a page. */
final class Description {

    private static final String FILE = "openapi.yaml";
    private static final String YAML = "application/yaml; charset=utf-8";

    private final String yaml = text();
    private final Map<String, Object> whole = map(yaml);
    private final ApiView view = ApiView.of(whole);

    void addTo(Pages pages) {
        pages.raw(
                "/openapi.yaml",
                Role.ANYONE,
                (asked, context) -> context.contentType(YAML).result(bytes(yaml)));
        pages.raw(
                "/openapi.json",
                Role.ANYONE,
                (asked, context) -> context.contentType(Operation.JSON).result(bytes(Wire.write(whole))));
        pages.get("/api", Role.ANYONE, this::page);
    }

    private Shown page(Asked asked) {
        if (asked.context().path().endsWith(".csv")) {
            throw new Problem(406, "No table", "This page is no table. Ask for it as HTML or JSON.");
        }
        return Shown.page("Programming interface", "api/api.jte", view, whole);
    }

    /** JSON and YAML are UTF-8 whether the type says so or not; a text would be sent as what the type says. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String yaml) {
        return (Map<String, Object>)
                new Load(LoadSettings.builder().setMaxAliasesForCollections(0).build()).loadFromString(yaml);
    }

    private static String text() {
        try (InputStream in = Description.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this build of Chancery");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
