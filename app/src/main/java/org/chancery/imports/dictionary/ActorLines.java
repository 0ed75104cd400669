package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines of an actors dictionary together into records. */
final class ActorLines {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern OTHER_FORMS = Pattern.compile("[({]([^(){}]*)[)}]");
    private static final int MOST_FORMS = 200;

    private final Rejections rejections;
    private final List<ActorRecord> records = new ArrayList<>();
    private final Map<String, List<String>> synsets = new HashMap<>();
    private @Nullable ActorRecord open;
    private @Nullable String synset;
    private boolean skipping;

    ActorLines(Rejections rejections) {
        this.rejections = rejections;
    }

    List<ActorRecord> read(List<Line> lines) {
        for (Line line : lines) {
            try {
                take(line.with(line.text().strip()));
            } catch (BadLine e) {
                rejections.add(line, String.valueOf(e.getMessage()));
            }
        }
        return records;
    }

    private void take(Line line) throws BadLine {
        String text = line.text();
        if (text.startsWith("&")) {
            synset = text.split("\\s+")[0];
            synsets.put(synset, new ArrayList<>());
            open = null;
        } else if (text.startsWith("+") && synset != null) {
            synsets.getOrDefault(synset, new ArrayList<>()).add(CapitalNames.plain(text.substring(1)));
        } else if (text.startsWith("+")) {
            synonym(line);
        } else if (text.startsWith("[")) {
            codes(line, belongsTo(), text);
        } else {
            primary(line);
        }
    }

    private ActorRecord belongsTo() throws BadLine {
        if (open == null) {
            throw new BadLine(
                    skipping
                            ? "belongs to a record whose first line was set aside; correct that line first"
                            : "stands before any name; write the name of the actor above it");
        }
        return open;
    }

    private void primary(Line line) throws BadLine {
        synset = null;
        open = null;
        skipping = true;
        ActorRecord record = new ActorRecord(line);
        name(line, record);
        open = record;
        skipping = false;
        records.add(record);
        int bracket = line.text().indexOf('[');
        if (bracket >= 0) {
            codes(line, record, line.text().substring(bracket));
        }
    }

    private void synonym(Line line) throws BadLine {
        ActorRecord record = belongsTo();
        if (line.text().indexOf('[') >= 0) {
            throw new BadLine("a further name has no code of its own; write it as a record without \"+\"");
        }
        name(line.with(line.text().substring(1)), record);
    }

    private void codes(Line line, ActorRecord record, String text) throws BadLine {
        Matcher brackets = BRACKETS.matcher(text);
        int end = 0;
        while (brackets.find()) {
            record.code(line, brackets.group(1));
            end = brackets.end();
        }
        if (text.indexOf('[', end) >= 0 || end == 0) {
            throw new BadLine("a bracket is not closed; write the code as [AGOGOV]");
        }
    }

    private void name(Line line, ActorRecord record) throws BadLine {
        int bracket = line.text().indexOf('[');
        String written = bracket < 0 ? line.text() : line.text().substring(0, bracket);
        Matcher others = OTHER_FORMS.matcher(written);
        List<String> names = new ArrayList<>();
        names.add(others.replaceAll(" "));
        others.reset();
        while (others.find()) {
            names.add(others.group(1));
        }
        for (String name : names) {
            for (String form : expanded(CapitalNames.plain(name))) {
                if (!form.isBlank()) {
                    record.names.add(line.with(checked(form)));
                }
            }
        }
        if (record.names.isEmpty()) {
            throw new BadLine("there is no name; expected NAME_WITH_UNDERSCORES [CODE]");
        }
    }

    private static String checked(String name) throws BadLine {
        if (!name.matches("[\\p{L}\\p{N}].*") || name.matches(".*[\\[\\](){}<>=|\\t*&^%$~].*")) {
            throw new BadLine("\"" + name + "\" is no name; expected letters, digits, underscores and hyphens");
        }
        return name;
    }

    private List<String> expanded(String name) throws BadLine {
        List<String> forms = List.of(name);
        while (forms.get(0).indexOf('&') >= 0) {
            Matcher set = Pattern.compile("&\\S+").matcher(forms.get(0));
            List<String> words = set.find() ? synsets.get(set.group()) : null;
            if (words == null || words.isEmpty()) {
                throw new BadLine(
                        "\"" + name + "\" has a set of words that is not defined above it; write &NAME and below"
                                + " it the words, each behind \"+\"");
            }
            String found = set.group();
            forms = forms.stream()
                    .flatMap(form -> words.stream().map(word -> form.replace(found, word)))
                    .limit(MOST_FORMS)
                    .toList();
        }
        return forms;
    }
}
