package org.creativehubs.finance.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class SocialReturnTest {

  @Test
  void dropOffCountsFromTheSecondYear() {
    SocialValue found = value(outcome("work", "0", "0.5", 3).build(), "350");
    assertThat(found.firstYearImpact()).isEqualTo(gbp("1000"));
    assertThat(found.presentValue()).isEqualTo(gbp("1750"));
    assertThat(found.netPresentValue()).isEqualTo(gbp("1400"));
    assertThat(found.ratio()).hasValue(5.0);
    assertThat(found.netRatio()).hasValue(4.0);
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void theRatioIsNeverPrintedWithoutItsAssumptions() {
    assertThat(value(outcome("work", "0.2", "0.1", 1).build(), "400"))
        .asString()
        .startsWith("social return 2 [discount rate, years 0 and after 0 %")
        .contains("proxy, work GBP 100.00, deadweight, work 20 %")
        .contains("duration, work 1 years: survey (2026, chosen; the hub's survey)");
  }

  @Test
  void withoutInvestmentThereIsNoRatio() {
    SocialValue found = value(outcome("work", "0", "0", 1).build(), "0");
    assertThat(found.ratio()).isEmpty();
    assertThat(found.explanation().answer())
        .hasToString("undefined: nothing was invested (NO_INVESTMENT)");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void everyCellOfTheTableIsExplained() {
    SocialValue found = value(outcome("work", "0.2", "0.1", 2).build(), "400");
    for (String column : found.table().columns()) {
      int at = found.table().columns().indexOf(column);
      assertThat(Samples.explains(found.table(), 0, at, found.explain("work", column))).isTrue();
    }
    assertThat(found.table().rows().get(0))
        .containsExactly(
            Answer.text("work"),
            Answer.number(10),
            Answer.of(gbp("100")),
            Answer.number(2),
            Answer.of(gbp("800")),
            Answer.of(gbp("1520")));
  }

  @Test
  void sharesOverOneAndNoYearsAreRefused() {
    assertThatThrownBy(() -> outcome("work", "1.1", "0", 1).build())
        .hasMessage("deadweight must be in [0, 1], but was 1.1");
    assertThatThrownBy(() -> outcome("work", "0", "-0.1", 1).build())
        .hasMessage("dropOff must be in [0, 1], but was -0.1");
    assertThatThrownBy(() -> outcome("work", "0", "0", 0).build())
        .hasMessage("years must be in [1, 200], but was 0");
    assertThatThrownBy(() -> outcome("work", "0", "0", 201).build())
        .hasMessage("years must be in [1, 200], but was 201");
    assertThatThrownBy(() -> value(outcome(" ", "0", "0", 1).build(), "1"))
        .hasMessageStartingWith("name must hold a visible character");
  }

  @Property(tries = 200)
  void moreDeadweightOrDropOffNeverRaisesTheRatio(
      @ForAll("shares") Ratio one,
      @ForAll("shares") Ratio other,
      @ForAll @IntRange(min = 1, max = 10) int years) {
    String less = (one.compareTo(other) <= 0 ? one : other).text();
    String more = (one.compareTo(other) <= 0 ? other : one).text();
    double base = ratioOf(outcome("work", less, less, years).build());
    assertThat(ratioOf(outcome("work", more, less, years).build())).isLessThanOrEqualTo(base);
    assertThat(ratioOf(outcome("work", less, more, years).build())).isLessThanOrEqualTo(base);
  }

  @Property(tries = 200)
  void anOutcomeThatWouldHaveHappenedAnywayIsWorthNothing(
      @ForAll("shares") Ratio dropOff, @ForAll @IntRange(min = 1, max = 10) int years) {
    assertThat(ratioOf(outcome("work", "1", dropOff.text(), years).build())).isZero();
  }

  @Property(tries = 200)
  void whatDropsOffAltogetherIsWorthItsFirstYear(
      @ForAll("shares") Ratio deadweight, @ForAll @IntRange(min = 2, max = 10) int years) {
    double first = ratioOf(outcome("work", deadweight.text(), "0", 1).build());
    assertThat(ratioOf(outcome("work", deadweight.text(), "1", years).build())).isEqualTo(first);
  }

  @Provide
  Arbitrary<Ratio> shares() {
    return Samples.shares();
  }

  private static double ratioOf(SocialOutcome outcome) {
    return value(outcome, "250").ratio().orElseThrow();
  }

  private static SocialOutcome.Builder outcome(
      String name, String deadweight, String dropOff, int years) {
    SocialOutcome.Builder outcome = SocialOutcome.builder();
    outcome
        .name(name)
        .quantity(Ratio.of(10))
        .proxy(gbp("100"))
        .deadweight(ratio(deadweight))
        .displacement(Ratio.ZERO)
        .attributionToOthers(Ratio.ZERO)
        .dropOff(ratio(dropOff))
        .years(years)
        .provenance(Samples.SURVEY);
    return outcome;
  }

  private static SocialValue value(SocialOutcome outcome, String investment) {
    return SocialReturn.answer(
        SocialReturnInput.builder()
            .addOutcomes(outcome)
            .investment(gbp(investment))
            .discounting(Samples.flat("0"))
            .build());
  }
}
