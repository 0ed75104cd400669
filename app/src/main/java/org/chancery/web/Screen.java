package org.chancery.web;

/** A group of pages; {@link Screens} lists all. */
@FunctionalInterface
public interface Screen {
    void addTo(Pages pages);
}
