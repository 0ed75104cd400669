/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.read.Span;

/** Cuts a block into tokens and sentences. */
final class Splitter {

    /** Tokens; speeches seldom pass 100, and lists without a full stop may have thousands. */
    static final int LONGEST = 200;

    /** Characters of a word that the models see; the token itself is as long as it is. */
    private static final int LONGEST_WORD = 80;

    /** Characters that CoreNLP does not know stay as tokens of their own; the default is to drop them. */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    private static final Set<String> BULLETS = Set.of("-", "•", "*", "–", "·");
    private static final Set<String> PAUSES = Set.of(";", ":", "--", "—", "–");

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * Sentences of one block, none empty, none longer than {@link #LONGEST}.
     *
     * @return tokens whose offsets count the characters of the body
     */
    List<List<CoreLabel>> split(String body, Span block) {
        List<CoreLabel> tokens =
                tokenizers.getTokenizer(new StringReader(block.text(body))).tokenize();
        tokens.removeIf(token -> token.endPosition() <= token.beginPosition());
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + block.begin());
            token.setEndPosition(token.endPosition() + block.begin());
            giveBackFullStop(token, body);
            shorten(token);
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            for (List<CoreLabel> item : items(sentence)) {
                addPieces(item, sentences);
            }
        }
        return sentences;
    }

    /** At the end of a sentence CoreNLP takes the stop away from "U.S."; it belongs to both, so it goes to both. */
    private static void giveBackFullStop(CoreLabel token, String body) {
        int end = token.endPosition();
        if (token.word().length() > 1
                && token.word().endsWith(".")
                && end < body.length()
                && body.charAt(end) == '.'
                && body.charAt(end - 1) != '.') {
            token.setEndPosition(end + 1);
        }
    }

    /** The models look at every part of a word, so a word of thousands of letters would take all memory. */
    private static void shorten(CoreLabel token) {
        if (token.word().length() > LONGEST_WORD) {
            token.setWord(token.word().substring(0, LONGEST_WORD));
            token.setValue(token.word());
        }
    }

    /** The items of a list that lost its line breaks: "- Chile - Gabon - Nepal"; else the sentence itself. */
    private static List<List<CoreLabel>> items(List<CoreLabel> sentence) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        if (sentence.size() > 2 && BULLETS.contains(sentence.get(0).word())) {
            for (int i = 1; i < sentence.size() - 1; i++) {
                if (isBullet(sentence, i)) {
                    begins.add(i);
                }
            }
        }
        if (begins.size() < 3) {
            return List.of(sentence);
        }
        begins.add(sentence.size());
        List<List<CoreLabel>> items = new ArrayList<>();
        for (int i = 1; i < begins.size(); i++) {
            items.add(sentence.subList(begins.get(i - 1), begins.get(i)));
        }
        return items;
    }

    private static boolean isBullet(List<CoreLabel> sentence, int at) {
        CoreLabel token = sentence.get(at);
        CoreLabel next = sentence.get(at + 1);
        return token.word().equals(sentence.get(0).word())
                && sentence.get(at - 1).endPosition() < token.beginPosition()
                && token.endPosition() < next.beginPosition()
                && (Character.isUpperCase(next.word().charAt(0)) || next.word().startsWith("*"));
    }

    private static void addPieces(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
        List<CoreLabel> rest = sentence;
        while (rest.size() > LONGEST) {
            int cut = cut(rest);
            sentences.add(numbered(rest.subList(0, cut)));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(numbered(rest));
        }
    }

    private static int cut(List<CoreLabel> tokens) {
        for (int i = LONGEST - 1; i >= LONGEST / 4; i--) {
            if (PAUSES.contains(tokens.get(i).word())) {
                return i + 1;
            }
        }
        return LONGEST;
    }

    private static List<CoreLabel> numbered(List<CoreLabel> tokens) {
        List<CoreLabel> sentence = new ArrayList<>(tokens);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setIndex(i + 1);
        }
        return sentence;
    }
}
