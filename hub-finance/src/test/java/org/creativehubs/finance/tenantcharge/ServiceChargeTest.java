package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.tenantcharge.ServiceHubs.hub;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ApportionmentBasis;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceCostClass;
import org.creativehubs.core.servicecharge.ServiceFund;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
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
            ServiceHubs.input(
                    hub("a", "b/2027-04-01/2027-10-01", "c/none"),
                    List.of(services.build()),
                    ServiceHubs.overBudget(10))
                .toBuilder()
                .vatRate(Ratio.of(1, 5))
                .build());
    assertThat(account.table())
        .hasToString(
            """
            Service charge of GBP 1300.00: charged GBP 715.00, landlord GBP 585.00
            letting    tenant     days  share (GBP)  empty (GBP)  above cap (GBP)  charged (GBP)  on account (GBP)  balancing (GBP)  VAT (GBP)
            ---------  ---------  ----  -----------  -----------  ---------------  -------------  ----------------  ---------------  ---------
            a          not known   366       650.00         0.00           100.00         550.00            500.00            50.00     110.00
            b          not known   183       195.00         0.00            30.00         165.00            150.00            15.00      33.00
            vacant b   not known   183       195.00       195.00             0.00           0.00              0.00             0.00       0.00
            vacant c   not known   366       260.00       260.00             0.00           0.00              0.00             0.00       0.00
            ---------  ---------  ----  -----------  -----------  ---------------  -------------  ----------------  ---------------  ---------
            all lines                       1300.00       455.00           130.00         715.00            650.00            65.00     143.00\
            """);
    assertThat(account.explanation().toString())
        .endsWith("stays with the landlord: GBP 455.00 + GBP 130.00 + GBP 0.00 = GBP 585.00");
    assertThat(account.explain("b", "charged").toString())
        .endsWith("b, charged: GBP 195.00 - GBP 0.00 - GBP 30.00 = GBP 165.00");
    assertThat(account.explain("b", "share").toString())
        .contains("services, part of b: GBP 1300.00 x 3 / 10 = GBP 390.00")
        .endsWith("b, share: GBP 390.00 x 183 / 366, rounded half up = GBP 195.00");
  }

  @Test
  void headsAreBorneByTheirOwnUnitsAndCappedAloneAndTogether() {
    ServiceChargeAccount account = ServiceCharge.answer(cleaningAndLift());
    assertThat(account.table())
        .hasToString(
            """
            Service charge of GBP 1360.00: charged GBP 693.00, landlord GBP 667.00
            letting    tenant     days  share (GBP)  empty (GBP)  above cap (GBP)  cleaning charged (GBP)  lift charged (GBP)  charged (GBP)  on account (GBP)  balancing (GBP)
            ---------  ---------  ----  -----------  -----------  ---------------  ----------------------  ------------------  -------------  ----------------  ---------------
            a          not known   366       400.00         0.00            85.00                  315.00                0.00         315.00            300.00            15.00
            b          not known   366       496.00         0.00           118.00                  324.46               53.54         378.00            360.00            18.00
            vacant c   not known   366       448.00       448.00             0.00                    0.00                0.00           0.00              0.00             0.00
            ---------  ---------  ----  -----------  -----------  ---------------  ----------------------  ------------------  -------------  ----------------  ---------------
            all lines                       1344.00       448.00           203.00                  639.46               53.54         693.00            660.00            33.00\
            """);
    assertThat(account.headTable())
        .hasToString(
            """
            Service charge of GBP 1360.00: charged GBP 693.00, landlord GBP 667.00
            head       budget (GBP)  actual (GBP)  on account (GBP)  charged (GBP)  empty (GBP)  above cap (GBP)  unapportioned (GBP)  landlord (GBP)
            ---------  ------------  ------------  ----------------  -------------  -----------  ---------------  -------------------  --------------
            cleaning         900.00       1200.00            600.00         639.46       400.00           160.54                 0.00          560.54
            lift             100.00        160.00             60.00          53.54        48.00            42.46                16.00          106.46
            ---------  ------------  ------------  ----------------  -------------  -----------  ---------------  -------------------  --------------
            all heads       1000.00       1360.00            660.00         693.00       448.00           203.00                16.00          667.00\
            """);
    assertThat(account.explanation().toString())
        .contains("lift, charged: GBP 160.00 - GBP 48.00 - GBP 42.46 - GBP 16.00 = GBP 53.54");
    assertThat(account.explain("b", "lift charged").toString())
        .endsWith("b, lift charged: GBP 96.00 - GBP 0.00 - GBP 42.46 = GBP 53.54");
    assertThat(account.explain("b", "on account").toString())
        .endsWith("b, on account: GBP 300.00 + GBP 60.00 = GBP 360.00");
    ServiceHeadAccount lift = account.heads().get(1);
    assertThat(lift).hasToString("lift of GBP 160.00: charged GBP 53.54, landlord GBP 106.46");
    assertThat(lift.explain("b", "share").toString()).contains("for its days");
    assertThat(lift.table().columns()).containsSequence("letting", "tenant", "days", "share");
  }

  @Test
  void aCapOfOneHeadLeavesTheOthersAlone() {
    ServiceChargeAccount account =
        ServiceHubs.settled(hub("a", "b", "c/none"), heads(), ServiceHubs.overBudget("lift", 10));
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
    ServiceChargeAccount account = let(services, "a", "b");
    assertThat(account.lines().get(0).charged()).isEqualTo(gbp("599.99"));
    assertThat(account.heads().get(0).unapportioned()).isEqualTo(gbp("50"));
    assertThat(account.unrecovered()).isEqualTo(gbp("50"));
    assertThat(account.lines().get(0).vat()).isEmpty();
    assertThat(account.table().columns()).doesNotContain("VAT", "services charged");
  }

  @Test
  void tenantsGetBackWhatWasNotSpent() {
    ServiceHead.Builder services = head("services", "1000", "900", ApportionmentBasis.AREA);
    ServiceChargeAccount account = let(services.putWeights("a", Ratio.parse("12.5")), "a");
    assertThat(account.lines().get(0).balancing()).isEqualTo(gbp("-100"));
    assertThat(account.unrecovered()).isEqualTo(gbp("0"));
  }

  @Test
  void refusesAHeadThatCannotBeSplit() {
    assertThatThrownBy(
            head("1", "1").putWeights("a", Ratio.ZERO).putWeights("b", Ratio.ZERO)::build)
        .hasMessage("weights must hold a weight above zero, but was all zero");
    assertThatThrownBy(head("services", "1", "1", ApportionmentBasis.HEADCOUNT)::build)
        .hasMessage("weights must hold at least one element, but was none");
    ServiceHead.Builder over = head("services", "1", "1", ApportionmentBasis.FIXED_SHARES);
    over.putWeights("a", Ratio.of(1, 2)).putWeights("b", Ratio.of(3, 5));
    assertThatThrownBy(over::build)
        .hasMessage("weights must be fixed shares of at most 1 in all, but was 1.1");
    assertThatThrownBy(head("1", "1").putWeights("a", Ratio.of(-1))::build)
        .hasMessage("weights[a] must be >= 0, but was -1");
    assertThatThrownBy(head("1", "-1").putWeights("a", Ratio.ONE)::build)
        .hasMessage("costs[0].actual must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> ServiceCost.of(gbp("1"), Money.parse("EUR 1")))
        .hasMessage("actual must be in GBP as budget is, but was EUR 1.00");
    assertThatThrownBy(() -> ServiceCap.of(ServiceCapBasis.BUDGET, Ratio.of(-2)))
        .hasMessage("increase must be >= -1, but was -2");
  }

  @Test
  void tenantsWhoFollowEachOtherPayTogetherWhatOneWouldHavePaid() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("900"), gbp("1000.01"));
    ServiceChargeAccount one = settled(hub("a", "b"), cleaning);
    ServiceChargeAccount two =
        settled(hub("a/2020-01-01/2027-06-11", "a/2027-06-11/..", "b"), cleaning);
    assertThat(one.lines().get(0).charged()).isEqualTo(gbp("500.01"));
    assertThat(two.lines()).extracting(ServiceChargeLine::days).containsExactly(71L, 295L, 366L);
    assertThat(two.lines().get(0).charged()).isEqualTo(gbp("97.00"));
    assertThat(two.lines().get(1).charged()).isEqualTo(gbp("403.01"));
    assertThat(two.lines().get(2)).isEqualTo(one.lines().get(1));
    assertThat(two.unrecovered()).isEqualTo(gbp("0"));
    assertThat(two.explain("a-2", "share").toString())
        .contains("cleaning, part of a")
        .endsWith("a-2, share: GBP 500.01 - GBP 97.00 = GBP 403.01");
  }

  @Test
  void aVoidIsOnlyTheDaysThatNobodyHasTheSpace() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("366"), gbp("732"));
    ServiceChargeAccount account =
        settled(hub("a/2020-01-01/2027-05-01", "a/2027-05-11/.."), cleaning);
    assertThat(account.lines())
        .extracting(ServiceChargeLine::name)
        .containsExactly("a-1", "a-2", "vacant a");
    assertThat(account.lines())
        .extracting(ServiceChargeLine::charged)
        .containsExactly(gbp("60"), gbp("652"), gbp("0"));
    assertThat(account.unrecovered()).isEqualTo(gbp("20"));
    assertThat(account.lines().get(2).empty()).isEqualTo(gbp("20"));
  }

  @Test
  void aCostOfAPartOfTheYearFallsOnTheTenantsOfThatPart() {
    ServiceCost winter =
        ServiceCost.of(gbp("150"), gbp("300")).toBuilder()
            .period(DateRange.parse("2027-10-01/2028-04-01"))
            .build();
    ServiceHead heating =
        ServiceHead.byArea("heating", gbp("150"), gbp("300")).toBuilder()
            .costs(List.of(winter))
            .build();
    ServiceChargeAccount account =
        settled(hub("a/2020-01-01/2027-10-01", "a/2027-10-01/.."), heating);
    assertThat(account.lines())
        .extracting(ServiceChargeLine::charged)
        .containsExactly(gbp("0"), gbp("300"));
    ServiceCost early = winter.toBuilder().period(DateRange.parse("2027-03-31/2027-10-01")).build();
    ServiceHead before = heating.toBuilder().costs(List.of(early)).build();
    assertThatThrownBy(() -> settled(hub("a"), before))
        .hasMessage(
            "heads[0].costs[0].period must lie within the year 2027-04-01/2028-04-01, but was"
                + " 2027-03-31/2027-10-01");
  }

  @Test
  void aTenantWhoHoldsOverPaysAndAMembershipDoesNot() {
    RentCharge rent = RentCharge.of(ChargeKind.RENT, gbp("1200"), PaymentTerms.monthlyInAdvance());
    LeaseTerms over =
        LeaseTerms.of(DateRange.parse("2020-01-01/2026-01-01"), rent).toBuilder()
            .holdingOver(HoldingOver.STATUTE)
            .build();
    Letting member =
        Letting.builder()
            .id("mo")
            .addSpaces("b")
            .basis(LettingBasis.MEMBERSHIP)
            .start(PartialDate.parse("2024"))
            .build();
    Hub hub =
        hub("a/none", "b/none").toBuilder()
            .lettings(List.of(Letting.of("bo", "a", over), member))
            .build();
    ServiceChargeAccount account =
        settled(hub, ServiceHead.byArea("cleaning", gbp("100"), gbp("100")));
    assertThat(account.lines())
        .extracting(ServiceChargeLine::name)
        .containsExactly("bo", "shared b");
    assertThat(account.charged()).isEqualTo(gbp("50"));
    assertThat(account.leftOut())
        .containsExactly(LeftOut.of("letting mo", "the fee of a membership includes the services"));
  }

  @Test
  void areasAreTheWeightsUnlessTheHeadSaysOthers() {
    Hub hub =
        hub("a", "b", "c").toBuilder()
            .spaces(
                List.of(
                    Space.of("a", UnitKind.STUDIO, Area.parse("10 m2")),
                    Space.of("b", UnitKind.STUDIO, Area.parse("30 m2")),
                    Space.builder().id("c").kind(UnitKind.OFFICE).build()))
            .build();
    ServiceHead lift = ServiceHead.byArea("lift", gbp("40"), gbp("80"));
    assertThatThrownBy(() -> settled(hub, lift))
        .hasMessage("hub.spaces[2].area must be given where lift is borne by area, but was absent");
    ServiceChargeAccount account = settled(hub, lift.toBuilder().spaces(Set.of("b", "a")).build());
    assertThat(account.lines())
        .extracting(ServiceChargeLine::charged)
        .containsExactly(gbp("20"), gbp("60"));
    assertThat(account.leftOut())
        .containsExactly(LeftOut.of("letting c", "none of its spaces bears a head"));
    assertThatThrownBy(head("1", "1").putWeights("a", Ratio.ONE).addSpaces("a")::build)
        .hasMessage("spaces must be absent where weights are given, but was 1 given");
  }

  @Test
  void aCapOverAYearOfWhichNothingIsKnownIsListed() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("100"), gbp("110"));
    ServiceCap cap = ServiceCap.of(ServiceCapBasis.LAST_YEAR, Ratio.ZERO);
    ServiceChargeAccount account = ServiceHubs.settled(hub("a"), List.of(cleaning), cap);
    assertThat(account.charged()).isEqualTo(gbp("110"));
    assertThat(account.leftOut())
        .containsExactly(
            LeftOut.of(
                "cap on the whole charge over last year for letting a",
                "nothing is known of its charge for the year before"));
  }

  @Test
  void aSpaceBearsItsPartOnce() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("100"), gbp("100"));
    Letting since =
        Letting.builder().id("bo").addSpaces("a").start(PartialDate.parse("2026")).build();
    Letting other = since.toBuilder().id("cy").start(PartialDate.parse("2027-08-01")).build();
    Hub hub = hub("a/none").toBuilder().lettings(List.of(since, other)).build();
    assertThatThrownBy(() -> settled(hub, cleaning))
        .hasMessage(
            "hub.lettings[1].start must leave a to one tenant on a day, while bo has it, but was"
                + " 2027-08-01/2028-04-01");
  }

  @Test
  void refusesWhatAYearCannotSay() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("100"), gbp("100"));
    ServiceYear year = ServiceYear.of("one", ServiceHubs.YEAR, List.of(cleaning));
    Hub.Builder hub = hub("a").toBuilder();
    ServiceYear later =
        year.toBuilder().id("two").period(DateRange.parse("2028-03-31/2029-04-01")).build();
    assertThatThrownBy(hub.serviceYears(List.of(year, later))::build)
        .hasMessage(
            "serviceYears[1].period must not overlap with that of one, 2027-04-01/2028-04-01, but"
                + " was 2028-03-31/2029-04-01");
    ServiceFund roof = ServiceFund.of("roof", gbp("5"));
    ServiceYear next =
        later.toBuilder().period(DateRange.parse("2028-04-01/2029-04-01")).addFunds(roof).build();
    ServiceYear first =
        year.toBuilder().addFunds(roof.toBuilder().opening(Optional.empty()).build()).build();
    assertThatThrownBy(hub.serviceYears(List.of(first))::build)
        .hasMessage(
            "serviceYears[0].funds[0].opening must be given where no year before has the fund, but"
                + " was absent");
    assertThatThrownBy(
            hub.serviceYears(List.of(year.toBuilder().addFunds(roof).build(), next))::build)
        .hasMessage(
            "serviceYears[1].funds[0].opening must be absent where the year before has the fund,"
                + " but was GBP 5.00");
    ServiceCap cap =
        ServiceCap.of(ServiceCapBasis.BUDGET, Ratio.ONE).toBuilder().addLettings("zoe").build();
    assertThatThrownBy(hub.serviceYears(List.of(year.toBuilder().addCaps(cap).build()))::build)
        .hasMessage("serviceYears[0].caps[0].lettings must be of lettings of the hub, but was zoe");
    ServiceCost open = ServiceCost.builder().budget(gbp("100")).build();
    ServiceHead running = cleaning.toBuilder().costs(List.of(open)).build();
    assertThatThrownBy(() -> settled(hub("a"), running))
        .hasMessage(
            "hub.serviceYears[0].heads[0].costs[0].actual must be given where the year is settled,"
                + " but was absent");
    assertThatThrownBy(() -> ServiceCharge.of(hub("a"), ServiceHubs.YEAR.start()))
        .hasMessage("on must lie in a service year of the hub, but was 2027-04-01");
    ServiceHead.Builder fee = cleaning.toBuilder().kind(ServiceHeadKind.FEE);
    assertThatThrownBy(() -> ServiceHubs.settled(hub("a"), List.of(fee(Set.of()))))
        .hasMessage("heads must hold at least one that is not a fee, but was 1 of them");
    assertThatThrownBy(() -> ServiceHubs.settled(hub("a"), List.of(cleaning, fee(Set.of("lift")))))
        .hasMessage("heads[1].feeOn must be of heads of kind COST, but was lift");
    assertThatThrownBy(fee::build)
        .hasMessage("feeRate must be given if kind is FEE, but was absent");
    assertThatThrownBy(cleaning.toBuilder().kind(ServiceHeadKind.CREDIT)::build)
        .hasMessage("costs[0].budget must be <= 0, but was GBP 100.00");
    assertThatThrownBy(() -> ServiceHubs.settled(hub("a"), List.of(cleaning)).statement("zoe"))
        .hasMessage("letting must bear a part of the year's services, but was zoe");
  }

  private static ServiceHead fee(Set<String> on) {
    return ServiceHead.builder()
        .name("fee")
        .kind(ServiceHeadKind.FEE)
        .feeRate(Ratio.parse("10%"))
        .feeOn(on)
        .apportionedBy(ApportionmentBasis.AREA)
        .build();
  }

  @Test
  void aStatementShowsEachHeadAndReconciles() {
    ServiceHead cleaning =
        ServiceHead.byArea("cleaning", gbp("900"), gbp("1200")).toBuilder()
            .costClass(ServiceCostClass.SOFT_SERVICES)
            .build();
    ServiceChargeAccount account =
        ServiceHubs.settled(
            hub("a", "b"), List.of(cleaning, fee(Set.of())), ServiceHubs.overBudget(20));
    assertThat(account.statement("a").table())
        .hasToString(
            """
            Mill, services of 2027-04-01/2028-04-01, a: charged GBP 594.00, on account GBP 495.00, balancing GBP 99.00
            head       class          budget (GBP)  actual (GBP)  days  share (GBP)  above cap (GBP)  charged (GBP)  on account (GBP)  balancing (GBP)
            ---------  -------------  ------------  ------------  ----  -----------  ---------------  -------------  ----------------  ---------------
            cleaning   soft services        900.00       1200.00   366       600.00            60.00         540.00            450.00            90.00
            fee        not known             90.00        120.00   366        60.00             6.00          54.00             45.00             9.00
            ---------  -------------  ------------  ------------  ----  -----------  ---------------  -------------  ----------------  ---------------
            all heads                       990.00       1320.00             660.00            66.00         594.00            495.00            99.00""");
    assertThat(account.statement("a").explanation().toString())
        .contains("(GBP 450.00 + GBP 45.00) x (1 + 20 %), rounded down = GBP 594.00");
    assertThat(account.explanation().toString())
        .contains("fee, actual cost: GBP 1200.00 x 10 %, rounded half up = GBP 120.00");
    assertThat(account.classTable())
        .hasToString(
            """
            Classes of cost in 2027-04-01/2028-04-01
            class            budget (GBP)  actual (GBP)  variance (GBP)  charged (GBP)  landlord (GBP)
            ---------------  ------------  ------------  --------------  -------------  --------------
            soft services          900.00       1200.00          300.00        1080.00          120.00
            without a class         90.00        120.00           30.00         108.00           12.00
            ---------------  ------------  ------------  --------------  -------------  --------------
            all classes            990.00       1320.00          330.00        1188.00          132.00""");
  }

  @Test
  void aStartBeforeTheYearIsExactEnoughAndALaterOneIsNot() {
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp("100"), gbp("100"));
    Letting since =
        Letting.builder().id("bo").addSpaces("a").start(PartialDate.parse("2026")).build();
    Hub hub = hub("a/none").toBuilder().lettings(List.of(since)).build();
    assertThat(settled(hub, cleaning).charged()).isEqualTo(gbp("100"));
    Letting later = since.toBuilder().start(PartialDate.parse("2027")).build();
    assertThatThrownBy(() -> settled(hub.toBuilder().lettings(List.of(later)).build(), cleaning))
        .hasMessage(
            "hub.lettings[0].start must be known to the day where its spaces bear a cost, but was"
                + " 2027");
  }

  @Test
  void refusesSpacesAndHeadsThatDoNotFitTogether() {
    ServiceHead.Builder services = head("1", "1").putWeights("a", Ratio.ONE);
    assertThatThrownBy(() -> ServiceHubs.settled(hub("a"), List.of()))
        .hasMessage("heads must hold at least one element, but was none");
    assertThatThrownBy(() -> let(services, "b"))
        .hasMessage("serviceYears[0].heads[0].weights must be of spaces of the hub, but was a");
    assertThatThrownBy(() -> let(head("1", "1").addSpaces("a"), "b"))
        .hasMessage("serviceYears[0].heads[0].spaces must be of spaces of the hub, but was a");
    assertThatThrownBy(() -> let(head("1", "1")))
        .hasMessage("hub.spaces must hold at least one element, but was none");
    assertThatThrownBy(
            () -> ServiceHubs.settled(hub("a"), List.of(services.build(), services.build())))
        .hasMessage("heads[1] must have a name of its own, but was services");
    ServiceHead.Builder lift = ServiceHead.builder().name("lift");
    lift.addCosts(ServiceCost.of(Money.parse("EUR 1"), Money.parse("EUR 1")));
    lift.apportionedBy(ApportionmentBasis.AREA).putWeights("a", Ratio.ONE);
    assertThatThrownBy(() -> ServiceHubs.settled(hub("a"), List.of(services.build(), lift.build())))
        .hasMessage("heads[1].costs[0].budget must be in GBP, but was EUR 1.00");
  }

  private static ServiceChargeAccount settled(Hub hub, ServiceHead head) {
    return ServiceHubs.settled(hub, List.of(head));
  }

  private static ServiceChargeInput cleaningAndLift() {
    return ServiceHubs.input(
        hub("a", "b", "c/none"),
        heads(),
        ServiceHubs.overBudget("lift", 10),
        ServiceHubs.overBudget(5));
  }

  private static List<ServiceHead> heads() {
    ServiceHead.Builder cleaning =
        head("cleaning", "900", "1200", ApportionmentBasis.AREA)
            .putWeights("a", Ratio.ONE)
            .putWeights("b", Ratio.ONE)
            .putWeights("c", Ratio.ONE);
    ServiceHead.Builder lift =
        head("lift", "100", "160", ApportionmentBasis.FIXED_SHARES)
            .putWeights("b", Ratio.parse("60%"))
            .putWeights("c", Ratio.parse("30%"));
    return List.of(cleaning.build(), lift.build());
  }

  private static ServiceChargeAccount let(ServiceHead.Builder head, String... spaces) {
    return ServiceHubs.settled(hub(spaces), List.of(head.build()));
  }

  private static ServiceHead.Builder head(String budget, String actual) {
    return head("services", budget, actual, ApportionmentBasis.AREA);
  }

  private static ServiceHead.Builder head(
      String name, String budget, String actual, ApportionmentBasis basis) {
    ServiceHead.Builder head = ServiceHead.builder();
    head.name(name).apportionedBy(basis);
    head.addCosts(ServiceCost.of(gbp(budget), gbp(actual)));
    return head;
  }
}
