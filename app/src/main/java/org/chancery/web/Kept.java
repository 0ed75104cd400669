package org.chancery.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.chancery.keep.Session;
import org.chancery.merge.CurrentEncounters;

/**
 * Answers that take long, kept in memory while the archive is what it was. It is another when a report came in or was read under
 * other knowledge, when somebody corrected something, or decided which reports are of one encounter; that is looked up with every
 * question. What else an answer depends on belongs into the question.
 *
 * @param <Q> a question, with equals
 */
public final class Kept<Q, A> {

    private final int most;
    private final Map<Q, Answer<A>> answers;

    /** @param most answers; the one that was not asked for longest goes first */
    public Kept(int most) {
        this.most = most;
        this.answers = new LinkedHashMap<>(16, 0.75f, true);
    }

    private record Answer<A>(String state, FutureTask<A> task) {}

    /** The answer, made if it is not there. Who asks for one that is being made waits for it. */
    public A get(Session session, Q question, Supplier<A> making) {
        FutureTask<A> task = task(CurrentEncounters.stand(session), question, making);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(question, task);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | CancellationException e) {
            forget(question, task);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while waiting for an answer", e);
        }
    }

    private synchronized FutureTask<A> task(String state, Q question, Supplier<A> making) {
        Answer<A> known = answers.get(question);
        if (known != null && known.state().equals(state)) {
            return known.task();
        }
        FutureTask<A> task = new FutureTask<>(making::get);
        answers.put(question, new Answer<>(state, task));
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
        return task;
    }

    private synchronized void forget(Q question, FutureTask<A> task) {
        Answer<A> known = answers.get(question);
        if (known != null && known.task() == task) {
            answers.remove(question);
        }
    }
}
