package org.creativehubs.finance;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/** A mill with studios, a tier of low rents, and a council with a share of its profit. */
public final class SharingHub {

  private SharingHub() {}

  /** The mill. */
  public static Hub hub() {
    Hub.Builder mill = Hub.builder().id("mill").name("The Mill");
    mill.addUnits(
        UnitGroup.builder().kind(UnitKind.STUDIO).count(QualifiedNumber.exact(50)).build());
    mill.addRentTiers(
        RentTier.builder().name("low").size(Ratio.of(10)).shareOfMarket(Ratio.of(1, 3)).build());
    mill.addSpaces(studio("s1", "5000"), studio("s2", "6000"), studio("s3", "7000"));
    mill.addSpaces(Space.of("s4", UnitKind.STUDIO, Area.parse("20 m2")));
    mill.addSpaces(Space.of("hall", UnitKind.WORKSPACE, Area.parse("60 m2")));
    for (String tenant : List.of("ash", "bo", "cy")) {
      mill.addMembers(Organisation.of(tenant, tenant));
    }
    Letting low = Letting.of("ash", "s1", "ash", terms(ChargeKind.RENT, "2000"));
    Letting desks = Letting.of("cy", "hall", "cy", terms(ChargeKind.MEMBERSHIP, "1200"));
    mill.addLettings(
        low.toBuilder().tier("low").build(),
        Letting.of("bo", "s2", "bo", terms(ChargeKind.RENT, "6000")),
        desks.toBuilder().basis(LettingBasis.MEMBERSHIP).build());
    HeadLease.Builder head = HeadLease.builder().id("head").premises("The Mill");
    head.landlord("The council").tenant("The trust").profitShare(Ratio.of(1, 4));
    head.terms(terms(ChargeKind.RENT, "9000")).source(Source.of("the lease"));
    mill.addHeadLeases(head.build()).addAgreements(promises());
    mill.addStatements(
        statement("in-24", StatementKind.REVENUE, "2024-04", "2025-03", "100000"),
        statement("out-24", StatementKind.EXPENDITURE, "2024-04", "2025-03", "60000"),
        statement("in-25", StatementKind.REVENUE, "2025-04", "2026-03", "50000"),
        statement("out-25", StatementKind.EXPENDITURE, "2025-04", "2026-03", "70000"),
        statement("in-26", StatementKind.REVENUE, "2026-04", "2027-03", "90000"));
    return mill.build();
  }

  private static ServiceLevelAgreement promises() {
    Obligation.Builder fund = Obligation.builder().id("fund").promise("a tenth to the fund");
    fund.comparison(Comparison.AT_LEAST).target(Ratio.of(1, 10)).unit("GBP").basis("revenue");
    Obligation.Builder jobs = Obligation.builder().id("jobs").promise("350 jobs").unit("jobs");
    jobs.comparison(Comparison.AT_LEAST).target(Ratio.of(350));
    return ServiceLevelAgreement.builder()
        .id("council")
        .name("the promises of the lease")
        .provider("The trust")
        .client("The council")
        .addObligations(fund.build(), jobs.build())
        .build();
  }

  private static Space studio(String id, String market) {
    Space space = Space.of(id, UnitKind.STUDIO, Area.parse("20 m2"));
    return space.toBuilder().marketRent(Rent.parse("GBP " + market + " per year")).build();
  }

  private static LeaseTerms terms(ChargeKind kind, String annual) {
    Money amount = Money.parse("GBP " + annual);
    RentCharge charge = RentCharge.of(kind, amount, PaymentTerms.monthlyInAdvance());
    return LeaseTerms.of(OpenDateRange.parse("2026-04-01/.."), charge);
  }

  /** What came in or was spent from a month to another. */
  public static Statement statement(
      String id, StatementKind kind, String from, String to, String amount) {
    StatedPeriod.Builder period = StatedPeriod.builder().from(PartialDate.parse(from));
    StatementLine.Builder line = StatementLine.builder().category("all");
    return Statement.builder()
        .id(id)
        .kind(kind)
        .of("The Mill")
        .period(period.to(PartialDate.parse(to)).build())
        .addLines(line.amount(Money.parse("GBP " + amount)).build())
        .build();
  }
}
