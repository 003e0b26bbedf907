package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final Term COST = Term.given("eligible cost", Money.parse("GBP 100000.00"));
  private static final Term RATE = Term.of(Ratio.parse("0.333"));

  private static Term gbp(String amount) {
    return Term.of(Money.parse("GBP " + amount));
  }

  @Test
  void anExplanationHasAStepForEachTermWithALabelOnce() {
    Term grant = COST.times(RATE).rounded(RoundingMode.FLOOR).named("grant");
    Term match = COST.minus(grant).named("match needed");

    assertThat(Explanation.of("Who pays?", grant, match))
        .hasToString(
            """
            Who pays?
              1. eligible cost: GBP 100000.00
              2. grant: GBP 100000.00 x 0.333, rounded down = GBP 33300.00
              3. match needed: GBP 100000.00 - GBP 33300.00 = GBP 66700.00""");
    assertThat(match.money()).isEqualTo(Money.parse("GBP 66700.00"));
  }

  @Test
  void bracketsStandOnlyWhereTheyAreNeeded() {
    Term a = Term.of(1);
    Term b = Term.of(2);
    Term c = Term.of(3);

    assertThat(a.plus(b).plus(c).expression()).contains("1 + 2 + 3");
    assertThat(a.minus(b.minus(c)).expression()).contains("1 - (2 - 3)");
    assertThat(a.plus(b).times(c).expression()).contains("(1 + 2) x 3");
    assertThat(a.dividedBy(b.times(c)).expression()).contains("1 / (2 x 3)");
    assertThat(a.times(b.dividedBy(c)).expression()).contains("1 x 2 / 3");
    assertThat(a.plus(b).power(-2).expression()).contains("(1 + 2)^(-2)");
    assertThat(a.minus(Term.of(-2)).expression()).contains("1 - (-2)");
    assertThat(a.plus(b).negated().expression()).contains("-(1 + 2)");
    assertThat(Term.max(Term.of(0), gbp("5.00").minus(gbp("7.00"))).expression())
        .contains("max(0, GBP 5.00 - GBP 7.00)");
  }

  @Test
  void unitsGoWithTheNumbers() {
    Term area = Term.given("area", Area.parse("50 m2"));
    Term rate = Term.given("rate", Ratio.of(12), "GBP per m2");

    assertThat(rate.times(area).answer()).hasToString("GBP 600.00");
    assertThat(gbp("600.00").dividedBy(area).answer()).hasToString("12 GBP per m2");
    assertThat(gbp("1.00").dividedBy(gbp("3.00")).asShare().answer()).hasToString("33.33 %");
    assertThat(gbp("1.00").dividedBy(3).answer()).hasToString("0.3333 GBP");
    assertThat(Term.share(Ratio.of(1, 4)).times(gbp("2.00")).expression())
        .contains("25 % x GBP 2.00");
    assertThatThrownBy(() -> area.plus(gbp("1.00")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unit must be that of m2, but was GBP");
  }

  @Test
  void digitsThatAreCutOffCanBeSeen() {
    assertThat(Term.of(Ratio.of(1, 3)).times(Term.of(Ratio.of(1, 4))).expression())
        .contains("0.33333 x 0.25");
    assertThat(Term.of(Ratio.of(100_000, 3)).times(2).expression()).contains("33,333.3333 x 2");
    assertThat(Term.of(Ratio.of(1_000_001, 2_000_000)).times(2).expression())
        .contains("0.50000 x 2");
  }

  @Test
  void theUndefinedStaysSoAndSaysWhyOnce() {
    Undefined noSpend = Reason.NO_SPEND.because("nothing is spent in a year");
    Term years = gbp("1.00").dividedBy(gbp("0.00"), noSpend).named("years");
    Term months = years.times(12).in("months").named("months");

    assertThat(years.expression()).contains("GBP 1.00 / GBP 0.00");
    assertThat(months.expression()).isEmpty();
    assertThat(months.undefined()).contains(noSpend);
    assertThat(Term.of(1).dividedBy(Term.given("cases", 0)).undefined().orElseThrow())
        .hasToString("undefined: cases is zero (ZERO_DENOMINATOR)");
    assertThat(Term.of(-1).sqrt().isDefined()).isFalse();
    assertThatThrownBy(months::toDouble).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(months::ratio).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(months::money).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aComparisonCountsOneOrNothing() {
    Term low = Term.of(2);
    Term high = Term.of(1).plus(Term.of(3).sqrt()).plus(Term.of(1));
    assertThat(low.oneIfBelow(high).times(5).named("x"))
        .hasToString("x: [2 < 1 + sqrt(3) + 1] x 5 = 5");
    assertThat(low.oneIfAtLeast(high).toDouble()).isZero();
    assertThat(low.oneIfBelow(low).ratio()).isEqualTo(Ratio.ZERO);
    assertThat(low.oneIfAtLeast(low).ratio()).isEqualTo(Ratio.ONE);
    assertThatThrownBy(
            () -> Term.of(Money.parse("GBP 1.00")).oneIfBelow(Term.of(Area.parse("5 m2"))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void longSumsHaveSubtotals() {
    List<Term> terms = IntStream.rangeClosed(1, 30).mapToObj(Term::of).toList();
    Explanation explanation = Explanation.of("?", Term.sum(terms).named("total"));

    assertThat(explanation.steps())
        .extracting(Step::label)
        .containsExactly("subtotal 1 to 12", "subtotal 13 to 24", "subtotal 25 to 30", "total");
    assertThat(explanation.answer()).hasToString("465");
    assertThat(WorkedExplanation.of(explanation))
        .allMatch(worked -> worked.verdict() == Verdict.AGREES);
    assertThat(Term.sum(terms.subList(0, 12)).expression().orElseThrow()).startsWith("1 + 2 + 3");
    assertThatThrownBy(() -> Term.sum(Collections.emptyList()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void towardsZeroIsUpForWhatIsBelowZero() {
    assertThat(gbp("-10.00").dividedBy(3).rounded(RoundingMode.DOWN).step())
        .hasToString("rounded up: GBP -10.00 / 3, rounded up = GBP -3.33");
    assertThat(Term.of(Ratio.of(7, 3)).times(1).rounded(RoundingMode.CEILING, 0).step())
        .hasToString("rounded up to a whole number: 2.3333 x 1, rounded up to a whole number = 3");
    assertThatThrownBy(() -> Term.of(1).rounded(RoundingMode.FLOOR))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anExactNumberCanBeAnAmountOfMoney() {
    Term third = Term.of(Ratio.of(100, 3)).in(Currency.getInstance("GBP"));
    assertThat(third.plus(Term.of(Money.parse("GBP 1"))).times(3).answer())
        .isEqualTo(Answer.of(Money.parse("GBP 103")));
  }
}
