package org.creativehubs.finance;

import java.time.LocalDate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.finance.lease.AccountingStandard;
import org.creativehubs.finance.lease.DiscountRateKind;
import org.creativehubs.finance.lease.EntityKind;
import org.creativehubs.finance.lease.LeaseExemption;
import org.creativehubs.finance.lease.LesseeAccounting;
import org.creativehubs.finance.lease.LesseeAccountingInput;
import org.creativehubs.finance.lease.RateCompounding;
import org.creativehubs.finance.lease.RentBasis;
import org.creativehubs.finance.lease.RentRoll;
import org.creativehubs.finance.lease.RentRollInput;
import org.creativehubs.finance.lease.RollPolicy;
import org.creativehubs.finance.lease.RollUnit;
import org.creativehubs.finance.lease.UnexpiredWeight;
import org.creativehubs.finance.lease.Wault;
import org.creativehubs.finance.lease.WaultInput;
import org.creativehubs.testing.ValueTypeContract;

/** Questions about leases whose answers hold what the examples of the catalogue do not. */
final class LeaseExampleAnswers {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private LeaseExampleAnswers() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .withNested(exempt(), LesseeAccounting.answer(exempt()))
        .withNested(Wault.answer(empty()))
        .withNested(
            RentRoll.answer(
                RentRollInput.builder()
                    .addAllUnits(empty().units())
                    .on(START)
                    .year(DateRange.of(START, START.plusYears(1)))
                    .policy(empty().policy())
                    .build()));
  }

  private static LesseeAccountingInput exempt() {
    LesseeAccountingInput example = JsonCatalog.example(LesseeAccounting.ENTRY);
    return LesseeAccountingInput.builder()
        .lease(example.lease())
        .addKinds(ChargeKind.RENT)
        .standard(AccountingStandard.IFRS_16)
        .entity(EntityKind.GENERAL)
        .exemption(LeaseExemption.LOW_VALUE)
        .annualRate(Ratio.parse("0.05"))
        .rateKind(DiscountRateKind.IMPLICIT_IN_LEASE)
        .compounding(RateCompounding.NOMINAL_TWELFTHS)
        .build();
  }

  private static CatalogEntry<?, ?> entry(String id) {
    return new FinanceCatalog()
        .entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
  }

  /** A hub in which nothing is let. */
  private static WaultInput empty() {
    RollUnit.Builder unit = RollUnit.builder();
    unit.id("attic").marketRent(Money.parse("GBP 900"));
    RollPolicy policy =
        RollPolicy.builder()
            .addKinds(ChargeKind.RENT)
            .rentBasis(RentBasis.PAYABLE)
            .weight(UnexpiredWeight.RENT)
            .dayCount(DayCount.ACT_ACT_ISDA)
            .countsLastDay(false)
            .areaUnit(AreaUnit.SQ_M)
            .build();
    return WaultInput.builder().addUnits(unit.build()).on(START).policy(policy).build();
  }
}
