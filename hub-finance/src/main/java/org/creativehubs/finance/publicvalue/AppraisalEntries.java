package org.creativehubs.finance.publicvalue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** The calculators of appraisal: discounting, optimism bias, benefits and costs. */
final class AppraisalEntries {

  private static final Source GREEN_BOOK =
      Source.builder().document("HM Treasury, The Green Book").edition("2026").build();
  private static final Source BIAS =
      Source.of("HM Treasury, Supplementary Green Book Guidance: Optimism Bias");
  private static final Discounting STANDARD = Discounting.greenBook("2026", DiscountKind.STANDARD);

  private AppraisalEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(presentValue(), optimismBias(), benefitCost());
  }

  private static CatalogEntry<?, ?> presentValue() {
    return CatalogEntry.of(
            "present-value", PresentValue.class, PresentValueInput.class, DiscountedFlows.class)
        .title("Present value of public money")
        .question("What are the costs and benefits of later years worth today?")
        .convention("the first flow is that of year 0 and is not discounted")
        .convention("each year is discounted by the rates of all years up to it, not by its own")
        .convention("rates: an edition of The Green Book that the input names, or one's own")
        .convention("the sum rounded half up once; the years add up to it")
        .source(GREEN_BOOK)
        .example(
            () ->
                PresentValueInput.builder()
                    .addAllFlows(pounds("-100000", "30000", "30000", "30000", "30000"))
                    .discounting(STANDARD)
                    .build())
        .answeredBy(PresentValue::answer);
  }

  private static CatalogEntry<?, ?> optimismBias() {
    return CatalogEntry.of(
            "optimism-bias", OptimismBias.class, OptimismBiasInput.class, AdjustedEstimate.class)
        .title("Optimism bias")
        .question("What should an early estimate of cost be raised to?")
        .convention("upper bounds: those of the type of project, or one's own")
        .convention("mitigation lowers the bound in proportion; cost rounded half up")
        .source(BIAS)
        .example(
            () ->
                OptimismBiasInput.builder()
                    .cost(Money.of("1000000", "GBP"))
                    .months(Ratio.of(18))
                    .bound(ProjectType.NON_STANDARD_BUILDINGS.bound())
                    .mitigation(Ratio.parse("0.6"))
                    .mitigatedBy("surveys and a fixed-price tender")
                    .build())
        .answeredBy(OptimismBias::answer);
  }

  private static CatalogEntry<?, ?> benefitCost() {
    return CatalogEntry.of(
            "benefit-cost", BenefitCost.class, BenefitCostInput.class, ValueForMoney.class)
        .title("Benefit-cost ratio and net present social value")
        .question("What does society get for public money?")
        .convention("benefits over public cost net of private contributions")
        .convention("transfers such as grants and taxes are shown, and left out of every sum")
        .convention("the cost of raising public money is not added")
        .convention("real terms, year 0 first; the ratio comes from exact present values")
        .source(GREEN_BOOK)
        .example(AppraisalEntries::refurbishment)
        .answeredBy(BenefitCost::answer);
  }

  private static BenefitCostInput refurbishment() {
    return BenefitCostInput.builder()
        .addStreams(
            ValueStream.of(
                "value added by tenants",
                StreamKind.BENEFIT,
                pounds("0", "200000", "220000", "240000", "260000")),
            ValueStream.of(
                "works and running",
                StreamKind.PUBLIC_COST,
                pounds("500000", "40000", "40000", "40000", "40000")),
            ValueStream.of("business rates paid", StreamKind.TRANSFER, pounds("0", "9000", "9000")))
        .discounting(STANDARD)
        .addAssumptions(
            AssumptionSet.of(
                Provenance.chosen("the hub's appraisal", "2026-04", "appraisal for this example"),
                Assumption.of("prices", "of 2026"),
                Assumption.of("benefits", "net of deadweight and displacement")))
        .build();
  }

  static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.of(amount, "GBP")).toList();
  }
}
