package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Citation;
import org.chancery.keep.ReportRow;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Neighbours;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.chancery.show.Card;
import org.chancery.show.Layer;
import org.chancery.show.MarkedText;
import org.chancery.show.Section;
import org.chancery.web.Asked;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/** Makes the page of one report. */
final class ReportPage {

    /** Id of the card that stands for words that an address points at; no entry is called so. */
    private static final String AT = "at";

    private static final int MOST_OTHERS = 12;

    private final Asked asked;
    private final Instruments instruments;
    private final Shelf shelf;
    private final ReportRow report;

    ReportPage(Asked asked, Instruments instruments, ReportRow report) {
        this.asked = asked;
        this.instruments = instruments;
        this.report = report;
        this.shelf = Shelf.of(asked.session(), report);
    }

    Shown page() {
        if (asked.context().path().endsWith(".json") && asked.query("format") == null) {
            // The record alone: pages are costly to make for long reports.
            return Shown.page(HeadView.titleOf(report), "reader/report.jte", report, json());
        }
        List<SectionView> sections = new CardViews(shelf, new Quoting(asked)).sections();
        ReaderView view = view(sections);
        return Shown.table(view.head().title(), "reader/report.jte", view, json(), () -> rows(sections));
    }

    private ReaderView view(List<SectionView> whole) {
        Neighbours neighbours = new Neighbours(asked.session());
        Optional<Neighbours.Pair> pair = neighbours.pair(report);
        Optional<Neighbours.Texts> texts = pair.map(two -> instruments.texts(asked.session(), two));
        ReportRow before = texts.flatMap(of -> neighbours.before(report, of)).orElse(null);
        ReportRow own =
                texts.flatMap(of -> neighbours.beforeOfPublisher(report, of)).orElse(before);
        Set<String> hidden = hidden();
        Span at = at();
        List<Span> parts = Parts.of(shelf.text());
        int number = parts.size() == 1 ? 0 : part(parts, whole, at);
        List<SectionView> sections = parts.size() == 1
                ? whole
                : whole.stream().map(section -> section.in(parts.get(number))).toList();
        return new ReaderView(
                head(shelf),
                marked(sections, at, parts.get(number)),
                sections,
                toggles(sections, hidden),
                String.join(",", hidden),
                report.completeness().equals("full") ? "none found" : "none found in this excerpt",
                pair.map(this::named).orElse(null),
                before,
                texts.flatMap(of -> neighbours.after(report, of)).orElse(null),
                own == null && report.replaces() == null ? null : Urls.report(report.doc()) + mark() + "view=redline",
                tellings(),
                cite(),
                parts.size() == 1 ? null : PartView.of(report, shelf.text(), parts, number, String.join(",", hidden)),
                at == null ? null : at.text(shelf.text()));
    }

    /** Number of the part that is asked for, from 0: by itself, by words in it, or by an entry that begins in it. */
    private int part(List<Span> parts, List<SectionView> sections, @Nullable Span at) {
        if (at != null) {
            return Parts.with(parts, at.begin());
        }
        String entry = asked.query("entry");
        if (entry != null) {
            return sections.stream()
                    .flatMap(section -> section.cards().stream())
                    .filter(card -> card.isCalled(entry))
                    .findFirst()
                    .map(card -> Parts.with(parts, card.begin()))
                    .orElse(0);
        }
        return asked.number("part", 1, 1, parts.size()) - 1;
    }

    private String mark() {
        return Urls.report(report.doc()).contains("?") ? "&" : "?";
    }

    private String named(Neighbours.Pair pair) {
        return name(asked, pair.one()) + " and " + name(asked, pair.other());
    }

    /** A state's name by its code; of another actor the one that the archive has. */
    static String name(Asked asked, String code) {
        return asked.site()
                .knowledge()
                .state(code)
                .map(state -> state.name())
                .or(() -> asked.session().actor(code).map(actor -> actor.name()))
                .orElse(code);
    }

    static HeadView head(Shelf shelf) {
        Record record = shelf.record();
        return new HeadView(
                shelf.report(),
                shelf.licence(),
                record == null ? null : record.knowledge(),
                record == null ? null : record.engine(),
                shelf.versions());
    }

