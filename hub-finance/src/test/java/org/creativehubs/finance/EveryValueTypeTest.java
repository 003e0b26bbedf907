package org.creativehubs.finance;

import java.util.stream.Stream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.cashflow.Amortisation;
import org.creativehubs.finance.cashflow.DepreciationInput;
import org.creativehubs.finance.cashflow.EquivalentAnnualValueInput;
import org.creativehubs.finance.cashflow.LevelPaymentsInput;
import org.creativehubs.finance.cashflow.PaymentPartsInput;
import org.creativehubs.finance.cashflow.RateConversionInput;
import org.creativehubs.finance.cashflow.RateOfReturn;
import org.creativehubs.finance.funding.ClawbackPolicy;
import org.creativehubs.finance.funding.CostLine;
import org.creativehubs.finance.funding.Distribution;
import org.creativehubs.finance.funding.FinanceGapPosition;
import org.creativehubs.finance.funding.GrantClawbackInput;
import org.creativehubs.finance.funding.MatchFundingInput;
import org.creativehubs.finance.funding.StackLine;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.funding.WaterfallPolicy;
import org.creativehubs.finance.lease.RentLine;
import org.creativehubs.finance.publicvalue.CatalyticEffect;
import org.creativehubs.finance.publicvalue.DiscountBand;
import org.creativehubs.finance.publicvalue.DiscountSchedule;
import org.creativehubs.finance.publicvalue.Discounting;
import org.creativehubs.finance.publicvalue.JobFigure;
import org.creativehubs.finance.publicvalue.JobMeasuresInput;
import org.creativehubs.finance.publicvalue.LocalMultiplierResult;
import org.creativehubs.finance.publicvalue.ReturnPerUnitInput;
import org.creativehubs.finance.publicvalue.SocialValue;
import org.creativehubs.finance.publicvalue.UnitCost;
import org.creativehubs.finance.publicvalue.UnitReturn;
import org.creativehubs.finance.publicvalue.ValueForMoney;
import org.creativehubs.testing.ValueTypeContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every value type of the module, as the calculators take and give it. */
class EveryValueTypeTest {

  @TestFactory
  Stream<DynamicNode> everyValueTypeKeepsTheContract() {
    ValueTypeContract contract =
        ValueTypeContract.ofModuleWith(FinanceCatalog.class)
            .withCatalogue(new FinanceCatalog().entries())
            .with(
                DiscountBand.class,
                DiscountBand.of(0, 30, Ratio.parse("0.035")),
                DiscountBand.from(31, Ratio.parse("0.03")));
    ExampleAnswers.addTo(contract);
    LeaseExampleAnswers.addTo(contract);
    addGaps(contract);
    return contract.tests();
  }

  /** What the examples of the catalogue do not show of a type. */
  private static void addGaps(ValueTypeContract contract) {
    contract
        .without(DiscountSchedule.class, "no example of a calculator holds one yet")
        .unshown(RentLine.class, "vat")
        .unshown(RateOfReturn.class, "rate", "residual", "undefined", "uniqueness")
        .unshown(EquivalentAnnualValueInput.class, "factors", "rate")
        .unshown(
            LevelPaymentsInput.class, "futureValue", "payment", "periods", "presentValue", "rate")
        .unshown(PaymentPartsInput.class, "futureValue")
        .unshown(Amortisation.class, "rows")
        .unshown(DepreciationInput.class, "factor", "firstYearMonths")
        .unshown(RateConversionInput.class, "inflationRate", "periodsPerYear")
        .unshown(CostLine.class, "amountQualifier")
        .unshown(StackedFunding.class, "gapQualifier", "totalQualifier")
        .unshown(StackLine.class, "amountQualifier")
        .unshown(MatchFundingInput.class, "grantCap")
        .unshown(GrantClawbackInput.class, "proceeds")
        .unshown(ClawbackPolicy.class, "maximum", "shareOfProceeds", "source")
        .unshown(WaterfallPolicy.class, "source")
        .unshown(Distribution.class, "lines")
        .unshown(FinanceGapPosition.class, "band")
        .unshown(Discounting.class, "edition", "kind", "own")
        .unshown(ValueForMoney.class, "benefitCostRatio", "undefined")
        .unshown(JobMeasuresInput.class, "netGva")
        .unshown(JobFigure.class, "perJob", "undefined")
        .unshown(SocialValue.class, "netRatio", "ratio", "undefined")
        .unshown(LocalMultiplierResult.class, "multiplier", "undefined")
        .unshown(ReturnPerUnitInput.class, "perUnit", "returned")
        .unshown(UnitReturn.class, "perUnit", "undefined")
        .unshown(UnitCost.class, "each", "undefined")
        .unshown(CatalyticEffect.class, "ratio", "undefined");
  }
}
