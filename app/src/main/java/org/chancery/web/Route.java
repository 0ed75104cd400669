package org.chancery.web;

/**
 * One thing that the server answers.
 *
 * @param method of HTTP
 * @param path such as {@code /encounters/{id}}
 * @param needed who may ask
 * @param largest bytes of a body; 0 for questions, which have none
 */
public record Route(String method, String path, Role needed, long largest) {}
