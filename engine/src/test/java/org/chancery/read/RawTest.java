package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawTest {

    private final byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
    private final Raw raw = new Raw(bytes, "a.txt", null);

    @Test
    void theFingerprintIsSha256() {
        assertThat(raw.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void changingTheArrayGivenDoesNotChangeTheRaw() {
        bytes[0] = 'z';
        assertThat(raw.bytes()).startsWith('a');
    }

    @Test
    void changingTheArrayTakenDoesNotChangeTheRaw() {
        raw.bytes()[0] = 'z';
        assertThat(raw.bytes()).startsWith('a');
    }

    @Test
    void equalBytesMakeEqualRaws() {
        assertThat(new Raw(bytes.clone(), "a.txt", null)).isEqualTo(raw);
    }
}
