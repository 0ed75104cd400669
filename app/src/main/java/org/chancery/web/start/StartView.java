package org.chancery.web.start;

import java.util.Map;

/** @param counts rows by table */
public record StartView(Map<String, Long> counts) {}
