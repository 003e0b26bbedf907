package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results that fill what the examples of the catalogue leave out. */
public final class ExampleDisclosure {

  private ExampleDisclosure() {}

  /** Adds them to the contract of value types. */
  public static void addTo(ValueTypeContract contract) {
    EmploymentTable one = Tables.of(new double[] {3, 0});
    CellSuppressionInput plain = CellSuppressionInput.builder().table(one).threshold(5).build();
    PublishedTable hidden = CellSuppression.answer(plain);
    contract.withNested(
        plain,
        hidden,
        TableRoundingInput.builder().table(one).policy(RoundingPolicy.businessCounts()).build(),
        DisclosureAttackInput.builder().table(hidden).protection(ProtectionPolicy.width(3)).build(),
        DisclosureAttack.on(hidden));
  }
}
