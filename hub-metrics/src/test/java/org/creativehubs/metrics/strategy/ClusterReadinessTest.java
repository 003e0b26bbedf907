package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.OfferedService;
import org.creativehubs.core.initiative.ServiceCategory;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;

class ClusterReadinessTest {

  private static final LocalDate BEFORE = LocalDate.parse("2024-12-31");
  private static final LocalDate ON = LocalDate.parse("2026-12-31");

  private static Rating rated(String list, String term, Standing standing, String year) {
    return Rating.builder()
        .vocabulary(list)
        .term(term)
        .standing(standing)
        .evidence("seen")
        .asOf(PartialDate.parse(year))
        .build();
  }

  private static Rating undated(String list, String term, Standing standing) {
    return Rating.builder().vocabulary(list).term(term).standing(standing).build();
  }

  private static ClusterInitiative craft(Rating... ratings) {
    return ClusterInitiative.builder()
        .id("craft")
        .name("Craft cluster")
        .addRatings(ratings)
        .build();
  }

  private static String change(Rating... ratings) {
    ReadinessProfile profile = ClusterReadiness.of(craft(ratings), BEFORE, ON);
    return profile.sheets().get(2).table().rows().get(0).get(4).toString();
  }

  @Test
  void aListIsToldFromItsLeastToItsMost() {
    ReadinessProfile profile =
        ClusterReadiness.of(
            craft(
                rated("success-factors", "legacy", Standing.MET, "2025"),
                rated("success-factors", "anchor-companies", Standing.PARTLY, "2025"),
                rated("success-factors", "local-leadership", Standing.NOT_KNOWN, "2025"),
                rated("success-factors", "local-supply-chain", Standing.NOT_MET, "2025")),
            ON);
    assertThat(profile.inPlace("success-factors")).isEqualTo(1);
    assertThat(profile.mayBeInPlace("success-factors")).isEqualTo(5);
    assertThat(Tables.explain(profile, "Cluster success factors", "in place, at most").toString())
        .contains("(7 - 1 - 1) / 7");
  }

  @Test
  void whatIsNotRatedIsNeitherAPassNorAFailure() {
    ReadinessProfile profile = ClusterReadiness.of(craft(), ON);
    assertThat(profile.lists().keySet())
        .allSatisfy(
            list -> {
              assertThat(profile.inPlace(list)).isZero();
              assertThat(profile.mayBeInPlace(list)).isEqualTo(profile.now().terms(list).size());
            });
  }

  @Test
  void aBarrierThatStandsIsTheWorse() {
    ReadinessProfile profile =
        ClusterReadiness.of(
            craft(
                rated("growth-barriers", "brand", Standing.MET, "2025"),
                rated("growth-barriers", "skills", Standing.NOT_MET, "2025")),
            ON);
    assertThat(profile.inPlace("growth-barriers")).isEqualTo(1);
    assertThat(profile.mayBeInPlace("growth-barriers")).isEqualTo(4);
    assertThat(profile.next().get(0).term()).isEqualTo("brand");
    assertThat(Tables.explain(profile, "Barriers to growth, Brand", "next").toString())
        .contains("overcome it");
  }

  @Test
  void whatLacksComesBeforeWhatIsOpen() {
    Rating silent =
        Rating.builder().vocabulary("policy-rules").term("listen").standing(Standing.MET).build();
    ReadinessProfile profile =
        ClusterReadiness.of(
            craft(
                silent,
                rated("policy-rules", "be-pragmatic", Standing.NOT_KNOWN, "2025"),
                rated("policy-rules", "be-data-driven", Standing.PARTLY, "2025"),
                rated("policy-rules", "think-systemically", Standing.NOT_MET, "2025"),
                rated("policy-rules", "use-anchor-institutions", Standing.MET, "2025")),
            ON);
    assertThat(profile.next().subList(0, 4))
        .extracting(AssessedTerm::term)
        .containsExactly("think-systemically", "be-data-driven", "be-pragmatic", "listen");
    assertThat(profile.next()).noneMatch(term -> term.term().equals("use-anchor-institutions"));
  }

