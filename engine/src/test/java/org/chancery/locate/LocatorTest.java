package org.chancery.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places are written {@code Fernhollow/L}, persons {@code /P}, bodies {@code /O}; adjectives {@code /J}. */
class LocatorTest {

    private static final Knowledge KNOWLEDGE =
            Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge")));

    @TempDir
    Path folder;

    private List<Located> locate(String... sentences) throws IOException {
        Gazetteer gazetteer = new Gazetteer(new OwnPlaces(KNOWLEDGE), GeoNamesSample.index(folder));
        return new Locator(KNOWLEDGE, gazetteer).locate(text(sentences));
    }

    private static Text text(String... sentences) {
        StringBuilder body = new StringBuilder();
        List<Sentence> parsed = new ArrayList<>();
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String word : sentence.split(" ")) {
                int slash = word.indexOf('/');
                String text = slash < 0 ? word : word.substring(0, slash);
                String mark = slash < 0 ? "" : word.substring(slash + 1);
                int begin = body.length();
                body.append(text).append(' ');
                String name = switch (mark) {
                    case "L" -> "LOCATION";
                    case "P" -> "PERSON";
                    case "O" -> "ORGANIZATION";
                    default -> "O";
                };
                boolean capital = Character.isUpperCase(text.charAt(0));
                String tag =
                        mark.equals("J") ? "JJ" : capital ? "NNP" : Character.isLetter(text.charAt(0)) ? "NN" : ".";
                tokens.add(new Token(tokens.size(), new Span(begin, begin + text.length()), text, text, tag, name));
            }
            parsed.add(new Sentence(parsed.size(), tokens, List.of(), List.of()));
        }
        Document document = new Document(
                "t", "", "", null, null, null, null, null, null, "en", Completeness.FULL, "", body.toString());
        return new Text(document, parsed);
    }

    @Test
    void theLargestOfANameIsMeantWhereNothingSaysMore() throws IOException {
        assertThat(locate("Hail fell in Fernhollow/L ."))
                .extracting(Located::geonames)
                .containsExactly(900000002L);
    }

    @Test
    void theStateBehindTheCommaDecides() throws IOException {
        assertThat(locate("Hail fell in Fernhollow/L , Illinois/L ."))
                .extracting(Located::geonames)
                .startsWith(900000001L);
    }

    @Test
    void aNameHasOneMeaningThroughoutAText() throws IOException {
        assertThat(locate("Hail fell in Fernhollow/L , Illinois/L .", "Fernhollow/L slept ."))
                .filteredOn(place -> place.text().equals("Fernhollow"))
                .extracting(Located::geonames)
                .containsExactly(900000001L, 900000001L);
    }

    @Test
    void theCountryOfTheTextDecides() throws IOException {
        assertThat(locate("Rain fell in England/L .", "Scotland/L and Wales/L were dry .", "Fernhollow/L flooded ."))
                .filteredOn(place -> place.text().equals("Fernhollow"))
                .extracting(Located::country)
                .containsExactly("GBR");
    }

    @Test
    void anUnknownTownLiesInTheStateThatFollowsIt() throws IOException {
        Located town = locate("A bell rang in Oldwick/L , Nebraska/L .").get(0);
        assertThat(town.within()).isEqualTo("Nebraska");
        assertThat(town.country()).isEqualTo("USA");
        assertThat(town.geonames()).isNull();
    }

    @Test
    void aNamesakeElsewhereIsNotTheTown() throws IOException {
        Located town = locate("A bell rang in Kivumba/L , Nebraska/L .").get(0);
        assertThat(town.country()).isEqualTo("USA");
        assertThat(town.within()).isEqualTo("Nebraska");
    }

    @Test
    void aTreatyIsNotAPlace() throws IOException {
        assertThat(locate("Nobody read the Kivumba/L Agreement .")).isEmpty();
    }

    @Test
    void anIllnessIsNotThePlaceThatItIsCalledAfter() throws IOException {
        assertThat(locate("The Kivumba/L virus spread .")).isEmpty();
    }

    @Test
    void aPersonIsNotAPlace() throws IOException {
        assertThat(locate("Jordan/P Fernhollow/P sang .")).isEmpty();
    }

    @Test
    void anAdjectivePointsToItsCountry() throws IOException {
        assertThat(locate("A Peruvian/J port reopened ."))
                .extracting(Located::name, Located::country)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Peru", "PER"));
    }

    @Test
    void halfOfANameIsNotAPlace() throws IOException {
        assertThat(locate("Fog lay in Nueva/L Kivumba/L ."))
                .extracting(Located::text)
                .containsExactly("Nueva Kivumba");
    }

    @Test
    void aRowOfStatesOfAUnionIsReadAsSuch() throws IOException {
        assertThat(locate("Hail hit Alabama/L , Georgia/L and Florida/L ."))
                .extracting(Located::country)
                .containsOnly("USA");
    }

    @Test
    void theSameTextGivesTheSamePlaces() throws IOException {
        assertThat(locate("Hail hit Fernhollow/L and Kivumba/L ."))
                .isEqualTo(locate("Hail hit Fernhollow/L and Kivumba/L ."));
    }
}
