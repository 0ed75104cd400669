package org.chancery.api;

import java.util.List;
import java.util.Set;
import org.chancery.web.Pages;
import org.chancery.web.Role;

/**
 * One thing that can be asked.
 *
 * @param path under {@link ApiScreen#ROOT}
 * @param query names that the query may have
 * @param takes media types of bodies; empty if it takes none
 * @param gives media types that it may answer with
 */
record Operation(
        String method,
        String path,
        Role needed,
        Set<String> query,
        Set<String> takes,
        List<String> gives,
        Doing doing) {

    static final String JSON = "application/json";

    Operation {
        query = Set.copyOf(query);
        takes = Set.copyOf(takes);
        gives = List.copyOf(gives);
    }

    /** Answers a request. */
    @FunctionalInterface
    interface Doing {
        Reply reply(Call call) throws Exception;
    }

    /** A question that is answered as JSON. */
    static Operation get(String path, Set<String> query, Doing doing) {
        return new Operation("GET", path, Role.READER, query, Set.of(), List.of(JSON), doing);
    }

    /** A change, sent and answered as JSON. */
    static Operation post(String path, Role needed, Doing doing) {
        return new Operation("POST", path, needed, Set.of(), Set.of(JSON), List.of(JSON), doing);
    }

    /** Bytes of its body: whole texts where it takes them, else what a form has. */
    long largest() {
        return takes.equals(Set.of(JSON)) ? Pages.FORM : Call.LONGEST;
    }

    Operation giving(String... types) {
        return new Operation(method, path, needed, query, takes, List.of(types), doing);
    }

    Operation needing(Role role) {
        return new Operation(method, path, role, query, takes, gives, doing);
    }

    Operation taking(String... types) {
        return new Operation(method, path, needed, query, Set.of(types), gives, doing);
    }
}
