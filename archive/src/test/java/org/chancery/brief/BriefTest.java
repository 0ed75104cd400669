package org.chancery.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.Samples;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Archive;
import org.chancery.keep.PostgresServer;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder;

    private Archive archive;
    private Session session;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("project").toString(), InstantSource.fixed(Samples.NOON), true);
        Samples.deliver(archive);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void everyLineSaysWhereItStands() {
        String page = BriefPages.text(brief(session, DAY));
        assertThat(page).contains("3 reports of this archive, 2023-11-20 to 2024-02-04");
        assertThat(page).contains("2024-02-03, meeting");
        assertThat(page).contains("(2 reports: KEN, NAM)");
        assertThat(page)
                .contains(
                        "the same: 2024-02-03, meeting\n    “received Foreign Minister Amina Okoye” [Namibian Presidency");
        assertThat(page).contains("“Kenya will send forty engineers by May” [Kenya MFA (KEN), 2024-02-03, kenya-1]");
        assertThat(page).contains("Tomas Hagen · thank: the engineers");
        assertThat(page).contains("2025, a meeting, Nairobi (announced)");
        assertThat(page).contains("water partnership\n    “water partnership” [Kenya MFA");
    }

    @Test
    void whatIsDueLaterIsOpenAndWhatIsPublishedLaterIsNotKnown() {
        assertThat(BriefPages.text(brief(session, LocalDate.of(2024, 3, 1))))
                .contains("send forty engineers (firm, due 2024-05)");
        assertThat(BriefPages.text(brief(session, DAY)))
                .doesNotContain("send forty engineers (firm")
                .doesNotContain("2025-06-09");
        assertThat(BriefPages.text(brief(session, LocalDate.of(2025, 7, 1))))
                .contains("2025-06-09, call (1 report: KEN)");
    }

    @Test
    void anEmptyPartSaysWhatIsMissing() {
        Brief brief = brief(session, LocalDate.of(2020, 1, 1));
        assertThat(brief.sections())
                .allMatch(section ->
                        section.lines().isEmpty() && section.missing().endsWith("."));
        assertThat(BriefPages.text(brief))
                .contains("No report before 2020-01-01 tells that the two met, spoke or wrote to each other.");
        assertThatThrownBy(() -> new Briefing(session, Knowledge.packed())
                        .of(new Brief.Party("Nobody", List.of(), List.of()), party(session, "Kenya"), DAY))
                .hasMessage("Nobody is in no report of the archive.");
    }

    @Test
    void aNewWordingIsCountedAgainstTheReportsWithoutIt() {
        archive.deliver(org.chancery.keep.Delivery.of(new org.chancery.keep.Incoming(
                Samples.earlier(), org.chancery.keep.Source.of(Samples.earlier(), "earlier.jsonl", Samples.NOON))));
        assertThat(BriefPages.text(brief(session, DAY)))
                .contains(
                        "New: water-partnership (KEN on NAM: 1 of 1 reports since 2024-01-01, in none of 1 from 2022-01-01)");
    }

    @Test
    void aWordProcessorOpensTheDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile.write(brief(session, DAY), out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        WordFile.write(brief(session, DAY), again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .startsWith("Last encounters", "What was said last time")
                    .hasSize(7);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("forty engineers by May"));
        }
    }

    @Test
    void bothStoresGiveTheSamePage() {
        try (Archive other = Archive.open(PostgresServer.freshDatabase(), InstantSource.fixed(Samples.NOON), true)) {
            Samples.deliver(other);
            try (Session there = other.session()) {
                assertThat(BriefPages.html(brief(there, DAY))).isEqualTo(BriefPages.html(brief(session, DAY)));
                assertThat(BriefPages.markdown(brief(there, DAY))).isEqualTo(BriefPages.markdown(brief(session, DAY)));
            }
        }
    }

    private static Brief brief(Session session, LocalDate day) {
        return new Briefing(session, Knowledge.packed())
                .of(party(session, "Amina Okoye"), party(session, "Tomas Hagen"), day);
    }

    private static Brief.Party party(Session session, String name) {
        ActorRow row = session.actorsCalled(name).get(0);
        return new Brief.Party(name, List.of(row.actor()), List.of(String.valueOf(row.state())));
    }
}
