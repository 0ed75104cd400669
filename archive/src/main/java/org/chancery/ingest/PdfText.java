package org.chancery.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.Pipeline;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/**
 * The words of a PDF document: lines joined to paragraphs, words that a line break divides joined again.
 *
 * @param metadata title and day, as far as the document tells
 */
record PdfText(Map<String, String> metadata, String text) {

    private static final int MOST_PAGES = 3000;
    private static final String LINE_END = "\u2028";
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{L})[-\u00ad]\\s*" + LINE_END + "\\s*(?=\\p{Ll})");
    private static final Pattern BROKEN = Pattern.compile("\\s*" + LINE_END + "\\s*");
    private static final Pattern BLANK = Pattern.compile("[ \\t]*\\n[ \\t]*(?:\\n[ \\t]*)+");

    /** @throws ReadException if it is no PDF, is locked, holds no text (pictures of pages) or too much */
    static PdfText of(byte[] bytes, String name) throws ReadException {
        PdfStreams.check(bytes, name);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ReadException(Reason.TOO_LARGE, name + " has more than " + MOST_PAGES + " pages. Split it.");
            }
            BoundedWriter words = new BoundedWriter();
            stripper().writeText(document, words);
            String text = paragraphs(words.toString());
            if (text.isBlank()) {
                throw new ReadException(
                        Reason.EMPTY, name + " holds no text, only pictures of pages. Recognise its text first.");
            }
            return new PdfText(metadata(document.getDocumentInformation()), text);
        } catch (InvalidPasswordException e) {
            throw new ReadException(Reason.UNREADABLE, name + " is locked with a password. Unlock it first.", e);
        } catch (TooLongException e) {
            throw new ReadException(Reason.TOO_LARGE, name + " holds more text than one report may have. Split it.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String said = e instanceof StackOverflowError ? "it leads in a circle" : String.valueOf(e.getMessage());
            throw new ReadException(Reason.FORMAT, name + " is no PDF that could be read: " + said + ".", e);
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator(LINE_END);
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd("\n");
        stripper.setSortByPosition(false);
        return stripper;
    }

    private static String paragraphs(String words) {
        String text = DIVIDED.matcher(words).replaceAll("");
        text = BROKEN.matcher(text.replace(LINE_END + "\n", "\n")).replaceAll(" ");
        return BLANK.matcher(text).replaceAll("\n\n").strip();
    }

    private static Map<String, String> metadata(PDDocumentInformation information) {
        Map<String, String> metadata = new HashMap<>();
        if (information.getTitle() != null && !information.getTitle().isBlank()) {
            metadata.put("title", information.getTitle().strip());
        }
        Calendar made = information.getCreationDate();
        if (made != null) {
            metadata.put(
                    "published",
                    made.toInstant()
                            .atZone(made.getTimeZone().toZoneId())
                            .toLocalDate()
                            .toString());
        }
        return metadata;
    }

    /** Takes no more than a report may have: a small file can unpack to a flood. */
    private static final class BoundedWriter extends StringWriter {

        @Override
        public void write(String text) {
            super.write(text);
            if (getBuffer().length() > 2 * Pipeline.LONGEST) {
                throw new TooLongException();
            }
        }
    }

    private static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
