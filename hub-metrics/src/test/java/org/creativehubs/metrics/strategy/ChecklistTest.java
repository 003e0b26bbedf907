package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.initiative.BarrierChange;
import org.creativehubs.core.initiative.ClusterService;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.initiative.ServiceCategory;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;

/** The lists of the documents, and sets of indicators of your own, are assessed alike. */
class ChecklistTest {

  private static Rating.Builder rated(Vocabulary list, String term, Standing standing) {
    Rating.Builder rating = Rating.builder();
    rating.vocabulary(list.id()).term(term).standing(standing);
    return rating;
  }

  private static ChecklistAssessmentInput.Builder input(Vocabulary... lists) {
    ChecklistAssessmentInput.Builder input = ChecklistAssessmentInput.builder();
    input.addChecklists(lists);
    return input;
  }

  @Test
  void barriersRulesFactorsAndExcellenceAreAssessedTogetherWithTheirEvidence() {
    Vocabulary barriers = GrowthBarrier.vocabulary();
    Vocabulary rules = PublishedLists.named("policy-rules");
    Vocabulary excellence = PublishedLists.named("excellence-dependencies");
    AssessmentReport report =
        ChecklistAssessment.answer(
            input(barriers, rules, PublishedLists.named("success-factors"), excellence)
                .addRatings(
                    rated(barriers, GrowthBarrier.SKILLS.code(), Standing.MET)
                        .evidence("forum: runners are hard to find")
                        .build(),
                    rated(barriers, GrowthBarrier.BRAND.code(), Standing.NOT_MET).build(),
                    rated(rules, "listen", Standing.MET).evidence("34 interviews").build(),
                    rated(excellence, "services", Standing.PARTLY)
                        .evidence("two of seven kinds")
                        .build())
                .build());
    assertThat(report.terms()).hasSize(5 + 7 + 7 + 4);
    assertThat(report.share("growth-barriers", Standing.MET)).hasValue(Ratio.of(1, 5));
    assertThat(report.unrated("policy-rules")).isEqualTo(6);
    assertThat(report.unrated("success-factors")).isEqualTo(7);
    assertThat(report.count("excellence-dependencies", Standing.PARTLY)).isEqualTo(1);
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("no evidence of growth-barriers/brand: Brand is rated without evidence");
    assertThat(report).hasToString("4 of 23 terms rated; findings: 1");
    assertThat(report.explanation().toString())
        .contains("Barriers to growth: met: 1 / 5 = 20 %")
        .contains("no evidence of growth-barriers/brand: Brand is rated without evidence");
    assertThat(report.table().toString()).contains("34 interviews", "not rated");
  }

  @Test
  void servicesAreAssessedByCategory() {
    Vocabulary[] lists =
        Arrays.stream(ServiceCategory.values())
            .map(ClusterService::vocabulary)
            .toArray(Vocabulary[]::new);
    AssessmentReport report =
        ChecklistAssessment.answer(
            input(lists)
                .addRatings(
                    rated(lists[0], ClusterService.INVESTOR_NETWORK.code(), Standing.MET).build(),
                    rated(lists[2], ClusterService.REGULAR_MEETINGS.code(), Standing.MET).build(),
                    rated(lists[2], ClusterService.THEMED_EVENTS.code(), Standing.MET).build(),
                    rated(lists[0], ClusterService.WEBSITE.code(), Standing.MET).build())
                .build());
    assertThat(report.terms()).hasSize(29);
    assertThat(report.share("cluster-services-internal-networking", Standing.MET))
        .hasValue(Ratio.of(2, 5));
    assertThat(report.share("cluster-services-acquisition-of-funding", Standing.MET))
        .hasValue(Ratio.of(1, 4));
    assertThat(report.findings().get(0))
        .hasToString(
            "unknown term of cluster-services-acquisition-of-funding/website: cluster-services-acquisition-of-funding/website is rated, and on no"
                + " checklist");
  }

  @Test
  void theChangesOfABarrierAreAListOfTheirOwn() {
    assertThat(BarrierChange.vocabulary(GrowthBarrier.SKILLS))
        .hasToString(
            "Vocabulary{id=barrier-changes-skills, name=Skills, "
                + "terms=[VocabularyTerm{code=courses-by-providers-and-employers, name=Courses by "
                + "providers and employers}, VocabularyTerm{code=more-take-up-of-courses, name=More "
                + "take up of courses}]}");
  }

  private static final Vocabulary INDICATORS =
      Vocabulary.builder()
          .id("own-indicators")
          .name("Own indicators")
          .addAllTerms(
              IntStream.range(0, 5).mapToObj(i -> VocabularyTerm.of("n-" + i, "N " + i)).toList())
          .build();

  private static AssessmentReport own(Ratio pass, List<Standing> standings) {
    ChecklistAssessmentInput.Builder input = input(INDICATORS).passShare(pass);
    for (int i = 0; i < standings.size(); i++) {
      input.addRatings(
          Rating.builder()
              .vocabulary("own-indicators")
              .term("n-" + i)
              .standing(standings.get(i))
              .build());
    }
    return ChecklistAssessment.answer(input.build());
  }

  @Test
  void aSetOfIndicatorsIsPassedFailedOrOpen() {
    Ratio most = Ratio.parse("0.8");
    Standing met = Standing.MET;
    assertThat(own(most, List.of(met, met, met, met)).verdict("own-indicators")).hasValue(met);
    assertThat(own(most, List.of(met, met, met)).verdict("own-indicators"))
        .hasValue(Standing.NOT_KNOWN);
    assertThat(own(most, List.of(met, met, met, Standing.PARTLY)).verdict("own-indicators"))
        .hasValue(Standing.NOT_KNOWN);
    assertThat(
            own(most, List.of(met, met, met, Standing.PARTLY, Standing.NOT_MET))
                .verdict("own-indicators"))
        .hasValue(Standing.NOT_MET);
    assertThat(own(most, List.of()).verdict("others")).isEmpty();
    assertThat(ChecklistAssessment.answer(input(INDICATORS).build()).verdict("own-indicators"))
        .isEmpty();
    assertThatThrownBy(() -> own(Ratio.parse("1.1"), List.of()))
        .hasMessage("passShare must be in (0, 1], but was 1.1");
  }

  @Property(tries = 200)
  void aBetterRatingNeverWorsensTheVerdict(
      @ForAll @Size(5) List<Standing> standings,
      @ForAll @IntRange(max = 4) int at,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    List<Standing> better = new ArrayList<>(standings);
    better.set(at, Standing.MET);
    Ratio pass = Ratio.of(percent, 100);
    Standing before = own(pass, standings).verdict("own-indicators").orElseThrow();
    Standing after = own(pass, better).verdict("own-indicators").orElseThrow();
    assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
  }

  private static int rank(Standing verdict) {
    return List.of(Standing.NOT_MET, Standing.NOT_KNOWN, Standing.MET).indexOf(verdict);
  }
}
