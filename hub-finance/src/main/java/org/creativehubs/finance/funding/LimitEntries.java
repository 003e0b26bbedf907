package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators that hold a hub against limits and targets. */
final class LimitEntries {

  private static final Source STAFFORDSHIRE =
      Source.builder()
          .document("Rudge, Framework Strategy for the Staffordshire Moving Image Cluster")
          .edition("2016")
          .build();

  private LimitEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(limits(), assistance(), gap(), procurement());
  }

  private static CatalogEntry<?, ?> limits() {
    return CatalogEntry.of(
            "scheme-limits", SchemeLimits.class, SchemeLimitsInput.class, LimitsOnDate.class)
        .title("SEIS, EIS and subsidy limits")
        .question(
            "What may be raised or given under SEIS, EIS or minimal financial assistance on that day?")
        .convention("the day is that of the share issue or of the award")
        .convention("limits apply from their first day, even where they were enacted later")
        .source(Source.of("Finance (No. 2) Act 2023", "section 15"))
        .source(
            Source.of(
                "HM Revenue & Customs, Venture Capital Trusts, Enterprise Investment Scheme investment limit increase and restructure",
                "26 November 2025"))
        .source(Source.of("Subsidy Control Act 2022", "section 36"))
        .example(LimitEntries::seed)
        .answeredBy(SchemeLimits::answer);
  }

  private static SchemeLimitsInput seed() {
    return SchemeLimitsInput.builder()
        .on(LocalDate.of(2026, 4, 6))
        .territory(Territory.GREAT_BRITAIN)
        .limit("eis-annual")
        .build();
  }

  private static CatalogEntry<?, ?> assistance() {
    return CatalogEntry.of(
            "minimal-assistance",
            MinimalAssistance.class,
            MinimalAssistanceInput.class,
            AssistancePosition.class)
        .title("Minimal financial assistance")
        .question("May the council give us this, and how much room is left?")
        .convention("financial years from 1 April: the elapsed part of this one and the two before")
        .convention("the limit in force on the day")
        .source(Source.of("Subsidy Control Act 2022", "section 36"))
        .example(LimitEntries::award)
        .answeredBy(MinimalAssistance::answer);
  }

  private static MinimalAssistanceInput award() {
    return MinimalAssistanceInput.builder()
        .on(LocalDate.of(2026, 11, 21))
        .addPreviousAwards(SubsidyAward.of("council", LocalDate.of(2024, 5, 1), gbp("100000")))
        .addPreviousAwards(SubsidyAward.of("council", LocalDate.of(2025, 6, 1), gbp("65000")))
        .newAward(gbp("100000"))
        .build();
  }

  private static CatalogEntry<?, ?> gap() {
    return CatalogEntry.of(
            "finance-gap", FinanceGap.class, FinanceGapInput.class, FinanceGapPosition.class)
        .title("Finance gap")
        .question("Is there finance for a need of this size, or does it fall into a hole?")
        .convention("both ends belong to a band")
        .convention("in no band is an answer")
        .source(STAFFORDSHIRE)
        .example(LimitEntries::hole)
        .answeredBy(FinanceGap::answer);
  }

  private static FinanceGapInput hole() {
    return FinanceGapInput.builder()
        .need(gbp("30000"))
        .addAllBands(FinanceGap.staffordshire())
        .build();
  }

  private static CatalogEntry<?, ?> procurement() {
    return CatalogEntry.of(
            "local-procurement",
            LocalProcurement.class,
            LocalProcurementInput.class,
            LocalSpend.class)
        .title("Local procurement")
        .question("What share of our spending stays in the area?")
        .convention("credit notes are taken off")
        .convention("compared with the target exactly")
        .source(STAFFORDSHIRE)
        .example(LimitEntries::production)
        .answeredBy(LocalProcurement::answer);
  }

  private static LocalProcurementInput production() {
    return LocalProcurementInput.builder()
        .addPurchases(Purchase.of("studio hire", gbp("30000"), true))
        .addPurchases(Purchase.of("studio hire", gbp("-5000"), true))
        .addPurchases(Purchase.of("camera rental", gbp("60000"), false))
        .target(Ratio.parse("20%"))
        .area("the region of the fund")
        .build();
  }

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }
}
