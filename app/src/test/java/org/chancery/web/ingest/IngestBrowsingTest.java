package org.chancery.web.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.chancery.read.Raw;
import org.chancery.web.Browsing;
import org.chancery.web.Served;
import org.chancery.web.TestReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class IngestBrowsingTest {

    @Test
    void fromAnEmptyArchiveToTheFirstRecordAndTheSample() {
        try (Served served = Served.empty();
                Browsing browsing = Browsing.on(served, Browsing.Screen.DESKTOP)) {
            Page page = browsing.open("/");
            browsing.isSound();
            page.getByText("Add reports").first().click();
            browsing.isSound();
            Raw report = TestReading.sample().reports().get(0);
            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload(report.name(), "text/plain", report.bytes()),
                new FilePayload("nothing.txt", "text/plain", new byte[] {' '})
            });
            page.getByText("Read the files").click();
            page.locator(".taken a.title").first().waitFor();
            assertThat(page.locator("#job").textContent())
                    .contains("1 new report")
                    .contains("nothing.txt");
            browsing.isSound();
            page.locator(".taken a.title").first().click();
            assertThat(page.url()).contains("/reports/");
            browsing.open("/rejects");
            browsing.isSound();
        }
    }

    @Test
    void thePagesAreSoundOnAPhoneInTheDark() {
        try (Served served = Served.copyOfSample();
                Browsing browsing = Browsing.on(served, Browsing.Screen.PHONE_DARK)) {
            for (String path : new String[] {"/", "/ingest", "/rejects"}) {
                browsing.open(path);
                browsing.isSound();
            }
        }
    }
}
