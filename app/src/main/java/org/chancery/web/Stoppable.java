package org.chancery.web;

/** A screen with work that goes on after its answer; asked to stop when the server ends, before the archive is closed. */
public interface Stoppable {

    /** Jobs that wait or run, for the metrics. */
    int jobs();

    /** Ends what runs as soon as it can stop without harm; returns when nothing writes any more. */
    void stop();
}
