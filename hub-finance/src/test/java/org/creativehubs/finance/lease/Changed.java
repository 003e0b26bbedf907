package org.creativehubs.finance.lease;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

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

  /** Every annual amount cut by a percentage of its own; steps become what they left. */
  public static LeaseTerms cheaper(LeaseTerms lease, List<Integer> percents) {
    return changed(lease, charge -> cheaper(charge, percents));
  }

  /** The same without a concession. */
  public static LeaseTerms withoutConcessions(LeaseTerms lease) {
    return changed(lease, charge -> charge.toBuilder().concessions(List.of()).build());
  }

  /** With the default rule for steps in place of new rent by days. */
  public static LeaseTerms withoutNewRentByDays(LeaseTerms lease) {
    return changed(
        lease,
        charge ->
            charge.payment().stepsInPeriod() == StepRule.NEW_RENT_BY_DAYS
                ? charge.toBuilder()
                    .payment(
                        charge.payment().toBuilder()
                            .stepsInPeriod(StepRule.DIFFERENCE_DAILY)
                            .build())
                    .build()
                : charge);
  }

  /** With steps that change nothing and concessions of nothing, on any days that are free. */
  public static LeaseTerms withNothing(LeaseTerms lease, int day) {
    return changed(lease, charge -> withNothing(charge, lease.fixedTerm(), day));
  }

  /** With days conceded, on top of what is, where nothing is conceded yet. */
  public static LeaseTerms conceding(LeaseTerms lease, DateRange days, Ratio share) {
    return changed(lease, charge -> conceding(charge, days, share));
  }

  private static RentCharge cheaper(RentCharge charge, List<Integer> percents) {
    List<RentStep> steps = new ArrayList<>();
    for (RentStep step : charge.steps()) {
      int percent = percents.get((1 + steps.size()) % percents.size());
      steps.add(RentStep.replace(step.from(), less(charge.annualOn(step.from()), percent)));
    }
    return charge.toBuilder().annual(less(charge.annual(), percents.get(0))).steps(steps).build();
  }

  private static Money less(Money annual, int percent) {
    return annual.times(Ratio.of(100 - percent, 100), RoundingMode.DOWN);
  }

  private static RentCharge withNothing(RentCharge charge, DateRange term, int day) {
    LocalDate free = term.start().plusDays(day % term.days());
    DateRange one = DateRange.of(free, free.plusDays(1));
    boolean noStep = charge.steps().stream().noneMatch(step -> step.from().equals(free));
    RentCharge.Builder builder = charge.toBuilder();
    if (noStep) {
      List<RentStep> steps = new ArrayList<>(charge.steps());
      steps.add(RentStep.replace(free, charge.annualOn(free)));
      steps.sort(Comparator.comparing(RentStep::from));
      builder.steps(steps);
    }
    if (charge.concessions().stream().noneMatch(c -> c.dates().overlaps(one))) {
      builder.concessions(with(charge, RentConcession.of(one, Ratio.ZERO)));
    }
    return builder.build();
  }

  private static RentCharge conceding(RentCharge charge, DateRange days, Ratio share) {
    boolean free = charge.concessions().stream().noneMatch(c -> c.dates().overlaps(days));
    return free
        ? charge.toBuilder().concessions(with(charge, RentConcession.of(days, share))).build()
        : charge;
  }

  private static List<RentConcession> with(RentCharge charge, RentConcession more) {
    List<RentConcession> all = new ArrayList<>(charge.concessions());
    all.add(more);
    all.sort(Comparator.comparing(concession -> concession.dates().start()));
    return all;
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
