package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class FundAccountsTest {

  @Test
  void sumsTheFundsByRestriction() {
    FundStatement statement =
        answer(
            fund("general", FundRestriction.UNRESTRICTED, "40", "90", "95", "-5"),
            fund("building", FundRestriction.DESIGNATED, "10", "0", "0", "5"),
            fund("youth", FundRestriction.RESTRICTED, "0", "20", "12", "0"),
            fund("capital", FundRestriction.ENDOWMENT, "100", "0", "0", "0"));
    assertThat(statement.unrestricted()).isEqualTo(gbp("30"));
    assertThat(statement.designated()).isEqualTo(gbp("15"));
    assertThat(statement.restricted()).isEqualTo(gbp("8"));
    assertThat(statement.endowment()).isEqualTo(gbp("100"));
    assertThat(statement.total()).isEqualTo(gbp("153"));
    assertThat(statement.faults()).isEmpty();
    assertThat(statement.table())
        .hasToString(
            """
            Funds GBP 153.00: unrestricted GBP 30.00, designated GBP 15.00, restricted GBP 8.00, endowment GBP 100.00
            fund      restriction   opening (GBP)  income (GBP)  spending (GBP)  transfers (GBP)  closing (GBP)
            --------  ------------  -------------  ------------  --------------  ---------------  -------------
            general   unrestricted          40.00         90.00           95.00            -5.00          30.00
            building  designated            10.00          0.00            0.00             5.00          15.00
            youth     restricted             0.00         20.00           12.00             0.00           8.00
            capital   endowment            100.00          0.00            0.00             0.00         100.00
            --------  ------------  -------------  ------------  --------------  ---------------  -------------
            total                          150.00        110.00          107.00             0.00         153.00""");
    assertThat(statement.explain("general", "closing").steps().get(0))
        .hasToString("general, closing: GBP 40.00 + GBP 90.00 - GBP 95.00 + GBP -5.00 = GBP 30.00");
  }

  @Test
  void findsMoneyThatWasSpentBeforeItCameAndTransfersThatDoNotCancelOut() {
    FundStatement statement =
        answer(
            fund("general", FundRestriction.UNRESTRICTED, "-1", "0", "0", "3"),
            fund("youth", FundRestriction.RESTRICTED, "0", "0", "7", "-2"));
    assertThat(statement.faults())
        .extracting(FundFault::toString)
        .containsExactly(
            "overspent: youth, GBP 9.00",
            "transfer out of restricted: youth, GBP 2.00",
            "transfers do not balance, GBP 1.00");
    assertThat(JacksonLines.roundTrip(statement)).isEqualTo(statement);
  }

  @Test
  void refusesTwoFundsOfOneNameAndTwoCurrencies() {
    FundMovement fund = fund("a", FundRestriction.RESTRICTED, "0", "0", "0", "0");
    assertThatThrownBy(() -> answer(fund, fund))
        .hasMessage("funds[1] must have a name of its own, but was a");
    assertThatThrownBy(() -> answer())
        .hasMessage("funds must hold at least one element, but was none");
  }

  private static FundStatement answer(FundMovement... funds) {
    return FundAccounts.answer(FundAccountsInput.builder().addFunds(funds).build());
  }

  private static FundMovement fund(
      String name,
      FundRestriction restriction,
      String opening,
      String income,
      String spending,
      String transfers) {
    return FundMovement.builder()
        .name(name)
        .restriction(restriction)
        .opening(gbp(opening))
        .income(gbp(income))
        .spending(gbp(spending))
        .transfers(gbp(transfers))
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void aListOfFundsIsEnoughAndAFundHasAName() {
    FundMovement fund = fund("general", FundRestriction.UNRESTRICTED, "40", "90", "95", "-5");
    assertThat(FundAccounts.of(List.of(fund))).isEqualTo(answer(fund));
    assertThat(fund.toBuilder().name("other").build().name()).isEqualTo("other");
    assertThatThrownBy(() -> fund.toBuilder().name(" ").build())
        .hasMessage("name must hold a visible character, but was  ");
  }

  @Test
  void allMoneyIsInOneCurrency() {
    FundMovement fund = fund("general", FundRestriction.UNRESTRICTED, "40", "90", "95", "-5");
    Money euro = Money.parse("EUR 1");
    String rule = " must be in GBP as opening is, but was EUR 1.00";
    assertThatThrownBy(() -> fund.toBuilder().income(euro).build()).hasMessage("income" + rule);
    assertThatThrownBy(() -> fund.toBuilder().spending(euro).build()).hasMessage("spending" + rule);
    assertThatThrownBy(() -> fund.toBuilder().transfers(euro).build())
        .hasMessage("transfers" + rule);
    FundMovement.Builder other = fund.toBuilder().name("other");
    other.opening(euro).income(euro).spending(euro).transfers(euro);
    assertThatThrownBy(() -> answer(fund, other.build()))
        .hasMessage("funds[1] must be in GBP as funds[0] is, but was EUR 1.00");
  }
}
