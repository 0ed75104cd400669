package org.chancery.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;

/** Many small inputs as one, so that several threads have work: files of a folder. One that cannot be read is an item too. */
final class ChainedItems implements Items {

    private final List<Input> inputs;
    private int opened;
    private @Nullable Items current;

    ChainedItems(List<Input> inputs) {
        this.inputs = inputs;
    }

    @Override
    public Optional<Item> next() {
        while (true) {
            try {
                if (current == null) {
                    if (opened == inputs.size()) {
                        return Optional.empty();
                    }
                    current = inputs.get(opened++).opening().open();
                }
                Optional<Item> item = current.next();
                if (item.isPresent()) {
                    return item;
                }
                close();
            } catch (IOException | ReadException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                closeQuietly();
                return Optional.of(wrong(inputs.get(opened - 1).address(), e));
            }
        }
    }

    @Override
    public double share() {
        return opened / (double) Math.max(1, inputs.size());
    }

    @Override
    public void close() throws IOException {
        Items open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            // What went wrong with it is told already.
            current = null;
        }
    }

    private static Item wrong(String address, Throwable e) {
        String reason = e instanceof IOException ? "it cannot be read: " + e.getMessage() : Work.reason(e);
        return new Item(0, address, new Item.Wrong(null, reason, address.getBytes(StandardCharsets.UTF_8)));
    }
}
