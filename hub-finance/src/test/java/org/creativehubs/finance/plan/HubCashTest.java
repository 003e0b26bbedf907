package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.vat.VatUse;
import org.creativehubs.finance.viability.Balance;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.HubProjection;
import org.junit.jupiter.api.Test;

/** Deposits, awards and tax of a hub in its plan, worked by hand. */
class HubCashTest {

  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Ratio FIFTH = Ratio.of(1, 5);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static RentCharge rent(String annual) {
    return RentCharge.of(ChargeKind.RENT, gbp(annual), PaymentTerms.monthlyInAdvance());
  }

  /** The attic is opted to tax and held already; the cellar is let from May to the end of June. */
  private static Hub hub() {
    LeaseTerms attic =
        LeaseTerms.builder()
            .term(OpenDateRange.parse("2026-01-01/.."))
            .addCharges(rent("12000").toBuilder().vatRate(FIFTH).build())
            .deposit(gbp("1500"))
            .build();
    LeaseTerms cellar =
        LeaseTerms.builder()
            .term(OpenDateRange.parse("2027-05-01/2027-07-01"))
            .addCharges(rent("6000"))
            .deposit(gbp("400"))
            .build();
    FundingAward award =
        FundingAward.builder()
            .id("A1")
            .funder("a fund")
            .instrument(FundingInstrument.GRANT)
            .amount(gbp("5000"))
            .addClaims(GrantClaim.of(LocalDate.of(2027, 2, 1), gbp("800")))
            .addClaims(GrantClaim.of(LocalDate.of(2027, 5, 1), gbp("900")))
            .build();
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addAwards(award);
    hub.addMembers(Organisation.of("bo", "Bo"));
    hub.addSpaces(Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2")));
    hub.addSpaces(Space.of("cellar", UnitKind.STUDIO, Area.parse("20 m2")));
    hub.addLettings(Letting.of("one", "attic", "bo", attic));
    return hub.addLettings(Letting.of("two", "cellar", "bo", cellar)).build();
  }

  private static PlanAssumptions.Builder assumed() {
    PlanAssumptions.Builder assumed = PlanAssumptions.builder().name("plan").start(APRIL);
    assumed.months(6).openingCash(gbp("0"));
    return assumed.termEnds(TermEndRule.VACANT).monthsBeforeVacant(0);
  }

  @Test
  void depositsOfLettingsComeAndGoWithTheirTenants() {
    HubOutlook outlook = HubProjection.of(hub(), assumed().withLettingDeposits(true).build());
    // Rent: 1,000 a month, and 500 in May and June; the deposit of 400 in May and back in July.
    assertThat(outlook.cashAfter(2)).isEqualTo(gbp("2900"));
    assertThat(outlook.cashAfter(4)).isEqualTo(gbp("5000"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 0)).isEqualTo(gbp("1500"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 2)).isEqualTo(gbp("1900"));
    assertThat(outlook.balance(Balance.DEPOSITS_HELD, 6)).isEqualTo(gbp("1500"));
    assertThat(HubProjection.of(hub(), assumed().build()).cashAfter(2)).isEqualTo(gbp("2500"));
  }

  private static PlanAssumptions.Builder taxed() {
    PlannedLine roof =
        PlannedLine.builder()
            .name("roof")
            .kind(LineKind.CAPITAL_COST)
            .addOneOffs(OneOff.of(2, gbp("30000")))
            .build();
    VatLine use = VatLine.cost("roof", FIFTH, VatUse.RESIDUAL);
    return assumed()
        .addLines(roof)
        .vat(VatPlan.builder().quarterEnd(6).paidAfterMonths(2).addLines(use).build());
  }

  private static Hub exempt() {
    LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-01-01/.."), rent("12000"));
    return hub().toBuilder().lettings(List.of(Letting.of("one", "attic", "bo", terms))).build();
  }

  @Test
  void theOptionToTaxDecidesHowMuchOfTheTaxIsLost() {
    // Nothing opted, and no rate in the leases: everything is exempt, 6,000 are lost.
    HubOutlook none = HubProjection.of(exempt(), taxed().build());
    assertThat(none.vatReturns().get(0).lost()).isEqualTo(gbp("6000"));
    // The attic opted: 3,000 taxable of 4,000 supplied, so 75 %: 4,500 back, 1,500 lost, which is
    // within 3 x 625 and half of 6,000: small, so that nothing is lost. 600 is charged.
    HubOutlook opted = HubProjection.of(hub(), taxed().addOptedSpaces("attic").build());
    assertThat(opted.vatReturns().get(0).percentage()).contains(Ratio.of(3, 4));
    assertThat(opted.vatReturns().get(0).lost()).isEqualTo(gbp("0"));
    assertThat(opted.vatReturns().get(0).payable()).isEqualTo(gbp("-5400"));
  }

  @Test
  void aLeaseAndTheOptionMustAgree() {
    assertThatThrownBy(() -> HubProjection.of(hub(), taxed().build()))
        .hasMessageContaining(
            "hubs.lettings[one].terms.charges[rent].vatRate must be given only if its spaces are opted");
    assertThatThrownBy(() -> HubProjection.of(hub(), taxed().addOptedSpaces("loft").build()))
        .hasMessageContaining("hubs.lettings[one].terms");
    assertThatThrownBy(
            () -> HubProjection.of(hub(), taxed().addOptedSpaces("attic", "loft").build()))
        .hasMessage("assumptions.optedSpaces[1] must be a space of a hub, but was loft");
    PlanAssumptions.Builder one = taxed().linesBy(LettingLines.KIND).addOptedSpaces("attic");
    assertThatThrownBy(() -> HubProjection.of(hub(), one.build()))
        .hasMessageContaining(
            "assumptions.linesBy must keep lettings apart that are taxed in different ways");
  }

  private static PlannedGrant.Builder ofAward(String amount) {
    PlannedGrant.Builder grant = PlannedGrant.builder().name("grant").award("A1");
    grant.kind(LineKind.CAPITAL_GRANT).addCosts("works");
    GrantTranche.Builder all = GrantTranche.builder().name("all").amount(gbp(amount));
    return grant.addTranches(all.spend(gbp("2800")).build());
  }

  @Test
  void claimsBeforeThePlanCountAsSpent() {
    // 800 were claimed before April; 1,000 a month: 2,800 are reached in May, not in June.
    PlanAssumptions.Builder assumed =
        assumed().addLines(PlannedLine.of("works", LineKind.CAPITAL_COST, gbp("1000")));
    HubOutlook outlook =
        HubProjection.of(hub(), assumed.addGrants(ofAward("5000").build()).build());
    long[] paid =
        outlook.lines().stream()
            .filter(line -> line.name().equals("grant"))
            .findFirst()
            .orElseThrow()
            .minorUnits();
    assertThat(paid).containsExactly(0, 500_000, 0, 0, 0, 0);
    assertThatThrownBy(
            () ->
                HubProjection.of(
                    hub(), assumed.grants(List.of(ofAward("5000.01").build())).build()))
        .hasMessage(
            "assumptions.grants[0].tranches must come to at most the award of GBP 5000.00, but was GBP"
                + " 5000.01");
    assertThatThrownBy(
            () ->
                HubProjection.of(
                    hub(), assumed.grants(List.of(ofAward("1").award("A2").build())).build()))
        .hasMessage("assumptions.grants[0].award must be an award of a hub, but was A2");
  }
}
