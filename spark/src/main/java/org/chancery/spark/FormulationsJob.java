package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Counts in how many texts of each side a formulation stands, as an archive's list of formulations does. */
final class FormulationsJob {

    private final Corpus corpus;

    FormulationsJob(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Texts of a side with a formulation; days of publication. */
    record Count(
            String formulation,
            String side,
            long texts,
            @Nullable String first,
            @Nullable String last) implements Serializable {

        Count with(Count other) {
            return new Count(
                    formulation,
                    side,
                    texts + other.texts,
                    first == null || other.first != null && other.first.compareTo(first) < 0 ? other.first : first,
                    last == null || other.last != null && other.last.compareTo(last) > 0 ? other.last : last);
        }
    }

    JavaRDD<Count> counts() {
        return corpus.latest()
                .flatMapToPair(report -> {
                    Record record = report.record();
                    String side = record.document().side() == null
                            ? ""
                            : record.document().side();
                    String day = record.document().published() == null
                            ? null
                            : record.document().published().toString();
                    TreeSet<String> ids = new TreeSet<>();
                    record.formulations().forEach(formulation -> ids.add(formulation.id()));
                    List<Tuple2<Tuple2<String, String>, Count>> counts = new ArrayList<>();
                    ids.forEach(
                            id -> counts.add(new Tuple2<>(new Tuple2<>(id, side), new Count(id, side, 1, day, day))));
                    return counts.iterator();
                })
                .reduceByKey(Count::with)
                .values();
    }
}
