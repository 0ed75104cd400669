package org.chancery.show;

import java.util.List;

/** What a question to an archive gave, in the forms in which people and programs want it. */
public interface Answer {

    /** For a terminal, with a line break at its end. */
    String text(int width, Ink ink);

    /** Records, lists, maps, texts and numbers, to be written as JSON. */
    Object json();

    /** Rows of texts, the first with the names of the columns. */
    List<List<String>> rows();
}
