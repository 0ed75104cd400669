package org.chancery.web;

/** A request that cannot be answered; told as a page, or as {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status of HTTP, 400 to 599
     * @param title a few words
     * @param detail a sentence: what was asked, what was expected, what to do
     */
    public Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public static Problem missing(String detail) {
        return new Problem(404, "Not here", detail);
    }

    public static Problem wrong(String detail) {
        return new Problem(400, "That cannot be asked so", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
