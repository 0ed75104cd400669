package org.chancery.web.reader;

/**
 * A person's correction of an entry.
 *
 * @param day on which it was made
 * @param struck whether the entry was struck out
 */
public record Note(String who, String day, String why, boolean struck) {}
