package org.creativehubs.core.sheets;

import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.value.Check;

/**
 * What a rent roll says: the hub with its spaces, tenants and lettings, and where it has a column
 * of arrears, a ledger of what is owed on the day of the roll.
 *
 * @param hub the hub, which calculators take as it is
 * @param ledger a bill for what each letting owes, due on the day before the roll; absent where the
 *     sheet has no arrears
 */
public record LettingSheet(Hub hub, Optional<Ledger> ledger) {

  /** The hub and its ledger; neither null. */
  public LettingSheet {
    Check.notNull(hub, "hub");
    Check.notNull(ledger, "ledger");
  }
}
