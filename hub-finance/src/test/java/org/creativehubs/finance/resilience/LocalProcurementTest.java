package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class LocalProcurementTest {

  private static final Ratio FIFTH = Ratio.parse("20%");

  @Test
  void exactlyAFifthIsEnough() {
    LocalSpend spend = share(Purchase.of("a", gbp("20"), true), Purchase.of("b", gbp("80"), false));
    assertThat(spend.met()).contains(true);
    assertThat(spend.headroom()).isEqualTo(gbp("0"));
    LocalSpend short1 =
        share(Purchase.of("a", gbp("20"), true), Purchase.of("b", gbp("80.01"), false));
    assertThat(short1.met()).contains(false);
    assertThat(short1.headroom()).isEqualTo(gbp("-0.01"));
    assertThat(spend)
        .hasToString(
            "Bought locally: GBP 20.00 of GBP 100.00, 20 %; at least 20 % is asked for: met");
  }

  @Test
  void creditNotesAreTakenOffBySupplier() {
    LocalSpend spend =
        share(
            Purchase.of("a", gbp("30"), true),
            Purchase.of("b", gbp("60"), false),
            Purchase.of("a", gbp("-5"), true));
    assertThat(spend.suppliers()).hasSize(2);
    assertThat(spend.suppliers().get(0).local()).isEqualTo(gbp("25"));
    assertThat(spend.total()).isEqualTo(gbp("85"));
    assertThat(spend.table())
        .hasToString(
            """
            Bought locally: GBP 25.00 of GBP 85.00, 29.41 %; at least 20 % is asked for: met
            supplier  local (GBP)  elsewhere (GBP)
            --------  -----------  ---------------
            a               25.00             0.00
            b                0.00            60.00
            --------  -----------  ---------------
            total           25.00            60.00\
            """);
  }

  @Test
  void aShareOfAGrantAsksNothingOfTheRestOfWhatIsBought() {
    LocalProcurementInput bought =
        LocalProcurementInput.builder()
            .addPurchases(Purchase.of("a", gbp("20"), true), Purchase.of("b", gbp("400"), false))
            .target(FIFTH)
            .build();
    LocalSpend granted = LocalProcurement.answer(bought.toBuilder().grant(gbp("100")).build());
    LocalSpend more = LocalProcurement.answer(bought.toBuilder().grant(gbp("100.01")).build());

    assertThat(LocalProcurement.answer(bought).met()).contains(false);
    assertThat(granted.met()).contains(true);
    assertThat(granted.headroom()).isEqualTo(gbp("0"));
    assertThat(granted.toString()).endsWith("20 % of the grant of GBP 100.00 is asked for: met");
    assertThat(more.met()).contains(false);
    assertThat(more.headroom()).isEqualTo(gbp("-0.01"));
  }

  @Test
  void withoutSpendingThereIsNoShare() {
    LocalSpend none = share(Purchase.of("a", gbp("5"), true), Purchase.of("a", gbp("-5"), true));
    assertThat(none.share().undefined())
        .contains(Undefined.of(Reason.NO_SPEND, "nothing was bought"));
    assertThat(none.met()).isEmpty();
    LocalSpend credit = share(Purchase.of("a", gbp("-5"), true));
    assertThat(credit.share().undefined().map(Undefined::code)).contains("NET_CREDIT");
    assertThat(JacksonLines.roundTrip(credit)).isEqualTo(credit);
    assertThatThrownBy(() -> share())
        .hasMessage("currency must be given if purchases is empty, but was absent");
  }

  @Test
  void aQuarterWithoutPurchasesHasNoShareAndSaysWhy() {
    LocalSpend quiet =
        LocalProcurement.answer(
            LocalProcurementInput.builder()
                .target(FIFTH)
                .currency(Currency.getInstance("GBP"))
                .build());
    assertThat(quiet.share().undefined())
        .contains(Undefined.of(Reason.NO_SPEND, "nothing was bought"));
    assertThat(quiet.met()).isEmpty();
    assertThat(quiet.total()).isEqualTo(gbp("0"));
    assertThat(quiet.table().rowsWithoutTotals()).isEmpty();
    assertThat(JacksonLines.roundTrip(quiet)).isEqualTo(quiet);
  }

  private static LocalSpend share(Purchase... purchases) {
    return LocalProcurement.of(List.of(purchases), FIFTH);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
