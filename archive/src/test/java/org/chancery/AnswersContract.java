package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.chancery.brief.Brief;
import org.chancery.brief.BriefPages;
import org.chancery.brief.Briefing;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarQuestion;
import org.chancery.follow.Visits;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.KeptMerging;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.series.Series;
import org.chancery.series.SeriesQuestion;
import org.junit.jupiter.api.Test;

/** Every answer that takes encounters as merged is the same whether merging is made anew, has just been kept, or was kept before. */
abstract class AnswersContract {

    private static final Knowledge KNOWLEDGE = Knowledge.packed();

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @Test
    void answersAreTheSameWithAndWithoutWhatIsKept() {
        try (Archive archive = Archive.open(fresh(), InstantSource.fixed(Samples.NOON), true)) {
            Samples.deliver(archive);
            System.setProperty(KeptMerging.ANEW, "true");
            List<String> anew;
            try {
                anew = answers(archive);
            } finally {
                System.clearProperty(KeptMerging.ANEW);
            }
            assertThat(answers(archive)).isEqualTo(anew);
            assertThat(answers(archive)).isEqualTo(anew);
            String one = new KeptEncounters(archive, KNOWLEDGE)
                    .list(null, null)
                    .get(0)
                    .id();
            assertThat(anew.get(0)).contains(one);
        }
    }

    private static List<String> answers(Archive archive) {
        try (Session session = archive.session()) {
            Parties parties = new Parties(session, KNOWLEDGE);
            Party kenya = parties.named("Kenya");
            Party namibia = parties.named("Namibia");
            return List.of(
                    new KeptEncounters(archive, KNOWLEDGE).list(null, null).toString(),
                    new KeptEncounters(archive, KNOWLEDGE)
                            .list(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 3))
                            .toString(),
                    new Series(session, KNOWLEDGE)
                            .page(SeriesQuestion.of(kenya, namibia, By.MONTH))
                            .toString(),
                    new Series(session, KNOWLEDGE)
                            .page(SeriesQuestion.of(namibia, kenya, By.YEAR))
                            .toString(),
                    new Calendar(session, KNOWLEDGE)
                            .page(CalendarQuestion.all())
                            .toString(),
                    new Visits(session, KNOWLEDGE)
                            .page("Kenya", true, kenya.actors())
                            .toString(),
                    brief(session, LocalDate.of(2025, 1, 1)),
                    brief(session, LocalDate.of(2024, 2, 4)));
        }
    }

    private static String brief(Session session, LocalDate day) {
        return BriefPages.text(
                new Briefing(session, KNOWLEDGE).of(party(session, "Kenya"), party(session, "Namibia"), day));
    }

    private static Brief.Party party(Session session, String name) {
        ActorRow row = session.actorsCalled(name).get(0);
        return new Brief.Party(name, List.of(row.actor()), List.of(String.valueOf(row.state())));
    }
}
