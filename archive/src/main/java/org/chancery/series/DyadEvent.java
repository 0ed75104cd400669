package org.chancery.series;

import java.io.Serializable;
import org.chancery.merge.Talks;
import org.jspecify.annotations.Nullable;

/**
 * An event from one to another.
 *
 * @param entry its number
 * @param states how many stand on its side; more than two in a gathering
 * @param side of the publisher
 * @param aspect ongoing, conditional, or null
 */
public record DyadEvent(
        long entry,
        String source,
        String target,
        boolean mutual,
        int states,
        long report,
        @Nullable String day,
        String side,
        long publisher,
        String type,
        @Nullable String mode,
        String cameo,
        String status,
        @Nullable String aspect,
        int quad,
        double score)
        implements Serializable {

    public boolean isConsultation() {
        return type.equals("CONSULT");
    }

    /** Whether it hangs on an "if". To threaten under a condition is to threaten. */
    public boolean isConditional() {
        return "conditional".equals(aspect) && !type.equals("THREATEN");
    }

    public boolean isRemote() {
        return Talks.isRemote(mode);
    }
}
