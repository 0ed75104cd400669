package org.chancery.annotate;

/** No annotator is installed, or none of the name that was chosen; the message says which there are. */
public final class NoAnnotatorException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoAnnotatorException(String message) {
        super(message);
    }
}
