package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.chancery.search.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which reports and statements are meant. Each may be given several times: one of the values must hold. */
final class FilterOptions {

    @Option(names = "--side", paramLabel = "STATE", description = "Side of the publisher, such as TUR.")
    private List<String> sides = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher, or words of its name.")
    private List<String> publishers = List.of();

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Who speaks: a name, a state's code or a Wikidata item.")
    private List<String> speakers = List.of();

    @Option(names = "--addressee", paramLabel = "NAME", description = "To whom is spoken.")
    private List<String> addressees = List.of();

    @Option(names = "--act", paramLabel = "ACT", description = "What is done by speaking, such as thank.")
    private List<String> acts = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Of what is spoken, such as trade.")
    private List<String> topics = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Reports of such an encounter: meeting, call, visit …")
    private List<String> kinds = List.of();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Reports of an encounter there: a name or a state's code.")
    private List<String> places = List.of();

    @Option(names = "--since", paramLabel = "DATE", description = "First day of publication.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of publication.")
    private @Nullable String until;

    @Option(names = "--completeness", paramLabel = "WHICH", description = "full or excerpt.")
    private @Nullable String completeness;

    @Option(names = "--all-versions", description = "Also wordings that were replaced by later ones.")
    private boolean allVersions;

    /** @param day from the name of an option and what was written */
    Filter filter(BiFunction<String, String, LocalDate> day) {
        return new Filter(
                sides,
                publishers,
                speakers,
                addressees,
                acts,
                topics,
                kinds,
                places,
                since == null ? null : day.apply("--since", since),
                until == null ? null : day.apply("--until", until),
                completeness,
                allVersions);
    }
}
