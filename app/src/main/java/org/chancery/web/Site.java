package org.chancery.web;

import java.time.InstantSource;
import org.chancery.ingest.Reading;
import org.chancery.keep.Archive;
import org.chancery.knowledge.Knowledge;

/**
 * What pages are made from.
 *
 * @param reading loads a language model when it is asked first, which takes seconds
 * @param clock tells today's date and when people did things
 */
public record Site(Archive archive, Knowledge knowledge, Reading reading, InstantSource clock) {}
