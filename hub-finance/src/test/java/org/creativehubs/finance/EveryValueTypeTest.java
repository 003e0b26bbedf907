package org.creativehubs.finance;

import java.io.IOException;
import java.util.stream.Stream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.appraisal.DiscountBand;
import org.creativehubs.finance.loan.RepaymentSchedule;
import org.creativehubs.testing.ValueTypeContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every value type of the module, as the calculators take and give it. */
class EveryValueTypeTest {

  @TestFactory
  Stream<DynamicNode> everyValueTypeKeepsTheContract() throws IOException {
    ValueTypeContract contract =
        ValueTypeContract.ofModuleWith(FinanceCatalog.class)
            .toldApart()
            .withCatalogue(new FinanceCatalog().entries())
            .with(
                DiscountBand.class,
                DiscountBand.of(0, 30, Ratio.parse("0.035")),
                DiscountBand.from(31, Ratio.parse("0.03")));
    UntoldInFinance.addTo(contract);
    // A loan is never worth two rates, so only one that changes a thousand times has none.
    contract.unshown(RepaymentSchedule.class, "effectiveRate", "effectiveRateUndefined");
    ExampleAnswers.addTo(contract);
    LeaseExampleAnswers.addTo(contract);
    FurtherAnswers.addTo(contract);
    return contract.tests();
  }
}
