package org.chancery.web;

/** Answers one kind of question. */
@FunctionalInterface
public interface Answering {
    Shown answer(Asked asked) throws Exception;
}
