package org.chancery.fast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;
import org.chancery.syntax.Blocks;
import org.chancery.syntax.Conversion;
import org.chancery.syntax.Datelines;
import org.chancery.syntax.Draft;
import org.chancery.syntax.Inversions;
import org.chancery.syntax.VerbTags;
import org.chancery.syntax.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tokens, sentences, tags, lemmas, names and basic dependencies, without any library. Enhanced dependencies stay empty. The
 * model is loaded at the first call of {@link #annotate}, in less than a second.
 */
public final class FastAnnotator implements Annotator {

    /** Counted up with every change of the steps, or of the model, that changes an analysis. */
    private static final int STEPS = 4;

    private static final String MODEL = "model.bin";

    private final Tokenizer tokenizer = new Tokenizer();
    private final VerbTags verbTags;
    private final Inversions inversions;
    private final String description;
    private @Nullable Model model;

    /** With the model and the verbs that come with the program. */
    public FastAnnotator() {
        Set<String> verbs = WordList.read("verbs.txt");
        Set<String> speechVerbs = WordList.read("speech-verbs.txt");
        this.verbTags = new VerbTags(verbs);
        this.inversions = new Inversions(speechVerbs);
        this.description =
                "Chancery fast " + STEPS + ", verbs " + WordList.digest(verbs) + " " + WordList.digest(speechVerbs);
    }

    /**
     * With another model.
     *
     * @param model as {@link Training#learn} writes it; is closed
     * @throws IOException if it is no such model
     */
    public FastAnnotator(InputStream model) throws IOException {
        this();
        this.model = ModelFile.read(model);
    }

    @Override
    public String name() {
        return "fast";
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public List<Sentence> annotate(String body) {
        Model loaded = model();
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : Blocks.of(body)) {
            Tokens tokens = tokenizer.tokens(body, block.begin(), block.end());
            boolean isFirst = true;
            for (int[] sentence : Splitter.sentences(body, tokens)) {
                analyse(loaded, words(body, tokens, sentence[0], sentence[1]), isFirst, body, sentences);
                isFirst = false;
            }
        }
        return sentences;
    }

    private static Words words(String body, Tokens tokens, int from, int to) {
        String[] forms = new String[to - from];
        int[] begins = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = 0; i < forms.length; i++) {
            begins[i] = tokens.begin(from + i);
            ends[i] = tokens.end(from + i);
            forms[i] = Forms.plain(body.substring(begins[i], ends[i]));
        }
        return new Words(forms, begins, ends);
    }

    private void analyse(Model loaded, Words words, boolean isFirst, String body, List<Sentence> sentences) {
        loaded.tagger().tag(words);
        loaded.nameFinder().find(words);
        if (isFirst) {
            DatelinePlaces.correct(words, loaded.names());
        }
        Draft draft = draft(loaded, words, body);
        verbTags.correct(draft);
        for (int i = 0; i < words.size; i++) {
            words.tags[i] = loaded.tags().number(draft.tag(i));
        }
        int dateline = isFirst ? Datelines.length(draft) : 0;
        if (dateline > 0) {
            parse(loaded, words.part(0, dateline), body, sentences);
            parse(loaded, words.part(dateline, words.size), body, sentences);
        } else {
            parse(loaded, words, draft, body, sentences);
        }
    }

    private void parse(Model loaded, Words words, String body, List<Sentence> sentences) {
        parse(loaded, words, draft(loaded, words, body), body, sentences);
    }

    private static Draft draft(Model loaded, Words words, String body) {
        String[] texts = new String[words.size];
        String[] tags = new String[words.size];
        String[] names = new String[words.size];
        for (int i = 0; i < words.size; i++) {
            texts[i] = words.text(i, body);
            tags[i] = loaded.tags().name(words.tags[i]);
            names[i] = loaded.names().name(words.names[i]);
        }
        return new Draft(Arrays.asList(texts), words.begins, words.ends, Arrays.asList(tags), Arrays.asList(names));
    }

    private void parse(Model loaded, Words words, Draft draft, String body, List<Sentence> sentences) {
        loaded.parser().parse(words);
        int[] heads = new int[words.size];
        String[] labels = new String[words.size];
        for (int i = 0; i < words.size; i++) {
            heads[i] = words.heads[i] == words.size ? -1 : words.heads[i];
            labels[i] = heads[i] < 0 ? "root" : loaded.relations().name(words.relations[i]);
        }
        new Conversion(draft, heads, labels).convert();
        List<Dependency> basic = new ArrayList<>(words.size);
        for (int i = 0; i < words.size; i++) {
            if (heads[i] >= 0) {
                basic.add(new Dependency(heads[i], i, labels[i]));
            }
        }
        List<Token> tokens = tokens(loaded, words, draft);
        List<String> lemmas = new ArrayList<>(words.size);
        for (Token token : tokens) {
            lemmas.add(token.lemma());
        }
        for (int subject : inversions.subjects(draft, lemmas, basic)) {
            basic.replaceAll(
                    edge -> edge.dependent() == subject ? new Dependency(edge.governor(), subject, "nsubj") : edge);
        }
        sentences.add(new Sentence(sentences.size(), tokens, basic, List.of()));
    }

    private static List<Token> tokens(Model loaded, Words words, Draft draft) {
        List<Token> tokens = new ArrayList<>(words.size);
        for (int i = 0; i < words.size; i++) {
            String tag = draft.tag(i);
            String lemma = loaded.lemmas().lemma(words.forms[i], words.tags[i], tag.startsWith("NNP"));
            Span span = new Span(words.begins[i], words.ends[i]);
            tokens.add(new Token(i, span, draft.word(i), lemma.isEmpty() ? draft.word(i) : lemma, tag, draft.name(i)));
        }
        return tokens;
    }

    private synchronized Model model() {
        Model loaded = model;
        if (loaded == null) {
            try (InputStream stream =
                    Objects.requireNonNull(FastAnnotator.class.getResourceAsStream(MODEL), "the model " + MODEL)) {
                loaded = ModelFile.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "the model of the fast annotator cannot be read: is the jar of engine-fast damaged?", e);
            }
            model = loaded;
        }
        return loaded;
    }
}