  @Test
  void aKindOfServiceThatIsOfferedIsInPlaceUnlessItIsRated() {
    ClusterInitiative.Builder offers =
        ClusterInitiative.builder()
            .id("film")
            .name("Film cluster")
            .addServices(
                OfferedService.builder()
                    .name("Open evening")
                    .category(ServiceCategory.INTERNAL_NETWORKING)
                    .build());
    assertThat(ClusterReadiness.of(offers.build(), ON).inPlace("services")).isEqualTo(1);
    offers.addRatings(undated("services", "internal-networking", Standing.PARTLY));
    assertThat(ClusterReadiness.of(offers.build(), ON).inPlace("services")).isZero();
  }

  @Test
  void changeIsToldOfWhatWasRatedAnew() {
    String list = "success-factors";
    assertThat(
            change(
                rated(list, "legacy", Standing.PARTLY, "2024"),
                rated(list, "legacy", Standing.MET, "2026")))
        .isEqualTo("better");
    assertThat(
            change(
                rated(list, "legacy", Standing.PARTLY, "2024"),
                rated(list, "legacy", Standing.NOT_MET, "2026")))
        .isEqualTo("worse");
    assertThat(
            change(
                rated(list, "legacy", Standing.PARTLY, "2024"),
                rated(list, "legacy", Standing.PARTLY, "2026")))
        .isEqualTo("the same");
    assertThat(change(rated(list, "legacy", Standing.PARTLY, "2024"))).isEqualTo("not rated again");
    assertThat(change(rated(list, "legacy", Standing.PARTLY, "2026")))
        .isEqualTo("rated for the first time");
    assertThat(
            change(
                rated(list, "legacy", Standing.PARTLY, "2024"),
                rated(list, "legacy", Standing.NOT_KNOWN, "2026")))
        .isEqualTo("cannot be told: it was asked in vain");
    assertThat(change(undated(list, "legacy", Standing.MET)))
        .isEqualTo("cannot be told: it is rated without a date");
    assertThat(
            change(
                rated("growth-barriers", "brand", Standing.MET, "2024"),
                rated("growth-barriers", "brand", Standing.PARTLY, "2026")))
        .isEqualTo("better");
  }

  @Test
  void aRatingWithoutADateIsNoEarlierOne() {
    String list = "success-factors";
    assertThat(
            change(
                undated(list, "legacy", Standing.PARTLY),
                rated(list, "legacy", Standing.MET, "2026")))
        .isEqualTo("rated for the first time");
  }

  @Test
  void listsOfOnesOwnWillDo() {
    Vocabulary own =
        Vocabulary.builder()
            .id("harbour")
            .name("Harbour list")
            .addTerms(VocabularyTerm.of("quay", "A quay"), VocabularyTerm.of("crane", "A crane"))
            .build();
    ClusterReadinessInput input =
        ClusterReadinessInput.builder()
            .initiative(craft(rated("harbour", "quay", Standing.MET, "2025")))
            .addChecklists(own)
            .on(ON)
            .build();
    ReadinessProfile profile = ClusterReadiness.answer(input);
    assertThat(profile.toString())
        .isEqualTo(
            "Craft cluster on 2026-12-31: 1 of 2 terms rated, of which 1 in place, 0 in part, 0"
                + " lacking, 0 asked in vain");
    assertThatThrownBy(() -> input.toBuilder().addObstacles("hill").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("obstacles must be the id of one of the lists, but was hill");
    assertThatThrownBy(() -> input.toBuilder().earlier(ON).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("earlier");
  }

  @Test
  void listsAreNeverAddedUp() {
    assertThat(ClusterReadiness.of(craft(), ON).sheet().rowNames())
        .hasSize(9)
        .doesNotContain("total", "all");
  }
}
