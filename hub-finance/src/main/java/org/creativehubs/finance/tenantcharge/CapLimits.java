package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;

/** The most that each tenant may be charged under the caps of a year. */
final class CapLimits {

  private final Settlement settlement;
  private final List<LeftOut> leftOut = new ArrayList<>();

  CapLimits(Settlement settlement) {
    this.settlement = settlement;
  }

  /** The caps that have nothing to count from. */
  List<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  /** The charge for a head, or the whole charge, under the caps that hold for it. */
  Term capped(Term charge, Term onAccount, ServiceBearer bearer, Optional<String> head) {
    Term[] limits =
        bearer.letting().stream()
            .flatMap(letting -> limits(letting, bearer, onAccount, head).stream())
            .toArray(Term[]::new);
    return limits.length == 0 ? charge : Term.min(charge, limits);
  }

  private List<Term> limits(
      Letting letting, ServiceBearer bearer, Term onAccount, Optional<String> head) {
    List<Term> limits = new ArrayList<>();
    for (ServiceCap cap : settlement.year().caps()) {
      if (cap.head().equals(head) && cap.holdsFor(letting.id())) {
        Optional<Term> base =
            cap.over() == ServiceCapBasis.BUDGET
                ? Optional.of(onAccount)
                : lastYear(cap, letting, bearer);
        base.ifPresentOrElse(
            from -> limits.add(limit(from, cap, letting)), () -> leaveOut(cap, letting));
      }
    }
    return limits;
  }

  private Term limit(Term base, ServiceCap cap, Letting letting) {
    Term none = Term.of(Money.zero(settlement.year().currency()));
    Term from = base.ratio().signum() < 0 ? Term.max(base, none) : base;
    return from.times(Term.of(1).plus(Term.share(cap.increase())))
        .rounded(RoundingMode.FLOOR)
        .named(letting.id() + ", most by the cap " + words(cap));
  }

  static String words(ServiceCap cap) {
    return "on " + cap.head().orElse("the whole charge") + " over " + Show.words(cap.over());
  }

  private void leaveOut(ServiceCap cap, Letting letting) {
    LeftOut left =
        LeftOut.of(
            "cap " + words(cap) + " for letting " + letting.id(),
            "nothing is known of its charge for the year before");
    if (!leftOut.contains(left)) {
      leftOut.add(left);
    }
  }

  /** What a letting was charged for the year before, put on its days of this year. */
  private Optional<Term> lastYear(ServiceCap cap, Letting letting, ServiceBearer bearer) {
    long days = settlement.days(bearer);
    long all = settlement.year().period().days();
    if (cap.base().isPresent()) {
      Term base = Term.given(letting.id() + ", last year", cap.base().get());
      return Optional.of(days == all ? base : base.times(days).dividedBy(all));
    }
    return settlement
        .before()
        .flatMap(
            before ->
                before
                    .charged(letting.id(), cap.head())
                    .map(charged -> onDays(charged, before, letting, days, all)));
  }

  private static Term onDays(
      Money charged, Settlement before, Letting letting, long days, long all) {
    Term base = Term.given(letting.id() + ", last year", charged);
    long daysBefore = before.days(letting.id());
    long allBefore = before.year().period().days();
    return days * allBefore == daysBefore * all
        ? base
        : base.times(days).times(allBefore).dividedBy(Term.of(all).times(daysBefore));
  }
}
