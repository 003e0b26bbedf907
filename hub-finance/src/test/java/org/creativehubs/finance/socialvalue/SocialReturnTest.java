package org.creativehubs.finance.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
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
        .contains("duration, work 1 year: survey (2026, chosen; the hub's survey)");
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

  @Test
  void explainsTheReturnOfEachOutcome() {
    SocialValue found =
        SocialReturn.of(
            List.of(outcome("work", "0.2", "0.5", 2).build()), gbp("400"), Samples.flat("0"));
    assertThat(found).isEqualTo(value(outcome("work", "0.2", "0.5", 2).build(), "400"));
    assertThat(found.explanation())
        .hasToString(
            """
            What social value comes back for each unit invested?
              1. discount rate, years 0 and after (survey, chosen): 0 % [the hub's survey]
              2. proxy, work (survey, chosen): GBP 100.00 [the hub's survey]
              3. deadweight, work (survey, chosen): 20 % [the hub's survey]
              4. displacement, work (survey, chosen): 0 % [the hub's survey]
              5. attribution to others, work (survey, chosen): 0 % [the hub's survey]
              6. drop-off a year, work (survey, chosen): 50 % [the hub's survey]
              7. duration, work (survey, chosen): 2 years [the hub's survey]
              8. work, first year unrounded: 10 x GBP 100.00 x (1 - 20 %) x (1 - 0 %) x (1 - 0 %) = GBP 800.00
              9. work, present value unrounded: GBP 800.00 x 1 x 1 + GBP 800.00 x 0.5 x 1 = GBP 1200.00
              10. present value: GBP 1200.00, rounded half up = GBP 1200.00
              11. investment: GBP 400.00
              12. social return: GBP 1200.00 / GBP 400.00 = 3 [Cabinet Office, A Guide to Social Return on Investment (2009, updated 2012)]\
            """);
  }

  @Test
  void refusesOutcomesAndInvestmentsOutsideTheirRange() {
    assertThatThrownBy(outcome("work", "0", "0", 1).quantity(Ratio.of(-1))::build)
        .hasMessage("quantity must be >= 0, but was -1");
    assertThatThrownBy(outcome("work", "0", "0", 1).proxy(gbp("-1"))::build)
        .hasMessage("proxy must be >= 0, but was GBP -1.00");
    assertThatThrownBy(outcome("work", "0", "0", 1).displacement(Ratio.of(2))::build)
        .hasMessage("displacement must be in [0, 1], but was 2");
    assertThatThrownBy(outcome("work", "0", "0", 1).attributionToOthers(Ratio.of(2))::build)
        .hasMessage("attributionToOthers must be in [0, 1], but was 2");
    SocialOutcome work = outcome("work", "0", "0", 1).build();
    assertThatThrownBy(() -> value(work, "-1"))
        .hasMessage("investment must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> SocialReturn.of(List.of(), gbp("1"), Samples.flat("0")))
        .hasMessage("outcomes must hold at least one element, but was none");
    assertThatThrownBy(() -> SocialReturn.of(List.of(work, work), gbp("1"), Samples.flat("0")))
        .hasMessage("outcomes[1] must have a name of its own, but was work");
    SocialOutcome abroad = outcome("work", "0", "0", 1).proxy(Money.parse("EUR 1")).build();
    assertThatThrownBy(() -> value(abroad, "1"))
        .hasMessage("outcomes[0].proxy must be in GBP as investment is, but was EUR 1.00");
  }

  @Test
  void aRatioIsANumber() {
    SocialValue found = value(outcome("work", "0", "0", 1).build(), "400");
    assertThatThrownBy(new SocialValue.Builder().valuesOf(found).ratio(Double.NaN)::build)
        .hasMessage("ratio must be a finite number, but was NaN");
    assertThatThrownBy(new SocialValue.Builder().valuesOf(found).netRatio(Double.NaN)::build)
        .hasMessage("netRatio must be a finite number, but was NaN");
  }

  @Test
  void aReturnThatIsReadHasAssumptionsAndBothRatiosOrNone() {
    SocialValue found = value(outcome("work", "0", "0", 1).build(), "400");
    assertThatThrownBy(() -> HubJson.read(Samples.without("assumptions", found), SocialValue.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");

    assertThatThrownBy(() -> HubJson.read(Samples.without("ratio", found), SocialValue.class))
        .hasMessageContaining("undefined must be given if ratio is absent, but was absent");

    assertThatThrownBy(() -> HubJson.read(Samples.without("netRatio", found), SocialValue.class))
        .hasMessageContaining("netRatio must be given if ratio is, but was absent");
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
