package org.chancery.release;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** One object of JSON on each line. */
final class JsonForm implements Form {

    private final Function<Row, Json> object;
    private final Writer out;

    JsonForm(Function<Row, Json> object, Writer out) {
        this.object = object;
        this.out = out;
    }

    @Override
    public void begin() {
        // JSON lines have no header.
    }

    @Override
    public void write(Row row) throws IOException {
        out.write(object.apply(row).toString());
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
