package org.chancery.web.reader;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Supplier;
import tools.jackson.databind.util.RawValue;

/** JSON that another package writes, made only when it is wanted. Its form is that package's contract. */
public final class Json {

    private final Supplier<String> written;

    public Json(Supplier<String> written) {
        this.written = written;
    }

    @JsonValue
    public RawValue value() {
        return new RawValue(written.get());
    }
}
