package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.screening.Quadrant;
import org.junit.jupiter.api.Test;

class PortfolioMatrixTest {

  private static final EmploymentTable BEFORE =
      jobs(new double[][] {{10, 40, 30, 20, 0}, {30, 10, 20, 40, 0}});
  private static final EmploymentTable AFTER =
      jobs(new double[][] {{15, 50, 30, 15, 5}, {35, 10, 20, 45, 0}});

  private static EmploymentTable jobs(double[][] counts) {
    return EmploymentTable.of(
        "jobs", List.of("N", "S"), List.of("a", "b", "c", "d", "new"), counts);
  }

  private static PortfolioMatrixInput.Builder input(PortfolioGrowth growth) {
    return PortfolioMatrixInput.builder()
        .first(BEFORE)
        .last(AFTER)
        .growth(growth)
        .specialisedAt(PortfolioDate.START);
  }

  @Test
  void industriesStandInTheQuadrantOfTheirGrowthAndQuotient() {
    Portfolio portfolio = PortfolioMatrix.answer(input(PortfolioGrowth.RATE).build());
    assertThat(portfolio.industries("N", Quadrant.EMERGING)).containsExactly("a");
    assertThat(portfolio.industries("N", Quadrant.STAR)).containsExactly("b");
    assertThat(portfolio.industries("N", Quadrant.MATURE)).containsExactly("c");
    assertThat(portfolio.industries("N", Quadrant.TRANSFORMING)).containsExactly("d");
    assertThat(portfolio.place("N", "new").undefined()).map(Undefined::code).contains("ZERO_BASE");
    assertThat(portfolio.place("N", "b").quotient()).hasValue(1.6);
    assertThat(portfolio.explain("N", "b").answer().text()).contains("star");
    assertThat(portfolio.explain("N", "b").toString())
        .contains("growth, rate: 50 / 40 - 1 = 25 %")
        .contains("quadrant: 1.6 >= 1 and 25 % > 0 % = star");
    assertThat(portfolio.explain("N, b", "growth").answer()).hasToString("25 %");
    assertThat(portfolio)
        .isEqualTo(PortfolioMatrix.of(BEFORE, AFTER, PortfolioGrowth.RATE, PortfolioDate.START));
  }

  @Test
  void aQuotientAtTheThresholdIsSpecialisedAndGrowthAtItIsNotGrowth() {
    Portfolio portfolio =
        PortfolioMatrix.answer(
            input(PortfolioGrowth.RATE).quotientThreshold(1.6).growthThreshold(0.25).build());
    assertThat(portfolio.place("N", "b").quadrant()).contains(Quadrant.MATURE);
    assertThat(portfolio.place("N", "c").quadrant()).contains(Quadrant.TRANSFORMING);
  }

  @Test
  void theLeadIsGrowthBeyondThatOfTheIndustryElsewhere() {
    PortfolioPlace place =
        PortfolioMatrix.answer(input(PortfolioGrowth.LEAD).build()).place("S", "a");
    assertThat(place.growth().getAsDouble()).isNegative();
    assertThat(place.quadrant()).contains(Quadrant.MATURE);
  }

  @Test
  void theTableCountsWhatThereIsAtTheEnd() {
    Portfolio portfolio = PortfolioMatrix.answer(input(PortfolioGrowth.RATE).build());
    assertThat(portfolio.explain("N, b", "jobs").answer()).isEqualTo(Answer.number(50));
  }

  @Test
  void aRegionThatIsEmptyAndAnIndustryThatIsGoneAreUndefinedForTheirOwnReason() {
    EmploymentTable emptied = jobs(new double[][] {{0, 0, 0, 0, 0}, {35, 10, 20, 45, 5}});
    EmploymentTable gone = jobs(new double[][] {{0, 50, 30, 15, 5}, {0, 10, 20, 45, 5}});
    assertThat(codeAtTheEnd(emptied)).contains("EMPTY_REGION");
    assertThat(codeAtTheEnd(gone)).contains("NO_REFERENCE_BASE");
  }

  private static Optional<String> codeAtTheEnd(EmploymentTable last) {
    return PortfolioMatrix.of(BEFORE, last, PortfolioGrowth.RATE, PortfolioDate.END)
        .place("N", "a")
        .undefined()
        .map(Undefined::code);
  }

  @Test
  void unknownRegionsAreRefused() {
    assertThatThrownBy(() -> input(PortfolioGrowth.RATE).addRegions("East").build())
        .hasMessage("regions[0] must be a region of first, but was East");
  }
}
