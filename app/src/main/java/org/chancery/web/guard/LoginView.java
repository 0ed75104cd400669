package org.chancery.web.guard;

/**
 * @param next page to go on to
 * @param failed whether name and password did not belong together
 * @param oidc whether one may log in elsewhere too
 */
public record LoginView(String next, boolean failed, boolean oidc) {}
