package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.resilience.CovenantKind;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class CovenantOutlookTest {

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Loan loan(String name, String principal, int drawn) {
    LocalDate day = LocalDate.of(2027, 1, 1).plusMonths(drawn - 1);
    return Loan.level(name, gbp(principal), Ratio.ZERO, day, 10);
  }

  /** Earns 300 a month, of which 100 are a grant that ends with month 6; owes 100 a month. */
  private static OperatingModel model() {
    return OperatingModel.builder()
        .name("hub")
        .start(LocalDate.of(2027, 1, 1))
        .months(24)
        .openingCash(gbp("0"))
        .addLines(
            PlannedLine.of("hire", LineKind.EVENTS, gbp("250")),
            PlannedLine.of("staff", LineKind.STAFF, gbp("50")),
            PlannedLine.builder()
                .name("grant")
                .kind(LineKind.GRANT)
                .monthly(gbp("100"))
                .untilMonth(7)
                .build())
        .addLoans(loan("first", "1000", 0), loan("second", "2000", 13))
        .build();
  }

  private static CovenantPlan.Builder cover(String name, int window, boolean grants) {
    return CovenantPlan.builder()
        .name(name)
        .kind(CovenantKind.DEBT_SERVICE_COVER)
        .threshold(Ratio.of(2))
        .windowMonths(window)
        .grantsCount(grants);
  }

  private static CovenantPlan.Builder loanToValue(String value) {
    return CovenantPlan.builder()
        .name("value")
        .kind(CovenantKind.LOAN_TO_VALUE)
        .threshold(Ratio.of(1, 2))
        .value(gbp(value));
  }

  private static CovenantPath of(CovenantPlan... plans) {
    return CovenantOutlook.answer(
        CovenantOutlookInput.builder().model(model()).addCovenants(plans).build());
  }

  @Test
  void coverIsTestedOnItsRollingWindow() {
    CovenantPath found = of(cover("quarterly", 3, true).everyMonths(3).build());
    assertThat(found.testsOf("quarterly")).hasSize(8);
    List<DatedCovenant> tests = found.tests();
    assertThat(tests.get(0).month()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(tests.get(0).result().test().amount()).isEqualTo(gbp("900"));
    assertThat(tests.get(0).result().test().against()).isEqualTo(gbp("300"));
    assertThat(tests.get(2).result().test().amount()).isEqualTo(gbp("600"));
    assertThat(tests.get(2).result().headroom().isZero()).isTrue();
    assertThat(tests.get(4).result().ratio().value()).contains(Ratio.of(3, 2));
    assertThat(found.firstBreach().map(DatedCovenant::month)).contains(LocalDate.of(2028, 3, 1));
    assertThat(found.tightestOf("quarterly").map(DatedCovenant::month))
        .contains(LocalDate.of(2028, 6, 1));
    assertThat(found).hasToString("8 tests of covenants, first breach quarterly in 2028-03");
    assertThat(found.explain("quarterly", "2027-03").answer().money()).contains(gbp("300"));
    assertThat(found.explanation().answer().text()).contains("2028-03");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void grantsAndLoansCountOnlyWhereTheAgreementSaysSo() {
    CovenantPath without = of(cover("own", 1, false).everyMonths(1).loan("second").build());
    assertThat(without.tests().get(0).result().test().amount()).isEqualTo(gbp("200"));
    assertThat(without.tests().get(0).result().ratio().undefined().map(Undefined::code))
        .contains("NO_DEBT_SERVICE");
    assertThat(without.tests().get(13).result().test().against()).isEqualTo(gbp("200"));
    assertThat(without.firstBreachOf("own").map(DatedCovenant::month))
        .contains(LocalDate.of(2028, 2, 1));
  }

  @Test
  void aLoanIsOwedFromTheMonthItIsDrawnUntilItIsRepaid() {
    CovenantPath found =
        of(loanToValue("2000").annualIncrease(Ratio.of(-1, 4)).everyMonths(1).build());
    assertThat(found.tests().get(0).result().test().amount()).isEqualTo(gbp("900"));
    assertThat(found.tests().get(9).result().test().amount()).isEqualTo(gbp("0"));
    assertThat(found.tests().get(12).result().test().amount()).isEqualTo(gbp("2000"));
    assertThat(found.tests().get(12).result().test().against()).isEqualTo(gbp("1500"));
    assertThat(found.firstBreach().map(DatedCovenant::month)).contains(LocalDate.of(2028, 1, 1));
    assertThat(found.isMet()).isFalse();
  }

  @Test
  void whatIsNeverTestedIsNeverBroken() {
    CovenantPath found = of(cover("late", 12, true).everyMonths(12).fromMonth(25).build());
    assertThat(found.tests()).isEmpty();
    assertThat(found.isMet()).isTrue();
    assertThat(found.tightestOf("late")).isEmpty();
    assertThat(found.explanation().answer().undefined().map(Undefined::code)).contains("NO_TEST");
    CovenantPath kept = of(loanToValue("9000").everyMonths(12).build());
    assertThat(kept.explanation().answer().undefined().map(Undefined::code)).contains("NO_BREACH");
    assertThat(kept.table().rows()).hasSize(2);
    assertThatThrownBy(() -> kept.explain("x", "2027-12"))
        .hasMessageStartingWith("row must be one of value, 2027-12");
    assertThatThrownBy(() -> kept.explain("value", "2027-11"))
        .hasMessageStartingWith("row must be one of");
  }

  @Test
  void badCovenantsAreRefused() {
    assertThatThrownBy(() -> cover("a", 0, true).everyMonths(1).build())
        .hasMessage("windowMonths must be in [1, 60], but was 0");
    assertThatThrownBy(() -> cover("a", 3, true).everyMonths(61).build())
        .hasMessage("everyMonths must be in [1, 60], but was 61");
    assertThatThrownBy(() -> cover("a", 3, true).value(gbp("1")).everyMonths(1).build())
        .hasMessage("value must be given only if kind is LOAN_TO_VALUE, but was GBP 1.00");
    assertThatThrownBy(() -> loanToValue("1").grantsCount(true).everyMonths(1).build())
        .hasMessage("grantsCount must be given only if kind is a cover, but was true");
    assertThatThrownBy(() -> of(loanToValue("1").loan("third").everyMonths(1).build()))
        .hasMessage("covenants[0].loan must name a loan of the model, but was third");
    assertThatThrownBy(() -> of())
        .hasMessage("covenants must hold at least one element, but was none");
    CovenantPlan euro =
        CovenantPlan.builder()
            .name("value")
            .kind(CovenantKind.LOAN_TO_VALUE)
            .threshold(Ratio.ONE)
            .value(Money.parse("EUR 1"))
            .everyMonths(1)
            .build();
    assertThatThrownBy(() -> of(euro))
        .hasMessage("covenants[0].value must be in GBP as model.openingCash is, but was EUR 1.00");
  }

  @Test
  void aPlainCoverSumsTheMonthsSinceTheTestBeforeWithoutGrants() {
    CovenantPlan plain = CovenantPlan.cover(CovenantKind.DEBT_SERVICE_COVER, Ratio.of(2), 3);
    assertThat(plain).isEqualTo(cover("debt service cover", 3, false).everyMonths(3).build());
    assertThat(CovenantOutlook.of(model(), List.of(plain)).firstBreach().orElseThrow().month())
        .isEqualTo(LocalDate.of(2028, 3, 1));
  }
}
