package org.chancery.brief;

import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Section;

/** A brief as text, Markdown and HTML. */
public final class BriefPages {

    private BriefPages() {}

    /** Not wrapped: each line of the result is a paragraph. */
    public static String text(Brief brief) {
        StringBuilder out = new StringBuilder(title(brief) + "\n" + brief.basis() + "\n");
        for (Section section : brief.sections()) {
            out.append('\n').append(section.title()).append('\n');
            if (section.lines().isEmpty()) {
                out.append("  ").append(section.missing()).append('\n');
            }
            for (Line line : section.lines()) {
                out.append("  - ").append(line.text()).append('\n');
                out.append("    ")
                        .append(line.quote() == null ? "" : "“" + line.quote() + "” ")
                        .append('[')
                        .append(line.source())
                        .append("]\n");
            }
        }
        return out.toString();
    }

    public static String markdown(Brief brief) {
        StringBuilder out = new StringBuilder("# " + marked(title(brief)) + "\n\n" + marked(brief.basis()) + "\n");
        for (Section section : brief.sections()) {
            out.append("\n## ").append(marked(section.title())).append("\n\n");
            if (section.lines().isEmpty()) {
                out.append('*').append(marked(section.missing())).append("*\n");
            }
            for (Line line : section.lines()) {
                String source = marked(line.source());
                out.append("- ")
                        .append(marked(line.text()))
                        .append("  \n  ")
                        .append(line.quote() == null ? "" : "“" + marked(line.quote()) + "” ")
                        .append(
                                line.url() == null
                                        ? source
                                        : "[" + source + "](<" + line.url().replaceAll("[<>\\s]", "") + ">)")
                        .append('\n');
            }
        }
        return out.toString();
    }

    public static String html(Brief brief) {
        StringBuilder out = new StringBuilder(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width\"><title>" + escaped(title(brief))
                        + "</title>\n<style>body{font:1rem/1.4 serif;max-width:46rem;"
                        + "margin:2rem auto;padding:0 1rem;color-scheme:light dark}h2{font-size:1.1rem;margin:1.2rem 0 .3rem}.source{font-size:.85rem}"
                        + "</style></head><body>\n<h1>" + escaped(title(brief)) + "</h1>\n<p>" + escaped(brief.basis())
                        + "</p>\n");
        for (Section section : brief.sections()) {
            out.append("<h2>").append(escaped(section.title())).append("</h2>\n");
            out.append(section.lines().isEmpty() ? "<p><em>" + escaped(section.missing()) + "</em></p>\n" : "<ul>\n");
            for (Line line : section.lines()) {
                String source = escaped(line.source());
                boolean web = line.url() != null && line.url().matches("(?i)https?://.*");
                out.append("<li>")
                        .append(escaped(line.text()))
                        .append("<br><span class=\"source\">")
                        .append(line.quote() == null ? "" : "<q>" + escaped(line.quote()) + "</q> ")
                        .append(
                                web
                                        ? "<a href=\"" + escaped(String.valueOf(line.url())) + "\">" + source + "</a>"
                                        : source)
                        .append("</span></li>\n");
            }
            out.append(section.lines().isEmpty() ? "" : "</ul>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    static String title(Brief brief) {
        return "Brief: " + brief.one().name() + " and " + brief.other().name() + ", before " + brief.on();
    }

    private static String marked(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }

    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
