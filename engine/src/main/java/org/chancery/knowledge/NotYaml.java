package org.chancery.knowledge;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says where a piece of a file is no YAML, and what to look for. */
final class NotYaml {

    private NotYaml() {}

    static String where(KnowledgeException wrong, Entry.Place place) {
        int line = wrong.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)
                : 1;
        return place.at(place.above() + line).toString();
    }

    static String what(KnowledgeException wrong) {
        if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
            return "not YAML: " + marked.getProblem()
                    + "; look at blanks before the fields, at quotes and brackets, and quote a value that has \": \"";
        }
        String message = String.valueOf(wrong.getMessage());
        return message.substring(message.indexOf(": ") + 2);
    }
}
