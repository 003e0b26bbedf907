package org.creativehubs.core;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
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
import org.creativehubs.testing.ValueTypeContract;

/** Examples of what the services of a hub cost. */
final class ExampleServiceYears {

  private static final Money BUDGET = Money.parse("GBP 500");
  private static final LocalDate START = ExampleQuantities.YEAR.start();
  private static final ServiceCost WINTER =
      ServiceCost.builder()
          .period(DateRange.of(START, START.plusMonths(3)))
          .budget(BUDGET)
          .actual(Money.parse("GBP 512.50"))
          .build();
  private static final ServiceHead HEATING =
      ServiceHead.builder()
          .name("heating")
          .costClass(ServiceCostClass.UTILITIES)
          .addCosts(WINTER)
          .apportionedBy(ApportionmentBasis.FIXED_SHARES)
          .putWeights("studio-1", Ratio.of(1, 3))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final ServiceHead SAVED =
      ServiceHead.builder()
          .name("for the roof")
          .kind(ServiceHeadKind.TO_FUND)
          .fund("roof")
          .addCosts(ServiceCost.of(BUDGET, BUDGET))
          .apportionedBy(ApportionmentBasis.AREA)
          .addSpaces("studio-1")
          .build();
  private static final ServiceHead FEE =
      ServiceHead.builder()
          .name("management")
          .kind(ServiceHeadKind.FEE)
          .feeRate(Ratio.of(1, 10))
          .addFeeOn("heating")
          .apportionedBy(ApportionmentBasis.AREA)
          .build();
  private static final ServiceFund ROOF =
      ServiceFund.builder()
          .name("roof")
          .opening(Money.parse("GBP 6000"))
          .interest(Money.parse("GBP 90"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final ServiceCap CAP =
      ServiceCap.builder()
          .addLettings("studio-1")
          .head("heating")
          .over(ServiceCapBasis.LAST_YEAR)
          .increase(Ratio.parse("0.031"))
          .base(BUDGET)
          .source(ExampleExplanations.SOURCE)
          .build();
  static final ServiceYear YEAR =
      ServiceYear.builder()
          .id("2024")
          .period(ExampleQuantities.YEAR)
          .addHeads(HEATING, SAVED, FEE)
          .addFunds(ROOF)
          .addCaps(CAP)
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleServiceYears() {}

  static void addTo(ValueTypeContract contract) {
    ServiceHead plain = ServiceHead.byArea("lift", BUDGET, BUDGET);
    contract
        .with(ServiceCost.class, WINTER, ServiceCost.builder().budget(BUDGET).build())
        .with(ServiceHead.class, HEATING, SAVED, FEE, plain)
        .with(ServiceFund.class, ROOF, ServiceFund.builder().name("lift").build())
        .with(ServiceCap.class, CAP, ServiceCap.of(ServiceCapBasis.BUDGET, Ratio.ZERO))
        .with(
            ServiceYear.class, YEAR, ServiceYear.of("2025", ExampleQuantities.YEAR, List.of(plain)))
        .with(LeftOut.class, LeftOut.of("letting studio-7", "its rent is not known"));
  }
}
