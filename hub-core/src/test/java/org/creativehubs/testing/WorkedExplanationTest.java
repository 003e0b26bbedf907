package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedExplanationTest {

  private static Verdict verdict(String label, String expression, Answer value) {
    return verdict(
        Explanation.answering("?").given("cost", money("GBP 10.00")).step(label, expression, value),
        Map.of());
  }

  private static Verdict verdict(Explanation.Builder steps, Map<String, Answer> row) {
    return WorkedExplanation.of(steps.build(), row).get(0).verdict();
  }

  private static Answer money(String text) {
    return Answer.of(Money.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,680 hours + 280 hours x 6 months; 3360",
        "12 x GBP 100000.00 / GBP 400000.00; 3",
        "(0.9642 - 0.5) / (2 - 1); 0.46424",
        "2 - 3 - 4; -5",
        "2 x 3^2; 18",
        "-2^2; -4",
        "8 / 4 / 2; 1",
        "33.33 % x 3; 1",
        "1/3; 0.33333333333333",
        "min(GBP 5.00, 2 x 3) + max(0, -1, 2); 7",
        "|3 - 5| x floor(2.7) + ceil(2.2); 7",
        "[2 < 3] + 10 x [3 < 2] + 100 x [2 >= 2] + 1,000 x [2 < 2]; 101",
        "[1 + 1 = 2] x ([0.5 x 4 > 1] + 1); 2",
        "sqrt(16) + ln(1) + exp(0); 5",
        "12 x -2; -24",
        "4 GBP bn / 8 years; 0.5",
        "25 jobs per 100,000 GBP - 30 jobs per 100,000 GBP; -5",
        "(7 GBP bn / 3 GBP bn)^(1 / 9 years) - 1; 0.0987181",
        "(1 + 0.005)^-60; 0.74137",
        "purchase: GBP 1.00 + works: GBP 2.00 (all of it); 3",
        "over 450 jobs / 300 jobs; 1.5",
        "70 / 40, rounded up; 2",
        "7 / 3, rounded down to 2 decimals; 2.33",
        "GBP 4.00 x 3, at most 10; 10",
        "12 - cost; 2"
      })
  void whatAgreesAndWhatDiffersByLittle(String expression, double value) {
    assertThat(verdict("found", expression, Answer.number(value))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("found", expression, Answer.number(value * 1.01 + 0.01)))
        .isEqualTo(Verdict.DIFFERS);
  }

  @ParameterizedTest
  @CsvSource({
    "market rent - GBP 1.00",
    "sum of 32 whole and 8 broken periods",
    "2027-10-01 - 6 months",
    "1 +",
    "2 of 12",
    "[2]",
    "[2 < 3",
    "cost before - 1",
    "3 x 4 and more"
  })
  void whatIsNoArithmetic(String expression) {
    assertThat(verdict("found", expression, Answer.number(1))).isEqualTo(Verdict.NOT_WORKED_OUT);
  }

  @Test
  void aDivisorThatMayBeZeroAsPrintedIsAReasonToBeUndefined() {
    Answer undefined = Reason.ZERO_DENOMINATOR.answer();

    assertThat(verdict("found", "GBP 123.45 / (-42.8571 - (-42.8571))", undefined))
        .isEqualTo(Verdict.UNDEFINED);
    assertThat(verdict("found", "GBP 123.45 / (42.8571 + 42.8571)", undefined))
        .isEqualTo(Verdict.NOT_WORKED_OUT);
  }

  @Test
  void aComparisonThatThePrintedNumbersLeaveOpenMayCountOrNot() {
    assertThat(verdict("x", "[0.3333 < 0.33333]", Answer.number(1))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("x", "[0.3333 < 0.33333]", Answer.number(0))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("x", "[0.3333 < 0.33333]", Answer.number(2))).isEqualTo(Verdict.DIFFERS);
  }

  @Test
  void moneyIsExactButForItsRounding() {
    assertThat(verdict("x", "GBP 10.00 / 3", money("GBP 3.33"))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("x", "GBP 10.00 / 3", money("GBP 3.35"))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("x", "GBP 1.01 + GBP 1.01", money("GBP 2.03"))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("x, rounded up", "GBP 10.00 / 3", money("GBP 3.33")))
        .isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("x", "GBP 20.00 / 3, half up", money("GBP 6.67"))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("x", "GBP 20.00 / 3, rounded down", money("GBP 6.67")))
        .isEqualTo(Verdict.DIFFERS);
  }

  @Test
  void aWholePercentageOfASumOfSharesMayHaveBeenRounded() {
    double share = 10.25 / (32 / 3.0 + 10.25);
    assertThat(verdict("x", "0 % + 49 %", Answer.share(share))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("x", "0 % + 49 %", Answer.share(0.4902))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("x", "0 % + 100 %", Answer.share(0.9999))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("x", "GBP 1000.00 x 49 %", money("GBP 490.04"))).isEqualTo(Verdict.DIFFERS);
  }

  @Test
  void comparisonsAreHeldAgainstTheWords() {
    assertThat(verdict("met", "2 x 3 >= 5", Answer.text("yes"))).isEqualTo(Verdict.AGREES);
    assertThat(verdict("met", "2 x 3 >= 5", Answer.text("no"))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("met", "4 < 3", Answer.text("affordable"))).isEqualTo(Verdict.DIFFERS);
    assertThat(verdict("met", "1 <= 2 <= 1", Answer.text("no"))).isEqualTo(Verdict.AGREES);
  }

  @Test
  void nothingComesOutWhereZeroDivides() {
    Answer undefined = Reason.NO_SPEND.answer();
    assertThat(verdict("x", "1 / 0", undefined)).isEqualTo(Verdict.UNDEFINED);
    assertThat(verdict("x", "1 / 0", Answer.number(1))).isEqualTo(Verdict.DIFFERS);
  }

  @Test
  void cellsOfTheRowHaveNames() {
    assertThat(
            verdict(
                Explanation.answering("?").step("left", "target - done", Answer.number(2)),
                Map.of("target", Answer.number(5), "done", Answer.number(3))))
        .isEqualTo(Verdict.AGREES);
  }
}
