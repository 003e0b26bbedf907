package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class ServiceChargeTest {

  @Test
  void emptyUnitsAndCappedCostsStayWithTheLandlord() {
    ServiceHead.Builder services =
        head("services", "1000", "1300", ApportionmentBasis.HEADCOUNT)
            .putWeights("a", Ratio.of(5))
            .putWeights("b", Ratio.of(3))
            .putWeights("c", Ratio.of(2));
    ServiceChargeAccount account =
        ServiceCharge.answer(
            ServiceChargeInput.builder()
                .addHeads(services.build())
                .addUnits(ServiceUnit.let("a"))
                .addUnits(ServiceUnit.letFor("b", Ratio.of(1, 2)))
                .addUnits(ServiceUnit.empty("c"))
                .capOverBudget(Ratio.of(1, 10))
                .vatRate(Ratio.of(1, 5))
                .build());
    assertThat(account.table())
        .hasToString(
            """
            Service charge of GBP 1300.00: charged GBP 715.00, landlord GBP 585.00
            unit         let  share (GBP)  empty (GBP)  above cap (GBP)  charged (GBP)  on account (GBP)  balancing (GBP)  VAT (GBP)
            ---------  -----  -----------  -----------  ---------------  -------------  ----------------  ---------------  ---------
            a          100 %       650.00         0.00           100.00         550.00            500.00            50.00     110.00
            b           50 %       390.00       195.00            30.00         165.00            150.00            15.00      33.00
            c            0 %       260.00       260.00             0.00           0.00              0.00             0.00       0.00
            ---------  -----  -----------  -----------  ---------------  -------------  ----------------  ---------------  ---------
            all units             1300.00       455.00           130.00         715.00            650.00            65.00     143.00""");
    assertThat(account.explanation().toString())
        .endsWith("stays with the landlord: GBP 455.00 + GBP 130.00 + GBP 0.00 = GBP 585.00");
    assertThat(account.explain("b", "charged").toString())
        .endsWith("b, charged: GBP 390.00 - GBP 195.00 - GBP 30.00 = GBP 165.00");
    assertThat(account.explain("b", "share").toString())
        .endsWith("b, share: GBP 1300.00 x 3 / 10 = GBP 390.00");
  }

  @Test
  void headsAreBorneByTheirOwnUnitsAndCappedAloneAndTogether() {
    ServiceChargeAccount account = ServiceCharge.answer(cleaningAndLift());
    assertThat(account.table())
        .hasToString(
            """
            Service charge of GBP 1360.00: charged GBP 693.00, landlord GBP 667.00
            unit         let  share (GBP)  empty (GBP)  above cap (GBP)  cleaning charged (GBP)  lift charged (GBP)  charged (GBP)  on account (GBP)  balancing (GBP)
            ---------  -----  -----------  -----------  ---------------  ----------------------  ------------------  -------------  ----------------  ---------------
            a          100 %       400.00         0.00            85.00                  315.00                0.00         315.00            300.00            15.00
            b          100 %       496.00         0.00           118.00                  324.46               53.54         378.00            360.00            18.00
            c            0 %       448.00       448.00             0.00                    0.00                0.00           0.00              0.00             0.00
            ---------  -----  -----------  -----------  ---------------  ----------------------  ------------------  -------------  ----------------  ---------------
            all units             1344.00       448.00           203.00                  639.46               53.54         693.00            660.00            33.00""");
    assertThat(account.headTable())
        .hasToString(
            """
            Service charge of GBP 1360.00: charged GBP 693.00, landlord GBP 667.00
            head       budget (GBP)  actual (GBP)  on account (GBP)  charged (GBP)  empty (GBP)  above cap (GBP)  unapportioned (GBP)  landlord (GBP)
            ---------  ------------  ------------  ----------------  -------------  -----------  ---------------  -------------------  --------------
            cleaning         900.00       1200.00            600.00         639.46       400.00           160.54                 0.00          560.54
            lift             100.00        160.00             60.00          53.54        48.00            42.46                16.00          106.46
            ---------  ------------  ------------  ----------------  -------------  -----------  ---------------  -------------------  --------------
            all heads       1000.00       1360.00            660.00         693.00       448.00           203.00                16.00          667.00""");
    assertThat(account.explanation().toString())
        .contains("lift, charged: GBP 160.00 - GBP 48.00 - GBP 42.46 - GBP 16.00 = GBP 53.54");
    assertThat(account.explain("b", "lift charged").toString())
        .endsWith("b, lift charged: GBP 96.00 - GBP 0.00 - GBP 42.46 = GBP 53.54");
    assertThat(account.explain("b", "on account").toString())
        .endsWith("b, on account: GBP 300.00 + GBP 60.00 = GBP 360.00");
    ServiceHeadAccount lift = account.heads().get(1);
    assertThat(lift).hasToString("lift of GBP 160.00: charged GBP 53.54, landlord GBP 106.46");
    assertThat(lift.explain("b", "share").toString())
        .endsWith("b, share: GBP 160.00 x 0.6 / 1 = GBP 96.00");
    assertThat(lift.table().columns()).containsSequence("unit", "weight", "share");
  }

  @Test
  void aCapOfOneHeadLeavesTheOthersAlone() {
    ServiceChargeInput input = cleaningAndLift();
    ServiceChargeAccount account =
        ServiceCharge.answer(
            ServiceChargeInput.builder()
                .addAllHeads(input.heads())
                .addAllUnits(input.units())
                .build());
    assertThat(account.lines().get(1).charged()).isEqualTo(gbp("466"));
    assertThat(account.heads().get(0).aboveCap()).isEqualTo(gbp("0"));
    assertThat(account.heads().get(1).aboveCap()).isEqualTo(gbp("30"));
  }

  @Test
  void fixedSharesLeaveWhatTheyDoNotCoverToTheLandlord() {
    ServiceHead.Builder services =
        head("services", "1000", "999.99", ApportionmentBasis.FIXED_SHARES)
            .putWeights("a", Ratio.parse("60%"))
            .putWeights("b", Ratio.parse("35%"));
    ServiceChargeAccount account = ServiceCharge.answer(let(services, "a", "b").build());
    assertThat(account.lines().get(0).charged()).isEqualTo(gbp("599.99"));
    assertThat(account.heads().get(0).unapportioned()).isEqualTo(gbp("50"));
    assertThat(account.unrecovered()).isEqualTo(gbp("50"));
    assertThat(account.lines().get(0).vat()).isEmpty();
    assertThat(account.table().columns()).doesNotContain("VAT", "services charged");
  }

  @Test
  void tenantsGetBackWhatWasNotSpent() {
    ServiceHead.Builder services = head("services", "1000", "900", ApportionmentBasis.AREA);
    ServiceChargeAccount account =
        ServiceCharge.answer(let(services.putWeights("a", Ratio.parse("12.5")), "a").build());
    assertThat(account.lines().get(0).balancing()).isEqualTo(gbp("-100"));
    assertThat(account.unrecovered()).isEqualTo(gbp("0"));
  }

  @Test
  void refusesAHeadThatCannotBeSplit() {
    assertThatThrownBy(
            head("1", "1").putWeights("a", Ratio.ZERO).putWeights("b", Ratio.ZERO)::build)
        .hasMessage("weights must hold a weight above zero, but was all zero");
    assertThatThrownBy(head("1", "1")::build)
        .hasMessage("weights must hold at least one element, but was none");
    ServiceHead.Builder over = head("services", "1", "1", ApportionmentBasis.FIXED_SHARES);
    over.putWeights("a", Ratio.of(1, 2)).putWeights("b", Ratio.of(3, 5));
    assertThatThrownBy(over::build)
        .hasMessage("weights must be fixed shares of at most 1 in all, but was 1.1");
    assertThatThrownBy(head("1", "1").putWeights("a", Ratio.of(-1))::build)
        .hasMessage("weights[a] must be >= 0, but was -1");
    assertThatThrownBy(head("1", "-1").putWeights("a", Ratio.ONE)::build)
        .hasMessage("actual must be >= 0, but was GBP -1.00");
    assertThatThrownBy(head("1", "1").capOverBudget(Ratio.of(-1)).putWeights("a", Ratio.ONE)::build)
        .hasMessage("capOverBudget must be >= 0, but was -1");
    ServiceHead.Builder euros = ServiceHead.builder().name("services").budget(gbp("1"));
    euros.actual(Money.parse("EUR 1")).apportionedBy(ApportionmentBasis.AREA);
    assertThatThrownBy(euros.putWeights("a", Ratio.ONE)::build)
        .hasMessage("actual must be in GBP as budget is, but was EUR 1.00");
  }

  @Test
  void refusesUnitsAndHeadsThatDoNotFitTogether() {
    ServiceHead.Builder services = head("1", "1").putWeights("a", Ratio.ONE);
    assertThatThrownBy(let(services)::build)
        .hasMessage("units must hold at least one element, but was none");
    assertThatThrownBy(ServiceChargeInput.builder().addUnits(ServiceUnit.let("a"))::build)
        .hasMessage("heads must hold at least one element, but was none");
    assertThatThrownBy(let(services, "b")::build)
        .hasMessage("heads[0].weights must be of units given, but was a");
    assertThatThrownBy(let(services, "a", "a")::build)
        .hasMessage("units[1] must have a name of its own, but was a");
    assertThatThrownBy(let(services, "a").addHeads(services.build())::build)
        .hasMessage("heads[1] must have a name of its own, but was services");
    ServiceHead.Builder lift = ServiceHead.builder().name("lift");
    lift.budget(Money.parse("EUR 1")).actual(Money.parse("EUR 1"));
    lift.apportionedBy(ApportionmentBasis.AREA).putWeights("a", Ratio.ONE);
    assertThatThrownBy(let(services, "a").addHeads(lift.build())::build)
        .hasMessage("heads[1].budget must be in GBP as heads[0].budget is, but was EUR 1.00");
    assertThatThrownBy(() -> ServiceUnit.letFor("a", Ratio.of(2)))
        .hasMessage("letShare must be in [0, 1], but was 2");
  }

  private static ServiceChargeInput cleaningAndLift() {
    ServiceHead.Builder cleaning =
        head("cleaning", "900", "1200", ApportionmentBasis.AREA)
            .putWeights("a", Ratio.ONE)
            .putWeights("b", Ratio.ONE)
            .putWeights("c", Ratio.ONE);
    ServiceHead.Builder lift =
        head("lift", "100", "160", ApportionmentBasis.FIXED_SHARES)
            .putWeights("b", Ratio.parse("60%"))
            .putWeights("c", Ratio.parse("30%"))
            .capOverBudget(Ratio.parse("10%"));
    return ServiceChargeInput.builder()
        .addHeads(cleaning.build(), lift.build())
        .addUnits(ServiceUnit.let("a"), ServiceUnit.let("b"), ServiceUnit.empty("c"))
        .capOverBudget(Ratio.parse("5%"))
        .build();
  }

  private static ServiceChargeInput.Builder let(ServiceHead.Builder head, String... units) {
    ServiceChargeInput.Builder input = ServiceChargeInput.builder();
    input.addHeads(head.build());
    for (String unit : units) {
      input.addUnits(ServiceUnit.let(unit));
    }
    return input;
  }

  private static ServiceHead.Builder head(String budget, String actual) {
    return head("services", budget, actual, ApportionmentBasis.AREA);
  }

  private static ServiceHead.Builder head(
      String name, String budget, String actual, ApportionmentBasis basis) {
    ServiceHead.Builder head = ServiceHead.builder();
    head.name(name).budget(gbp(budget)).actual(gbp(actual)).apportionedBy(basis);
    return head;
  }
}
