package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.find.Mention;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Somebody who is named in a text, while the text is being read; it becomes an actor of the record. */
final class Entity {

    final Record.ActorKind kind;
    /** Id of the state, body or person of the knowledge, or empty. */
    final String reference;

    final Map<String, Integer> names = new LinkedHashMap<>();
    final Set<String> offices = new LinkedHashSet<>();
    final Set<String> titles = new LinkedHashSet<>();
    final Map<Span, Record.Mention> mentions = new LinkedHashMap<>();
    final List<Record.Held> held = new ArrayList<>();
    String name;

    @Nullable
    String state;

    @Nullable
    String wikidata;
    /** Whether the name is a full one as the text spells it. */
    boolean spelled;

    Entity(Record.ActorKind kind, String reference, String name, @Nullable String state) {
        this.kind = kind;
        this.reference = reference;
        this.name = name;
        this.state = state;
    }

    boolean isPerson() {
        return kind == Record.ActorKind.PERSON;
    }

    boolean isState() {
        return kind == Record.ActorKind.STATE;
    }

    void mention(Mention mention, String text, Record.MentionForm form) {
        mentions.putIfAbsent(mention.span(), new Record.Mention(mention.span(), text, form));
    }

    @Override
    public String toString() {
        return name;
    }
}
