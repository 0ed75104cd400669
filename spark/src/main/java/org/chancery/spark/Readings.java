package org.chancery.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Knowledge and models of this Java machine: loaded once, whatever the number of its tasks. */
final class Readings {

    private static final Map<Setup, Pipeline> PIPELINES = new HashMap<>();
    private static final Map<List<String>, Knowledge> KNOWLEDGE = new HashMap<>();

    private Readings() {}

    /**
     * With what reports are read.
     *
     * @param folders of knowledge over that of the jar; each machine has them under the same path
     * @param parses folder of kept analyses; null: none are kept
     */
    record Setup(List<String> folders, @Nullable String parses) implements Serializable {

        Setup {
            folders = List.copyOf(folders);
        }

        /** Without an import that a machine may have: each machine of a cluster must know the same. */
        Knowledge knowledge() {
            synchronized (KNOWLEDGE) {
                return KNOWLEDGE.computeIfAbsent(
                        folders,
                        key -> Knowledge.packed(key.stream().map(Path::of).toList(), remark -> {}));
            }
        }

        /** @throws IllegalStateException if this machine has other knowledge than the one that made the plan */
        Pipeline pipeline(String version) {
            Knowledge knowledge = knowledge();
            if (!knowledge.version().equals(version)) {
                throw new IllegalStateException("this machine has knowledge " + knowledge.version()
                        + ", and the run began under " + version + ". Give all machines the same jar and folders.");
            }
            synchronized (PIPELINES) {
                return PIPELINES.computeIfAbsent(this, key -> Pipeline.with(knowledge, annotator()));
            }
        }

        private Annotator annotator() {
            Annotator installed = Annotators.installed();
            return parses == null ? installed : new AnalysisStore(installed, Path.of(parses));
        }
    }
}
