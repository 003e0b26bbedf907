package org.creativehubs.finance.lease;

import java.util.List;
import java.util.function.UnaryOperator;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.quantity.Ratio;

/** Leases like others but for one thing. */
public final class Changed {

  private Changed() {}

  /** Every annual amount doubled; steps become the doubles of what they left. */
  public static LeaseTerms doubled(LeaseTerms lease) {
    return changed(lease, Changed::doubled);
  }

  /** Every concession raised by a percentage of what is still collected. */
  public static LeaseTerms conceding(LeaseTerms lease, int percent) {
    return changed(lease, charge -> conceding(charge, percent));
  }

  private static LeaseTerms changed(LeaseTerms lease, UnaryOperator<RentCharge> change) {
    return lease.toBuilder().charges(lease.charges().stream().map(change).toList()).build();
  }

  private static RentCharge doubled(RentCharge charge) {
    RentCharge.Builder builder = RentCharge.builder();
    builder
        .name(charge.name())
        .kind(charge.kind())
        .annual(charge.annual().times(2))
        .payment(charge.payment())
        .addAllConcessions(charge.concessions());
    for (RentStep step : charge.steps()) {
      builder.addSteps(RentStep.replace(step.from(), charge.annualOn(step.from()).times(2)));
    }
    return builder.build();
  }

  private static RentCharge conceding(RentCharge charge, int percent) {
    List<RentConcession> more =
        charge.concessions().stream()
            .map(c -> RentConcession.of(c.dates(), raised(c.share(), percent)))
            .toList();
    RentCharge.Builder builder = RentCharge.builder();
    return builder
        .name(charge.name())
        .kind(charge.kind())
        .annual(charge.annual())
        .payment(charge.payment())
        .addAllSteps(charge.steps())
        .addAllConcessions(more)
        .build();
  }

  private static Ratio raised(Ratio share, int percent) {
    return share.plus(Ratio.ONE.minus(share).times(Ratio.of(percent, 100)));
  }
}
