package org.chancery.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.ReadException.Reason;
import org.mozilla.universalchardet.UniversalDetector;

/** From bytes to characters: byte order mark, what a page declares, strict UTF-8, a statistical guess, windows-1252. */
public final class Decoder {

    private static final int DECLARATION_WINDOW = 4096;
    private static final int GUESS_WINDOW = 1 << 20;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * The characters, without byte order mark.
     *
     * @param name for the message of the exception
     * @throws ReadException with reason BINARY or ENCODING
     */
    public static String decode(byte[] bytes, String name) throws ReadException {
        Optional<String> marked = byMark(bytes, name);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = BinaryContent.wideCharset(bytes);
        if (wide.isPresent()) {
            return required(bytes, 0, wide.get(), name);
        }
        BinaryContent.refuse(bytes, name);
        Utf8Survey survey = Utf8Survey.of(bytes);
        Optional<String> declared = byDeclaration(bytes, survey);
        if (declared.isPresent()) {
            return declared.get();
        }
        if (survey.isValid()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        // A text that is UTF-8 but for a few bytes is damaged, not differently encoded: a guess would garble all of it.
        if (survey.sequences() >= survey.faults()) {
            throw undecodable(name, survey.firstFault(), "UTF-8");
        }
        return guessed(bytes)
                .or(() -> strict(bytes, 0, WINDOWS_1252).filter(Decoder::isPlausible))
                .orElseThrow(() -> undecodable(name, survey.firstFault(), "UTF-8"));
    }

    private static Optional<String> byMark(byte[] bytes, String name) throws ReadException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(required(bytes, 3, StandardCharsets.UTF_8, name));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(required(bytes, 4, Charset.forName("UTF-32LE"), name));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(required(bytes, 4, Charset.forName("UTF-32BE"), name));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(required(bytes, 2, StandardCharsets.UTF_16LE, name));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(required(bytes, 2, StandardCharsets.UTF_16BE, name));
        }
        return Optional.empty();
    }

    private static Optional<String> byDeclaration(byte[] bytes, Utf8Survey survey) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WINDOW), StandardCharsets.ISO_8859_1);
        if (!Markup.looksLikePage(head)) {
            return Optional.empty();
        }
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return charset(matcher.group(1))
                // One-byte encodings never fail; a page that is valid UTF-8 beyond ASCII is UTF-8 whatever it declares.
                .filter(charset -> charset.newEncoder().maxBytesPerChar() > 1 || !survey.isValid())
                .flatMap(charset -> strict(bytes, 0, charset));
    }

    private static Optional<Charset> charset(String label) {
        // Browsers read these labels as the larger sets that pages in fact use.
        String wider = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk", "hz-gb-2312" -> "GB18030";
            case "iso-8859-9" -> "windows-1254";
            case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
            // A page whose declaration could be read byte by byte is not in UTF-16.
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
            default -> label;
        };
        try {
            Charset charset = Charset.forName(wider);
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException exception) {
            return Optional.empty();
        }
    }

    private static Optional<String> guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector(null);
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_WINDOW));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Decoder::charset)
                .flatMap(charset -> strict(bytes, 0, charset))
                .filter(Decoder::isPlausible);
    }

    /** Text is mostly letters and spaces; other bytes read as one-byte characters scatter over signs and controls. */
    private static boolean isPlausible(String text) {
        int usual = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isLetterOrDigit(character) || Character.isWhitespace(character)) {
                usual++;
            } else if (Character.isISOControl(character)) {
                controls++;
            }
        }
        return controls == 0 && usual * 10L >= text.length() * 8L;
    }

    private static String required(byte[] bytes, int offset, Charset charset, String name) throws ReadException {
        Optional<String> text = strict(bytes, offset, charset);
        if (text.isPresent()) {
            return text.get();
        }
        throw undecodable(name, offset + firstFault(bytes, offset, charset), charset.name());
    }

    private static Optional<String> strict(byte[] bytes, int offset, Charset charset) {
        try {
            return Optional.of(decoder(charset)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                    .toString());
        } catch (CharacterCodingException exception) {
            return Optional.empty();
        }
    }

    private static int firstFault(byte[] bytes, int offset, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset).slice();
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result = CoderResult.OVERFLOW;
        CharsetDecoder decoder = decoder(charset);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static ReadException undecodable(String name, int offset, String charset) {
        return new ReadException(
                Reason.ENCODING,
                name + ": byte " + offset + " is not " + charset
                        + ", and no other encoding fits. Save the text as UTF-8 and try again.");
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