    private String marked(List<SectionView> sections, @Nullable Span at, Span part) {
        List<Card> cards = sections.stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> !card.struck())
                .map(CardView::card)
                .collect(Collectors.toCollection(ArrayList::new));
        if (at != null) {
            Card.Mark mark = new Card.Mark(at, Card.Role.SOURCE);
            cards.add(new Card(AT, Section.ACTORS, "", "", List.of(), List.of(), List.of(mark), ""));
        }
        return MarkedText.of(shelf.text(), cards, part);
    }

    /** Where an address points at words, as 120-164. */
    private @Nullable Span at() {
        String value = asked.query("at");
        if (value == null || !value.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        int begin = Integer.parseInt(value.substring(0, value.indexOf('-')));
        int end = Integer.parseInt(value.substring(value.indexOf('-') + 1));
        return begin < end && end <= shelf.text().length() ? new Span(begin, end) : null;
    }

    private Set<String> hidden() {
        Set<String> known = Arrays.stream(Layer.values()).map(Layer::word).collect(Collectors.toSet());
        return Stream.of(asked.query("hide", "").split(","))
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Toggle> toggles(List<SectionView> sections, Set<String> hidden) {
        List<Toggle> toggles = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Set<String> pressed = new TreeSet<>(hidden);
            boolean shown = !hidden.contains(layer.word());
            if (shown) {
                pressed.add(layer.word());
            } else {
                pressed.remove(layer.word());
            }
            long number = sections.stream()
                    .filter(section -> section.section().layer() == layer)
                    .mapToLong(SectionView::number)
                    .sum();
            toggles.add(new Toggle(layer.key(), layer.word(), layer.label(), shown, String.join(",", pressed), number));
        }
        return toggles;
    }

    private List<ReaderView.TellingView> tellings() {
        List<ReaderView.TellingView> tellings = new ArrayList<>();
        for (MergedEncounter encounter : instruments.encounters(asked.site()).of(asked.session(), report.doc())) {
            List<ReaderView.Other> others = encounter.sightings().stream()
                    .filter(sighting -> !sighting.report().equals(report.doc()))
                    .limit(MOST_OTHERS)
                    .map(sighting -> new ReaderView.Other(
                            sighting.label(),
                            sighting.title(),
                            Urls.report(sighting.report()),
                            Urls.compare(report.doc(), sighting.report())))
                    .toList();
            tellings.add(new ReaderView.TellingView(
                    String.join(" and ", encounter.kinds()),
                    encounter.from().toString(),
                    Urls.encounter(encounter.id()),
                    others));
        }
        return tellings;
    }

    private ReaderView.CiteView cite() {
        String address = new Quoting(asked).address(Urls.report(report.doc()));
        String text = new Citation(report, shelf.licence()).text() + " Read in Chancery, " + address + " ("
                + asked.today() + ").";
        String files = "/reports/" + Urls.escape(report.doc()).replace("%2F", "~2F") + "/cite?as=";
        return new ReaderView.CiteView(text, text, files + "bibtex", files + "csl");
    }

    private Object json() {
        Record record = shelf.record();
        if (record != null) {
            return new Json(() -> RecordJson.writePretty(record));
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("doc", report.doc());
        told.put("report", report);
        told.put("text", shelf.text());
        told.put("missing", "The report has no record yet; \"chancery ingest --reread\" makes it.");
        return told;
    }

    private static List<List<String>> rows(List<SectionView> sections) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("entry", "list", "title", "classed", "words", "address", "struck_out"));
        sections.stream()
                .flatMap(section -> section.cards().stream())
                .forEach(view -> rows.add(List.of(
                        view.card().id(),
                        view.card().section().label(),
                        view.card().title(),
                        view.card().tag(),
                        view.card().quotes().isEmpty()
                                ? ""
                                : view.card().quotes().get(0),
                        view.lasting() == null ? "" : view.lasting(),
                        view.struck() ? "yes" : "no")));
        return rows;
    }
}
