package org.chancery.web.ingest;

import java.util.List;

/**
 * The form, and what was sent lately.
 *
 * @param ready whether the language model is loaded
 * @param largest megabytes of one submission
 */
public record IngestView(List<Job> jobs, boolean ready, long rejects, long largest) {}
