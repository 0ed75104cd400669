package org.chancery.web;

import org.chancery.keep.Session;

/** Parts whose first answer takes long; a server has it made before somebody asks. */
public interface Warm {

    /** Makes what is kept for all visitors. */
    void warm(Site site, Session session);
}
