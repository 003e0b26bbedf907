package org.creativehubs.finance.rentmix;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollLine;
import org.creativehubs.finance.rentroll.RollPolicy;

/** What spaces, lettings and head leases of a hub say of its studios on a day. */
final class StudiosOnDay {

  private final RentSolverInput input;
  private final Hub hub;
  private final LocalDate on;
  private final UnitKind kind;
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** The ids of the spaces of the kind. */
  private final Set<String> ofKind = new HashSet<>();

  /** The ids of those whose market rent is known. */
  private final Set<String> studios = new HashSet<>();

  private final List<Money> marketRents = new ArrayList<>();

  StudiosOnDay(RentSolverInput input) {
    this.input = input;
    this.hub = input.hub().orElseThrow();
    this.on = input.on().orElseThrow();
    this.kind = input.kind().orElseThrow();
    hub.spaces().stream().filter(space -> space.kind() == kind).forEach(this::add);
    Check.that(
        !studios.isEmpty(),
        Fault.INCONSISTENT,
        "hub.spaces",
        "hold a " + Show.words(kind) + " with a market rent on " + on,
        ofKind.size() + " without");
  }

  private void add(Space space) {
    ofKind.add(space.id());
    Optional<Money> rent =
        space
            .marketRentOn(on)
            .flatMap(market -> market.rent().yearly(space.area(), RoundingMode.HALF_UP));
    if (rent.isEmpty()) {
      leftOut.add(LeftOut.of("space " + space.id(), "no market rent is known"));
      return;
    }
    checkCurrency(rent.get(), "hub.spaces[" + space.id() + "].marketRents");
    studios.add(space.id());
    marketRents.add(rent.get());
  }

  private void checkCurrency(Money amount, String field) {
    MoneyCheck.sameCurrency(amount, field, input.annualCost(), "annualCost");
  }

  StudiosToLet toLet() {
    List<RollLine> lettings = lettings();
    Term cost = cost();
    Term other = otherIncome(lettings);
    return new StudiosToLet(
        input.unknown(),
        studios.size(),
        marketRent(),
        StudiosToLet.share(input),
        subsidised(lettings),
        cost,
        other,
        input.shareLost(),
        ImmutableList.copyOf(leftOut));
  }

  private Term marketRent() {
    String all = "market rents of " + Show.counted(studios.size(), "spaces");
    return Term.given(all, Money.sum(marketRents.get(0).currency(), marketRents))
        .dividedBy(studios.size())
        .rounded(RoundingMode.FLOOR)
        .named(StudiosToLet.MARKET_RENT);
  }

  /** The lettings in force with all that they pay for their use of the hub. */
  private List<RollLine> lettings() {
    RollPolicy policy =
        RollPolicy.marketPractice(AreaUnit.SQ_M).toBuilder()
            .addKinds(ChargeKind.DESKS, ChargeKind.MEMBERSHIP)
            .build();
    DateRange day = DateRange.of(on, on.plusDays(1));
    return RentRoll.of(List.of(hub), on, day, policy).lines().stream()
        .filter(line -> line.letting().isPresent() && line.state().isInForce())
        .toList();
  }

  private Term otherIncome(List<RollLine> lettings) {
    List<Term> rents = new ArrayList<>();
    rents.add(Term.given("other income a year besides lettings", input.otherIncome()));
    for (RollLine line : lettings) {
      if (line.spaces().stream().noneMatch(ofKind::contains)) {
        addRent(line, rents);
      } else if (!ofKind.containsAll(line.spaces())) {
        leaveOut(line, "what it pays for its other spaces is not known");
      }
    }
    return Term.sum(rents).named(StudiosToLet.OTHER_INCOME);
  }

  private void addRent(RollLine line, List<Term> rents) {
    if (line.passingRent().isPresent()) {
      checkCurrency(line.passingRent().get(), "hub.lettings[" + line.name() + "]");
      rents.add(Term.given("letting " + line.name(), line.passingRent().get()));
    } else {
      leaveOut(line, "its rent is not known");
    }
  }

  private void leaveOut(RollLine line, String because) {
    leftOut.add(LeftOut.of("letting " + line.name(), because));
  }

  private Term cost() {
    List<Term> costs = new ArrayList<>();
    costs.add(Term.given("cost a year besides head leases", input.annualCost()));
    for (HeadLease lease : hub.headLeases()) {
      String name = "head lease " + lease.id();
      if (lease.terms().isEmpty()) {
        leftOut.add(LeftOut.of(name, "its terms are not known"));
      } else if (lease.terms().get().payable().contains(on)) {
        costs.add(Term.given(name, charged(lease.terms().get(), lease.id())));
      }
    }
    return Term.sum(costs).named(StudiosToLet.COST);
  }

  private Money charged(LeaseTerms terms, String id) {
    Money charged =
        Money.sum(terms.currency(), terms.charges().stream().map(one -> one.annualOn(on)).toList());
    checkCurrency(charged, "hub.headLeases[" + id + "].terms");
    return charged;
  }

  private OptionalInt subsidised(List<RollLine> lettings) {
    if (input.unknown() == RentUnknown.SUBSIDISED_STUDIOS || input.subsidised().isPresent()) {
      return input.subsidised();
    }
    Set<Optional<String>> inTier =
        hub.lettings().stream()
            .filter(letting -> letting.tier().equals(input.tier()))
            .map(letting -> Optional.of(letting.id()))
            .collect(Collectors.toSet());
    long let =
        lettings.stream()
            .filter(line -> inTier.contains(line.letting()))
            .flatMap(line -> line.spaces().stream())
            .filter(studios::contains)
            .distinct()
            .count();
    return OptionalInt.of(Math.toIntExact(let));
  }
}
