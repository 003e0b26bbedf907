package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class ServiceChargeTest {

  @Test
  void emptyUnitsAndCappedCostsStayWithTheLandlord() {
    ServiceChargeAccount account =
        ServiceCharge.answer(
            of("1000", "1300", ApportionmentBasis.HEADCOUNT)
                .addUnits(ServiceUnit.let("a", Ratio.of(5)))
                .addUnits(ServiceUnit.letFor("b", Ratio.of(3), Ratio.of(1, 2)))
                .addUnits(ServiceUnit.empty("c", Ratio.of(2)))
                .capOverBudget(Ratio.of(1, 10))
                .vatRate(Ratio.of(1, 5))
                .build());
    assertThat(account.table())
        .hasToString(
            """
            Service charge of GBP 1300.00: charged GBP 715.00, landlord GBP 585.00
            unit  weight    let  share (GBP)  on account (GBP)  charged (GBP)  balancing (GBP)  empty (GBP)  above cap (GBP)  VAT (GBP)
            ----  ------  -----  -----------  ----------------  -------------  ---------------  -----------  ---------------  ---------
            a          5  100 %       650.00            500.00         550.00            50.00         0.00           100.00     110.00
            b          3   50 %       390.00            150.00         165.00            15.00       195.00            30.00      33.00
            c          2    0 %       260.00              0.00           0.00             0.00       260.00             0.00       0.00""");
    assertThat(account.explanation().toString())
        .endsWith(
            "stays with the landlord: GBP 455.00 empty + GBP 130.00 above cap"
                + " + GBP 0.00 unapportioned = GBP 585.00");
    assertThat(account.explain("b", "charged").toString())
        .endsWith("b, charged: GBP 390.00 - GBP 195.00 - GBP 30.00 = GBP 165.00");
  }

  @Test
  void fixedSharesLeaveWhatTheyDoNotCoverToTheLandlord() {
    ServiceChargeAccount account =
        ServiceCharge.answer(
            of("1000", "999.99", ApportionmentBasis.FIXED_SHARES)
                .addUnits(ServiceUnit.let("a", Ratio.parse("60%")))
                .addUnits(ServiceUnit.let("b", Ratio.parse("35%")))
                .build());
    assertThat(account.lines().get(0).charged()).isEqualTo(gbp("599.99"));
    assertThat(account.unapportioned()).isEqualTo(gbp("50"));
    assertThat(account.unrecovered()).isEqualTo(account.unapportioned());
    assertThat(account.lines().get(0).vat()).isEmpty();
    assertThat(account.table().columns()).doesNotContain("VAT");
  }

  @Test
  void tenantsGetBackWhatWasNotSpent() {
    ServiceChargeAccount account =
        ServiceCharge.answer(
            of("1000", "900", ApportionmentBasis.AREA)
                .addUnits(ServiceUnit.let("a", Ratio.parse("12.5")))
                .build());
    assertThat(account.lines().get(0).balancing()).isEqualTo(gbp("-100"));
    assertThat(account.unrecovered()).isEqualTo(gbp("0"));
  }

  @Test
  void refusesWhatCannotBeSplit() {
    ServiceChargeInput.Builder zero = of("1", "1", ApportionmentBasis.AREA);
    zero.addUnits(ServiceUnit.let("a", Ratio.ZERO), ServiceUnit.let("b", Ratio.ZERO));
    assertThatThrownBy(zero::build)
        .hasMessage("units must hold a weight above zero, but was all zero");
    assertThatThrownBy(of("1", "1", ApportionmentBasis.AREA)::build)
        .hasMessage("units must hold at least one element, but was none");
    ServiceChargeInput.Builder over = of("1", "1", ApportionmentBasis.FIXED_SHARES);
    over.addUnits(ServiceUnit.let("a", Ratio.of(1, 2)), ServiceUnit.let("b", Ratio.of(3, 5)));
    assertThatThrownBy(over::build)
        .hasMessage("units must have fixed shares of at most 1 in all, but was 1.1");
    ServiceChargeInput.Builder twice = of("1", "1", ApportionmentBasis.AREA);
    twice.addUnits(ServiceUnit.let("a", Ratio.ONE), ServiceUnit.let("a", Ratio.ONE));
    assertThatThrownBy(twice::build).hasMessage("units[1] must have a name of its own, but was a");
    assertThatThrownBy(() -> ServiceUnit.let("a", Ratio.of(-1)))
        .hasMessage("weight must be >= 0, but was -1");
    assertThatThrownBy(() -> ServiceUnit.letFor("a", Ratio.ONE, Ratio.of(2)))
        .hasMessage("letShare must be in [0, 1], but was 2");
    assertThatThrownBy(
            of("1", "-1", ApportionmentBasis.AREA).addUnits(ServiceUnit.let("a", Ratio.ONE))::build)
        .hasMessage("actual must be >= 0, but was GBP -1.00");
    ServiceChargeInput.Builder euros = ServiceChargeInput.builder();
    euros.budget(gbp("1")).actual(Money.of("1", "EUR")).apportionedBy(ApportionmentBasis.AREA);
    assertThatThrownBy(euros.addUnits(ServiceUnit.let("a", Ratio.ONE))::build)
        .hasMessage("actual must be in GBP as budget is, but was EUR 1.00");
  }

  private static ServiceChargeInput.Builder of(
      String budget, String actual, ApportionmentBasis basis) {
    ServiceChargeInput.Builder input = ServiceChargeInput.builder();
    input.budget(gbp(budget)).actual(gbp(actual)).apportionedBy(basis);
    return input;
  }
}
