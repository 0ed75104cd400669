package org.chancery.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * Writes and reads sentences as CoNLL-U. Tags stand in column XPOS, enhanced dependencies in DEPS; MISC carries the offsets
 * and the class of name ({@code at=12|to=17|name=PERSON}). What is written is read back the same. Word forms are there for
 * the reader's eye only, with white space as a no-break space: the offsets and the body give the exact characters. In lemmas
 * and relations a backslash stands before what would break the columns: {@code \t}, {@code \n}, {@code \r}, {@code \p}
 * for a bar, {@code \\} for itself.
 */
public final class Conllu {

    private static final int COLUMNS = 10;
    private static final Pattern WHITE = Pattern.compile("\\s");

    /** Characters that would break lines, columns or lists of edges, and the letters that stand for them. */
    private static final String PLAIN = "\t\n\r|\\";

    private static final String ESCAPED = "tnrp\\";

    private Conllu() {}

    /** One block of lines for each sentence, each closed by an empty line. */
    public static String write(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : sentences) {
            List<StringBuilder> edges = edges(sentence);
            for (Token token : sentence.tokens()) {
                writeToken(sentence, token, edges.get(token.index()), out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static List<StringBuilder> edges(Sentence sentence) {
        List<StringBuilder> columns = new ArrayList<>();
        sentence.tokens().forEach(token -> columns.add(new StringBuilder()));
        for (Dependency edge : sentence.enhanced()) {
            StringBuilder column = columns.get(edge.dependent());
            column.append(column.length() > 0 ? "|" : "").append(edge.governor() + 1);
            column.append(':').append(escape(edge.relation()));
        }
        return columns;
    }

    private static void writeToken(Sentence sentence, Token token, StringBuilder edges, StringBuilder out) {
        out.append(token.index() + 1).append('\t');
        out.append(form(token.text())).append('\t');
        out.append(escape(token.lemma())).append("\t_\t");
        out.append(escape(token.tag())).append("\t_\t");
        out.append(sentence.head(token.index()) + 1).append('\t');
        out.append(escape(sentence.relation(token.index()))).append('\t');
        out.append(edges.length() > 0 ? edges : "_").append('\t');
        out.append("at=").append(token.begin()).append("|to=").append(token.end());
        out.append(token.isNamed() ? "|name=" + escape(token.name()) : "").append('\n');
    }

    private static String form(String text) {
        String form = WHITE.matcher(text).replaceAll("\u00a0");
        return form.isEmpty() ? "_" : form;
    }

    private static String escape(String text) {
        if (text.isEmpty()) {
            return "\\0";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : "\\" + ESCAPED.charAt(at));
        }
        return out.toString();
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text.intern();
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) == '\\' && i + 1 < text.length() ? ESCAPED.indexOf(text.charAt(i + 1)) : -1;
            out.append(at < 0 ? text.charAt(i) : PLAIN.charAt(at));
            i += at < 0 ? 0 : 1;
        }
        return text.equals("\\0") ? "" : out.toString().intern();
    }

    /**
     * Sentences as {@link #write} wrote them.
     *
     * @param in CoNLL-U
     * @param body the text that the offsets count
     * @throws IOException if a line has not ten columns, or its numbers do not fit; the message names the line
     */
    public static List<Sentence> read(Reader in, String body) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty()) {
                close(rows, body, sentences, number);
            } else if (line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IOException("line " + number + ": " + columns.length + " columns, expected " + COLUMNS);
                }
                rows.add(columns);
            }
        }
        close(rows, body, sentences, number);
        return sentences;
    }

    private static void close(List<String[]> rows, String body, List<Sentence> sentences, int line) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            sentences.add(sentence(sentences.size(), rows, body));
        } catch (RuntimeException e) {
            throw new IOException("sentence before line " + line + ": " + e.getMessage(), e);
        }
        rows.clear();
    }

    private static Sentence sentence(int index, List<String[]> rows, String body) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> basic = new ArrayList<>();
        List<Dependency> enhanced = new ArrayList<>();
        for (String[] row : rows) {
            int i = tokens.size();
            tokens.add(token(i, row, body));
            int governor = Integer.parseInt(row[6]) - 1;
            if (governor >= 0) {
                basic.add(new Dependency(governor, i, unescape(row[7])));
            }
            if (!row[8].equals("_")) {
                for (String edge : row[8].split("\\|")) {
                    int colon = edge.indexOf(':');
                    enhanced.add(new Dependency(
                            Integer.parseInt(edge.substring(0, colon)) - 1, i, unescape(edge.substring(colon + 1))));
                }
            }
        }
        return new Sentence(index, tokens, basic, enhanced);
    }

    private static Token token(int index, String[] row, String body) {
        int begin = 0;
        int end = 0;
        String name = "O";
        for (String field : row[9].split("\\|")) {
            if (field.startsWith("at=")) {
                begin = Integer.parseInt(field.substring(3));
            } else if (field.startsWith("to=")) {
                end = Integer.parseInt(field.substring(3));
            } else if (field.startsWith("name=")) {
                name = unescape(field.substring(5));
            }
        }
        return new Token(
                index, new Span(begin, end), body.substring(begin, end), unescape(row[2]), unescape(row[4]), name);
    }
}
