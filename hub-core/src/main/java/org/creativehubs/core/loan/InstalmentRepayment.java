package org.creativehubs.core.loan;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/** In level instalments of interest and principal together (annuity). */
public abstract sealed class InstalmentRepayment extends Repayment
    permits LevelRepayment, BalloonRepayment {

  InstalmentRepayment() {}

  /** How instalments are found; given unless they are stated. */
  public abstract Optional<InstalmentRule> instalmentRule();

  /**
   * The instalment as the lender states it, above zero, which no change of rate changes; given
   * instead of a rule.
   */
  public abstract Optional<Money> stated();

  final void checkInstalments() {
    Check.exactlyOne(instalmentRule(), "instalmentRule", stated(), "stated");
    stated().ifPresent(amount -> Check.positive(amount, "stated"));
  }

  final String howFound() {
    return instalmentRule()
        .map(rule -> ", " + rule.words())
        .orElseGet(() -> ", instalments of " + stated().orElseThrow());
  }
}
