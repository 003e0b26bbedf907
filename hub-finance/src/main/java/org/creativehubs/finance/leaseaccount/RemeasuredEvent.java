package org.creativehubs.finance.leaseaccount;

import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;

/** An event that may change the terms of a lease. */
public abstract sealed class RemeasuredEvent extends LeaseEvent
    permits ReviewEvent, ReassessmentEvent, ModificationEvent {

  RemeasuredEvent() {}

  /**
   * The terms as they now are, from the same start as before. What they change of amounts that were
   * due before the day is paid on the day.
   */
  public abstract Optional<LeaseTerms> terms();

  /** The terms as they are from the day on. */
  LeaseTerms termsAfter(LesseeAccountingInput before) {
    return terms().orElseGet(before::terms);
  }

  /** The lease with its terms by themselves. */
  @Override
  final LesseeAccountingInput.Builder builderAfter(LesseeAccountingInput before) {
    return super.builderAfter(before)
        .lease(termsAfter(before))
        .hub(Optional.empty())
        .letting(Optional.empty())
        .headLease(Optional.empty());
  }
}
