package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.chancery.read.ReadException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String LATIN =
            "Señor Núñez met Frau Müller in Malmö – “a good start”, said the café’s owner, who is called Zoë Gagné.";

    @ParameterizedTest
    @CsvSource({"UTF-8,efbbbf", "UTF-16LE,fffe", "UTF-16BE,feff", "UTF-32LE,fffe0000", "UTF-32BE,0000feff"})
    void aByteOrderMarkTellsTheEncoding(String charset, String mark) throws ReadException {
        assertThat(Reading.bytes(join(HexFormat.of().parseHex(mark), LATIN.getBytes(Charset.forName(charset))))
                        .text())
                .isEqualTo(LATIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void latinTextIsReadWithoutMark(String charset) throws ReadException {
        assertThat(Reading.bytes(LATIN.getBytes(Charset.forName(charset))).text())
                .isEqualTo(LATIN);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Министры двух стран встретились в Ереване и обсудили торговлю. Переговоры прошли в дружеской обстановке.",
        "Shift_JIS, 大臣たちは大阪で会いました。貿易について話し合いました。会談は友好的な雰囲気の中で行われました。",
        "GB18030, 两国部长在北方会晤。双方就贸易问题交换了意见。会谈在友好的气氛中进行。双方同意加强合作。",
        "EUC-KR, 양국 장관이 서울에서 만났다. 두 사람은 무역에 대해 이야기했다. 회담은 우호적인 분위기에서 진행되었다.",
    })
    void otherScriptsAreGuessed(String charset, String text) throws ReadException {
        assertThat(Reading.bytes(text.repeat(4).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(text.repeat(4));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1,windows-1252",
        "windows-1252,windows-1252",
        "ISO-8859-2,ISO-8859-2",
        "gb2312,GB18030",
        "utf-8,UTF-8"
    })
    void aPageDeclaresItsEncoding(String declared, String charset) throws ReadException {
        String html = "<!DOCTYPE html><html><head><meta charset=\"" + declared
                + "\"></head><body><p>Frau Müller met.</p></body></html>";
        assertThat(Reading.bytes(html.getBytes(Charset.forName(charset))).text())
                .isEqualTo("Frau Müller met.");
    }

    @Test
    void aPageThatIsValidUtf8IsUtf8WhateverItDeclares() throws ReadException {
        String html = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Frau Müller met.</p></body></html>";
        assertThat(Reading.bytes(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Frau Müller met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-set", "utf-16", "x", "'", "ISO-2022-CN"})
    void aPageMayDeclareNonsense(String declared) throws ReadException {
        String html =
                "<html><head><meta charset=\"" + declared + "\"></head><body><p>Frau Müller met.</p></body></html>";
        assertThat(Reading.bytes(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Frau Müller met.");
    }

    @Test
    void oneBadByteInUtf8IsToldWithItsOffset() {
        byte[] bytes = join("Müller met Núñez ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, ' ', 'a'});
        assertThatThrownBy(() -> Reading.bytes(bytes))
                .hasMessage(
                        "report.txt: byte 20 is not UTF-8, and no other encoding fits. Save the text as UTF-8 and try again.");
    }

    @Test
    void aCharacterCutInTwoIsAnEncodingError() {
        byte[] whole = "They met in Malmö, says Zoë".getBytes(StandardCharsets.UTF_8);
        assertThat(reason(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(Reason.ENCODING);
    }

    @Test
    void brokenUtf16IsAnEncodingError() {
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 0x41, 0x00}))
                .isEqualTo(Reason.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504b0304140000000800",
                "255044462d312e370a",
                "89504e470d0a1a0a0000",
                "ffd8ffe000104a464946",
                "474946383961",
                "d0cf11e0a1b11ae1",
                "1f8b0800000000000003",
                "7f454c46020101",
                "cafebabe0000003d"
            })
    void aFileOfAnotherKindIsBinary(String bytes) {
        assertThat(reason(HexFormat.of().parseHex(bytes))).isEqualTo(Reason.BINARY);
    }

    @Test
    void aZeroByteMakesAFileBinary() {
        assertThat(reason("They met.\0They ate.".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void manyControlCharactersMakeAFileBinary() {
        assertThat(reason("ab\u0001\u0002cd\u0003\u0004".repeat(9).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void aFormFeedIsText() throws ReadException {
        assertThat(Reading.text("They met.\f They ate.").text()).isEqualTo("They met.\f They ate.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreNeverText(int seed) {
        byte[] bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        assertThat(reason(bytes)).as("seed %d", seed).isIn(Reason.BINARY, Reason.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomHighBytesAreNeverText(int seed) {
        byte[] bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (bytes[i] | 0x80);
        }
        assertThat(reason(bytes)).as("seed %d", seed).isEqualTo(Reason.ENCODING);
    }

    private static Reason reason(byte[] bytes) {
        return catchThrowableOfType(ReadException.class, () -> Reading.bytes(bytes))
                .reason();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
