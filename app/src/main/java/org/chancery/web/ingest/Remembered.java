package org.chancery.web.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The jobs that are not over, and the last ones that are: so many, and not more than so many reports among them, that memory stays
 * bounded whatever is sent. Asked by several threads.
 */
final class Remembered {

    private final int mostOver;
    private final int mostTold;
    private final Map<Integer, Job> jobs = new LinkedHashMap<>();

    /**
     * @param mostOver jobs that are over
     * @param mostTold reports and rejects that these tell of; a job that alone tells of more is kept until another ends
     */
    Remembered(int mostOver, int mostTold) {
        this.mostOver = mostOver;
        this.mostTold = mostTold;
    }

    synchronized void add(Job job) {
        jobs.put(job.number(), job);
    }

    synchronized void change(int number, UnaryOperator<Job> change) {
        Job changed = jobs.computeIfPresent(number, (key, job) -> change.apply(job));
        if (changed != null && changed.isOver()) {
            forget(number);
        }
    }

    synchronized Optional<Job> job(int number) {
        return Optional.ofNullable(jobs.get(number));
    }

    /** The last first. */
    synchronized List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        java.util.Collections.reverse(all);
        return all;
    }

    /** Those that wait or run. */
    synchronized int pending() {
        return (int) jobs.values().stream().filter(job -> !job.isOver()).count();
    }

    /** The oldest go first, and never the one that has just ended: somebody waits for it. */
    private void forget(int ended) {
        long over = jobs.size() - pending();
        long told = jobs.values().stream().mapToLong(Remembered::told).sum();
        Iterator<Job> oldest = jobs.values().iterator();
        while (oldest.hasNext() && (over > mostOver || told > mostTold)) {
            Job job = oldest.next();
            if (job.isOver() && job.number() != ended) {
                oldest.remove();
                over--;
                told -= told(job);
            }
        }
    }

    private static long told(Job job) {
        return (long) job.seen().size() + job.refused().size();
    }
}
