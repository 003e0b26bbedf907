package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class CovenantsTest {

  private static final Ratio COVER = Ratio.parse("1.2");

  @Test
  void aPennyBreaksACovenant() {
    assertThat(Covenants.debtServiceCover(gbp("48000"), gbp("40000"), COVER).met()).isTrue();
    CovenantCheck broken = Covenants.debtServiceCover(gbp("47999.99"), gbp("40000"), COVER);
    assertThat(broken.met()).isFalse();
    assertThat(broken.headroom()).isEqualTo(gbp("-0.01"));
    assertThat(broken).hasToString("debt service cover: 1.2, broken, headroom GBP -0.01");
  }

  @Test
  void headroomIsRoundedDownSoThatItNeverHidesABreach() {
    CovenantCheck check = Covenants.debtServiceCover(gbp("0.01"), gbp("0.01"), Ratio.parse("1.1"));
    assertThat(check.met()).isFalse();
    assertThat(check.headroom()).isEqualTo(gbp("-0.01"));
    CovenantCheck kept = Covenants.loanToValue(gbp("0.01"), gbp("0.03"), Ratio.parse("0.5"));
    assertThat(kept.met()).isTrue();
    assertThat(kept.headroom()).isEqualTo(gbp("0.00"));
  }

  @Test
  void withoutServiceInterestOrValueTheVerdictStands() {
    CovenantCheck service = Covenants.debtServiceCover(gbp("-1"), gbp("0"), COVER);
    assertThat(service.ratio().undefined())
        .contains(Undefined.of(Reason.NO_DEBT_SERVICE, "the debt service is zero"));
    assertThat(service.met()).isFalse();
    CovenantCheck interest = Covenants.interestCover(gbp("0"), gbp("0"), COVER);
    assertThat(interest.ratio().undefined().map(Undefined::code)).contains("NO_INTEREST");
    assertThat(interest.met()).isTrue();
    CovenantCheck value = Covenants.loanToValue(gbp("5"), gbp("0"), COVER);
    assertThat(value.ratio().undefined().map(Undefined::code)).contains("NO_VALUE");
    assertThat(value.met()).isFalse();
    assertThat(JacksonLines.roundTrip(value)).isEqualTo(value);
  }

  @Test
  void oneBrokenCovenantBreaksTheReport() {
    CovenantTest cover =
        CovenantTest.of(CovenantKind.INTEREST_COVER, gbp("30"), gbp("10"), Ratio.of(2));
    CovenantTest value =
        CovenantTest.of(CovenantKind.LOAN_TO_VALUE, gbp("80"), gbp("100"), Ratio.parse("0.7"));
    CovenantReport report =
        Covenants.answer(CovenantsInput.builder().addTests(cover, value).build());
    assertThat(report.isMet()).isFalse();
    assertThat(report).hasToString("Covenants: 1 of 2 kept");
    assertThat(report.explanation().answer()).isEqualTo(Answer.text("broken"));
    assertThat(report.explain("loan to value", "met").steps().get(0))
        .hasToString("loan to value, met: GBP 80.00 <= 0.7 x GBP 100.00 = no");
    assertThat(report.explain("loan to value", "headroom").steps().get(0))
        .hasToString(
            "loan to value, headroom: 0.7 x GBP 100.00 - GBP 80.00, rounded down = GBP -10.00");
  }

  @Test
  void refusesLoansAndServiceBelowZero() {
    assertThatThrownBy(() -> Covenants.loanToValue(gbp("-1"), gbp("1"), COVER))
        .hasMessage("amount must be >= 0 as a loan, but was GBP -1.00");
    assertThatThrownBy(() -> Covenants.debtServiceCover(gbp("1"), gbp("-1"), COVER))
        .hasMessage("against must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> Covenants.loanToValue(gbp("1"), Money.parse("EUR 1"), COVER))
        .hasMessage("amount must be in EUR as against is, but was GBP 1.00");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
