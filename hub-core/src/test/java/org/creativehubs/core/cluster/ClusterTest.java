package org.creativehubs.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

  private static Cluster.Builder harbour() {
    return Cluster.builder().id("harbour").name("Harbour");
  }

  private static final Cluster FULL =
      harbour()
          .placeType(PlaceType.TRAVEL_TO_WORK_AREA)
          .businesses(QualifiedNumber.exact(2138))
          .concentration(Ratio.parse("11.5%"))
          .addLabels(ClusterLabel.HIGH_GROWTH, ClusterLabel.HIGH_CONCENTRATION)
          .putSubsectorShares("software", Ratio.parse("38%"))
          .source(Source.of("A study"))
          .build();

  private static final String WRITTEN =
      "{\"id\":\"harbour\",\"name\":\"Harbour\",\"placeType\":\"TRAVEL_TO_WORK_AREA\","
          + "\"businesses\":{\"value\":\"2138\",\"qualifier\":\"EXACT\"},"
          + "\"concentration\":\"0.115\",\"labels\":[\"HIGH_GROWTH\",\"HIGH_CONCENTRATION\"],"
          + "\"subsectorShares\":{\"software\":\"0.38\"},";

  @Test
  void onlyIdAndNameMustBeKnown() {
    Cluster bare = harbour().build();
    assertThat(bare.placeType()).isEmpty();
    assertThat(bare.labels()).isEmpty();
    assertThat(bare).hasToString("Harbour (harbour)");
    assertThat(FULL).hasToString("Harbour (harbour), 2138 creative businesses, 11.5 % of all");
  }

  @Test
  void aSubsectorHasItsShareOfTheBusinesses() {
    assertThat(FULL.businessesIn("software"))
        .contains(QualifiedNumber.exact(Ratio.parse("812.44")));
    assertThat(FULL.businessesIn("crafts")).isEmpty();
    assertThat(harbour().putSubsectorShares("x", Ratio.ONE).build().businessesIn("x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "1.01"})
  void aConcentrationIsAboveZeroAndAtMostOne(String share) {
    assertThatThrownBy(() -> harbour().concentration(Ratio.parse(share)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("concentration must be in (0, 1], but was " + share);
    assertThat(harbour().concentration(Ratio.ONE).build().concentration()).contains(Ratio.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.01"})
  void aShareOfASubsectorIsFromZeroToOne(String share) {
    assertThatThrownBy(() -> harbour().putSubsectorShares("film", Ratio.parse(share)).build())
        .hasMessage("subsectorShares[film] must be in [0, 1], but was " + share);
    assertThat(
            harbour()
                .putSubsectorShares("a", Ratio.ZERO)
                .putSubsectorShares("b", Ratio.ONE)
                .build()
                .subsectorShares())
        .hasSize(2);
  }

  @Test
  void whatIsNoClusterIsRefused() {
    assertThatThrownBy(() -> Cluster.builder().id("The Harbour ").name("Harbour").build())
        .hasMessageStartingWith("id must be text on one line without blanks around it");
    assertThatThrownBy(() -> Cluster.builder().id("harbour").name(" ").build())
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> harbour().businesses(QualifiedNumber.exact(-1)).build())
        .hasMessage("businesses must be >= 0, but was -1");
    assertThatThrownBy(() -> harbour().putSubsectorShares("", Ratio.ONE).build())
        .hasMessage("subsectorShares must hold a visible character, but was empty");
  }

  @Test
  void readsBackFromJsonAlsoWithoutWhatWasAddedLater() {
    String before = WRITTEN + "\"source\":{\"document\":\"A study\"}}";
    assertThat(JacksonLines.read(before, Cluster.class)).isEqualTo(FULL);
    assertThat(JacksonLines.write(FULL))
        .isEqualTo(
            WRITTEN
                + "\"growingGroups\":[],\"concentratedGroups\":[],\"neighbours\":[],"
                + "\"anchorInstitutions\":[],\"ratings\":[],\"figures\":[],"
                + "\"source\":{\"document\":\"A study\"}}");
    assertThat(JacksonLines.roundTrip(FULL)).isEqualTo(FULL);
    assertThat(
            JacksonLines.refusal(
                "{\"id\":\"harbour\",\"name\":\"Harbour\",\"concentration\":\"2\"}", Cluster.class))
        .hasMessage("concentration must be in (0, 1], but was 2");
  }

  @Test
  void neighboursAreOtherPlaces() {
    assertThat(harbour().addNeighbours("Hills").build().neighbours()).containsExactly("Hills");
    assertThatThrownBy(() -> harbour().addNeighbours("Hills", "Hills").build())
        .hasMessage("neighbours[1] must have a name of its own, but was Hills");
    assertThatThrownBy(() -> harbour().addNeighbours("Harbour").build())
        .hasMessage("neighbours must not hold its name, but was Harbour");
    assertThatThrownBy(() -> harbour().addNeighbours("").build())
        .hasMessageStartingWith("neighbours[0] must hold");
  }

  @Test
  void anchorsAndRatingsOccurOnce() {
    Organisation college = Organisation.of("college", "The college");
    assertThatThrownBy(() -> harbour().addAnchorInstitutions(college, college).build())
        .hasMessage("anchorInstitutions[1] must have an id of its own, but was college");
    Rating legacy =
        Rating.builder()
            .vocabulary(PublishedLists.named("success-factors").id())
            .term("legacy")
            .standing(Standing.MET)
            .build();
    assertThatThrownBy(() -> harbour().addRatings(legacy, legacy).build())
        .hasMessage(
            "ratings[1] must have a term and date of its own, but was success-factors/legacy");
  }

  @Test
  void aRankIsAmongThoseRanked() {
    assertThat(UniversityStanding.builder().rank(33).ranked(33).build())
        .extracting(UniversityStanding::words)
        .isEqualTo("rank 33 of 33");
    assertThat(UniversityStanding.builder().build())
        .extracting(UniversityStanding::words)
        .isEqualTo("rank ? of ?");
    assertThatThrownBy(() -> UniversityStanding.builder().rank(34).ranked(33).build())
        .hasMessage("rank must be at most ranked, but was rank 34 of 33");
    assertThatThrownBy(() -> UniversityStanding.builder().rank(0).build())
        .hasMessage("rank must be >= 1, but was 0");
    assertThatThrownBy(() -> UniversityStanding.builder().ranked(0).build())
        .hasMessage("ranked must be >= 1, but was 0");
  }

  @Test
  void aStrengthIsNoWeakness() {
    HigherEducationIndicator research = HigherEducationIndicator.RESEARCH;
    assertThat(
            UniversityStanding.builder()
                .addWeaknesses(research)
                .addStrengthsForItsSize(research)
                .build()
                .weaknesses())
        .containsExactly(research);
    assertThatThrownBy(
            () ->
                UniversityStanding.builder().addWeaknesses(research).addStrengths(research).build())
        .hasMessage("weaknesses must be no strength, but was RESEARCH");
  }
}
