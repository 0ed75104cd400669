package org.chancery.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Screen;
import org.chancery.web.ingest.Queue;
import org.chancery.web.reader.Instruments;

/** All addresses for programs, and their description. */
public final class ApiScreen implements Screen {

    /** With what each address begins. */
    public static final String ROOT = "/api/v1";

    private final Instruments instruments;
    private final Queue queue;

    /**
     * @param instruments those of the pages: what they have merged is not merged again
     * @param queue that of the page
     */
    public ApiScreen(Instruments instruments, Queue queue) {
        this.instruments = instruments;
        this.queue = queue;
    }

    @Override
    public void addTo(Pages pages) {
        operations().forEach(operation -> {
            Pages.Raw raw = (asked, context) -> answer(operation, asked, context);
            if (operation.method().equals("GET")) {
                pages.raw(ROOT + operation.path(), operation.needed(), raw);
            } else {
                pages.change(ROOT + operation.path(), operation.needed(), operation.largest(), raw);
            }
        });
        new Description().addTo(pages);
    }

    private List<Operation> operations() {
        return Stream.of(
                        new ReadingCalls().operations(),
                        new IngestCalls(queue).operations(),
                        new ReportCalls().operations(),
                        new EncounterCalls(instruments).operations(),
                        new FollowCalls().operations(),
                        new WordCalls().operations(),
                        new SearchCalls().operations(),
                        new ExportCalls().operations(),
                        new BriefCalls().operations(),
                        new CorrectionCalls().operations())
                .flatMap(List::stream)
                .toList();
    }

    private static void answer(Operation operation, Asked asked, Context context) throws Exception {
        Media.checkSent(context.contentType(), operation.takes());
        Media.checkWanted(context.header("Accept"), operation.gives());
        Call call = new Call(asked, operation);
        try {
            write(call, operation.doing().reply(call));
        } catch (IllegalArgumentException e) {
            // What cannot be asked so is told by the archive in a sentence, as on the command line.
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void write(Call call, Reply reply) throws java.io.IOException {
        Context context = call.context();
        reply.headers().forEach(context::header);
        context.status(reply.status()).contentType(reply.type());
        byte[] body = reply.body();
        Reply.Stream stream = reply.stream();
        if (body == null) {
            if (stream != null && !call.isHead()) {
                stream.write(context.outputStream());
            }
            return;
        }
        if (call.operation().method().equals("GET")) {
            String tag = Etag.of(body);
            context.header("ETag", tag);
            if (Etag.isIn(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.result(body);
    }
}
