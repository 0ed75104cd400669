package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.ParsingException;

class DamageTest {

    @Test
    void whatAFileHoldsIsDamage() {
        assertThat(Damage.is(new EOFException("ends"))).isTrue();
        assertThat(Damage.is(new ZipException("not packed"))).isTrue();
        assertThat(Damage.is(new IllegalStateException("no table"))).isTrue();
        assertThat(Damage.is(new IOException("record 2", new ParsingException("no header"))))
                .isTrue();
    }

    @Test
    void aDiskOrNetworkThatFailsIsNot() {
        assertThat(Damage.is(new IOException("no datanode"))).isFalse();
        assertThat(Damage.is(new UncheckedIOException(new IOException("no datanode"))))
                .isFalse();
        assertThat(Damage.is(new IllegalStateException(new UncheckedIOException(new IOException("reset")))))
                .isFalse();
    }
}
