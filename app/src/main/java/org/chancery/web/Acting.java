package org.chancery.web;

/** Changes something, and says where to go on. */
@FunctionalInterface
public interface Acting {
    /** @return the path of the page that shows what came of it */
    String act(Asked asked) throws Exception;
}
