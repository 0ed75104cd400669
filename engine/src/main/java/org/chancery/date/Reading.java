package org.chancery.date;

import java.util.Optional;

/** Works out the value of one kind of expression. */
interface Reading {

    /** The value; empty where the text does not tell enough. */
    Optional<Value> read(Node node, Story story);
}
