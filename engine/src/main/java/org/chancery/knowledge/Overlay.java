package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** Puts the entries of a user over those that are there. A wrong entry is told and set aside, and the rest is used. */
final class Overlay {

    private final Items items;
    private final String root;
    private final Consumer<Remark> remarks;
    private final Map<String, Origin> added = new HashMap<>();

    private Overlay(Items items, String root, Consumer<Remark> remarks) {
        this.items = items;
        this.root = root;
        this.remarks = remarks;
    }

    /** @param root the folder as messages name it */
    static void put(SortedMap<String, String> files, String root, Items items, Consumer<Remark> remarks) {
        Overlay overlay = new Overlay(items, root, remarks);
        files.forEach(overlay::file);
        new OverlayCheck(items, remarks).check(root);
    }

    private void file(String name, String content) {
        Entry.Place whole = new Entry.Place(root, name, 0);
        List<Piece> pieces = new ArrayList<>();
        try {
            pieces.add(new Piece(whole, KnowledgeReader.nodes(whole, content)));
        } catch (KnowledgeException e) {
            // One wrong line makes the whole no YAML: then each entry stands for itself.
            pieces.addAll(pieces(name, content));
        }
        int unproved = 0;
        for (Piece piece : pieces) {
            for (Node node : piece.nodes) {
                unproved += entry(piece.place, node) ? 0 : 1;
            }
        }
        if (unproved > 0) {
            remarks.accept(new Remark(
                    Remark.Kind.NOTE,
                    root + "/" + name,
                    unproved + (unproved == 1 ? " entry has" : " entries have") + " no sentences under \"catches\" or"
                            + " none under \"leaves\": nothing shows whether they work"));
        }
    }

    private record Piece(Entry.Place place, List<Node> nodes) {}

    private List<Piece> pieces(String name, String content) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = content.split("\n", -1);
        int begin = 0;
        for (int i = 1; i <= lines.length; i++) {
            if (i == lines.length || lines[i].startsWith("- ")) {
                Entry.Place place = new Entry.Place(root, name, begin);
                String text = String.join("\n", List.of(lines).subList(begin, i));
                if (text.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
                    piece(place, text, pieces);
                }
                begin = i;
            }
        }
        return pieces;
    }

    private void piece(Entry.Place place, String text, List<Piece> pieces) {
        try {
            pieces.add(new Piece(place, KnowledgeReader.nodes(place, text)));
        } catch (KnowledgeException e) {
            setAside(NotYaml.where(e, place), NotYaml.what(e));
        }
    }

    /** @return whether it has sentences, or needs none */
    private boolean entry(Entry.Place place, Node node) {
        try {
            Entry entry = new Entry(place, node);
            if (!entry.has("id")) {
                throw new KnowledgeException(
                        entry.origin() + ": \"id\" is missing: expected a name in lower-case words with dots");
            }
            Item item = Item.of(place.file(), entry);
            take(item);
            return place.file().startsWith("ontology/")
                    || place.file().startsWith("outlets/")
                    || !entry.list("catches").isEmpty() && !entry.list("leaves").isEmpty();
        } catch (KnowledgeException e) {
            setAside(e);
        } catch (RuntimeException e) {
            int line = place.above()
                    + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            setAside(place.at(line).toString(), "this entry cannot be understood: " + e.getMessage());
        }
        return true;
    }

    private void take(Item item) {
        String key = item.kind() + " " + item.id();
        Origin before = added.putIfAbsent(key, item.origin());
        List<Item> like = items.like(item);
        if (before != null) {
            setAside(
                    item.origin().toString(),
                    "\"" + item.id() + "\" stands already at " + before + "; give it another id");
        } else if (!like.isEmpty()) {
            items.replace(item);
            remarks.accept(new Remark(
                    Remark.Kind.REPLACES,
                    item.origin().toString(),
                    "\"" + item.id() + "\" is used in the place of that at "
                            + like.get(0).origin().path() + ":"
                            + like.get(0).origin().line()));
        } else if (isRead(item)) {
            items.add(item);
        } else {
            setAside(item.origin().toString(), unread(item));
        }
    }

    private String unread(Item item) {
        String folder = item.kind().substring(0, item.kind().indexOf('/') + 1);
        String names =
                "name the file as one of " + new TreeSet<>(items.words(folder).keySet());
        return "nothing reads " + item.kind() + ".yaml; "
                + (folder.equals(Item.ONTOLOGY) ? "a type of event needs \"quad\", and for other entries " : "")
                + names;
    }

    private boolean isRead(Item item) {
        return !(item.value() instanceof Words) || items.hasKind(item.kind());
    }

    private void setAside(KnowledgeException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf(": ");
        setAside(end < 0 ? root : message.substring(0, end), end < 0 ? message : message.substring(end + 2));
    }

    private void setAside(String where, String what) {
        remarks.accept(new Remark(Remark.Kind.SET_ASIDE, where, what));
    }
}
