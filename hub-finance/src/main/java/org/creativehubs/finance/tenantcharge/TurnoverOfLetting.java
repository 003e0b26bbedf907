package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.TurnoverClause;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What a hub says about the turnover rent of a letting by a day. */
final class TurnoverOfLetting {

  private final LetTerms let;
  private final LocalDate on;
  private final OnAccountRule onAccount;
  private final List<YearlyIncome> years = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** A letting with its terms and the clause that its rent follows. */
  private record LetTerms(Letting letting, LeaseTerms terms, TurnoverClause clause) {}

  TurnoverOfLetting(Hub hub, String id, LocalDate on, OnAccountRule onAccount) {
    Letting letting = hub.letting(id);
    Check.given(
        List.of("letting.tenant", "letting.turnoverRent"),
        letting.tenant().orElse(null),
        letting.turnoverRent().orElse(null));
    this.let = new LetTerms(letting, letting.requireTerms(), letting.turnoverRent().orElseThrow());
    this.on = on;
    this.onAccount = onAccount;
    Check.that(
        onAccount == OnAccountRule.BASE_ONLY || onAccount == OnAccountRule.YEAR_BEFORE,
        Fault.INCONSISTENT,
        "onAccount",
        "be BASE_ONLY or YEAR_BEFORE where turnover is known by the year",
        onAccount);
    Organisation tenant =
        Check.named(hub.members(), Organisation::id, letting.tenant().orElseThrow(), "tenant");
    tenant.incomes().stream()
        .filter(income -> income.basis() == IncomeBasis.TURNOVER)
        .sorted(Comparator.comparing(YearlyIncome::period))
        .forEach(this::add);
  }

  private void add(YearlyIncome income) {
    Optional<String> why = whyNot(income.period());
    if (why.isPresent()) {
      leftOut.add(LeftOut.of("turnover of " + income.period(), why.get()));
    } else {
      years.add(income);
    }
  }

  private Optional<String> whyNot(DateRange year) {
    if (year.end().isAfter(on)) {
      return Optional.of("the year is not over by " + on);
    }
    OpenDateRange let = this.let.terms().payable();
    boolean isLet =
        !year.start().isBefore(let.start())
            && let.end().filter(end -> end.isBefore(year.end())).isEmpty();
    if (!isLet) {
      return Optional.of("the letting does not run for all of the year");
    }
    boolean isSame = base(year.start()).equals(base(on)) && steps(year).isEmpty();
    return isSame ? Optional.empty() : Optional.of("its base rent is not that of " + on);
  }

  private List<RentCharge> rents() {
    return let.terms().charges().stream()
        .filter(charge -> charge.kind() == ChargeKind.RENT)
        .toList();
  }

  private Money base(LocalDate day) {
    return Money.sum(
        let.terms().currency(), rents().stream().map(charge -> charge.annualOn(day)).toList());
  }

  /** The steps that change the rent in a year, after its first day. */
  private List<RentStep> steps(DateRange year) {
    return rents().stream()
        .flatMap(charge -> charge.steps().stream())
        .filter(step -> step.from().isAfter(year.start()) && year.contains(step.from()))
        .toList();
  }

  /** The years that are left out, with the reasons. */
  List<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  /** The same as plain amounts. */
  TurnoverRentInput plain() {
    boolean isBefore = onAccount == OnAccountRule.YEAR_BEFORE;
    int first = isBefore ? 1 : 0;
    Check.that(
        years.size() > first,
        Fault.INCONSISTENT,
        "tenant.incomes",
        "hold the turnover of " + (isBefore ? "two years" : "a year") + " of the letting by " + on,
        years.size());
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(base(on)).percentage(let.clause().percentage());
    input.threshold(let.clause().threshold()).periodsPerYear(1).onAccount(onAccount);
    if (isBefore) {
      input.turnoverBefore(years.get(0).amount());
    }
    for (YearlyIncome year : years.subList(first, years.size())) {
      input.addYears(TurnoverYear.of(year.period().toString(), List.of(year.amount())));
    }
    return input.build();
  }
}
