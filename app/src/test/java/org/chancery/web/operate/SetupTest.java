package org.chancery.web.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.accounts.Standing;
import org.chancery.web.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    @TempDir
    private Path folder;

    @Test
    void anOptionComesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        Path file = file("port: 1\nhost: 0.0.0.0\nlog: json\n");
        Settings settings = Settings.of(file, Map.of("CHANCERY_PORT", "2", "CHANCERY_LOG", "text"), Map.of("port", "3"));
        assertThat(settings.value("port")).isEqualTo("3");
        assertThat(settings.value("log")).isEqualTo("text");
        assertThat(settings.value("host")).isEqualTo("0.0.0.0");
    }

    @Test
    void withoutSettingsItIsForThisMachineAndWithoutAccounts() {
        Setup setup = new Setup(Settings.of(null, Map.of(), Map.of()));
        assertThat(setup.login()).isFalse();
        assertThat(setup.options().host()).isEqualTo("127.0.0.1");
        assertThat(setup.allowsPrivateAddresses()).isFalse();
    }

    @Test
    void whereOthersReachItOneLogsIn() {
        assertThat(new Setup(Settings.of(null, Map.of(), Map.of("host", "0.0.0.0"))).login()).isTrue();
        assertThat(new Setup(Settings.of(null, Map.of("CHANCERY_LOGIN", "true"), Map.of())).login()).isTrue();
    }

    @Test
    void allOfItIsReadFromAFile() throws IOException {
        Setup setup = new Setup(Settings.of(
                file("""
                        host: 10.0.0.5
                        port: 9000
                        address: https://chancery.example.org
                        trusted-proxies: [127.0.0.1, 10.0.0.0/8]
                        limits:
                          requests-per-second: 7
                          body-megabytes: 3
                        oidc:
                          issuer: https://id.example.org
                          client: chancery
                          roles:
                            admin: [heads]
                            reviewer: [desk, press]
                          otherwise: reader
                        """),
                Map.of("CHANCERY_OIDC_SECRET", "not in the file"),
                Map.of()));
        ServerOptions options = setup.options();
        assertThat(options.https()).isTrue();
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.limits().requestsPerSecond()).isEqualTo(7);
        assertThat(options.limits().largestBody()).isEqualTo(3L << 20);
        var oidc = setup.access().oidc();
        assertThat(oidc).isNotNull();
        assertThat(oidc.secret()).isEqualTo("not in the file");
        assertThat(oidc.back()).hasToString("https://chancery.example.org/login/oidc/return");
        assertThat(oidc.roles()).containsEntry(Standing.REVIEWER, List.of("desk", "press"));
        assertThat(oidc.otherwise()).isEqualTo(Standing.READER);
    }

    @Test
    void whatIsNoSettingOrNotRightIsSaid() throws IOException {
        for (String wrong : List.of("prot: 1\n", "limits:\n  speed: 1\n", "a: [\n", "- x\n")) {
            Path file = file(wrong);
            assertThatThrownBy(() -> Settings.of(file, Map.of(), Map.of()))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("chancery.yaml");
        }
        for (Map<String, String> wrong : List.of(
                Map.of("port", "x"),
                Map.of("port", "70000"),
                Map.of("trusted-proxies", "proxy.example"),
                Map.of("trusted-proxies", "10.0.0.0/99"),
                Map.of("address", "chancery.example.org"),
                Map.of("limits.burst", "-1"))) {
            Setup setup = new Setup(Settings.of(null, Map.of(), wrong));
            assertThatThrownBy(setup::options).as(wrong.toString()).isInstanceOf(IllegalArgumentException.class);
        }
        Setup plain = new Setup(Settings.of(null, Map.of(), Map.of("oidc.issuer", "http://id.example.org", "address", "https://a.example")));
        assertThatThrownBy(plain::access).hasMessageContaining("https");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("chancery.yaml"), text);
    }
}
