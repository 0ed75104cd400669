package org.chancery.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Text;
import org.chancery.attribute.Attribution;
import org.chancery.knowledge.Wording;
import org.chancery.read.Span;

/**
 * All that the words of a text say.
 *
 * @param mentions by sentence
 * @param said by sentence: with a reporting verb
 * @param plain by sentence: the whole sentence, as if it were said; a sentence without a clause has none
 * @param labels by sentence: the mention of a speaker's label that it begins with, if it does
 * @param anonymous sentences that begin with a label that names nobody, such as "QUESTION:"
 * @param matches of patterns, by sentence
 * @param acts matches of the patterns that decide the act of a statement
 * @param wordings formulations, in the order of the text
 * @param quotes spans in quotation marks
 * @param attributions who says what by the trained model
 */
public record Findings(
        Text text,
        List<List<Mention>> mentions,
        List<List<Said>> said,
        List<Optional<Said>> plain,
        List<Optional<Mention>> labels,
        Set<Integer> anonymous,
        List<List<Finding>> matches,
        List<Finding> acts,
        List<Wordings> wordings,
        List<Span> quotes,
        List<Attribution> attributions) {

    public Findings {
        mentions = List.copyOf(mentions);
        said = List.copyOf(said);
        plain = List.copyOf(plain);
        labels = List.copyOf(labels);
        anonymous = Set.copyOf(anonymous);
        matches = List.copyOf(matches);
        acts = List.copyOf(acts);
        wordings = List.copyOf(wordings);
        quotes = List.copyOf(quotes);
        attributions = List.copyOf(attributions);
    }

    /** A formulation and where it stands. */
    public record Wordings(Wording wording, int sentence, Span span) {}
}
