package org.creativehubs.core.whatif;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Makes changes of a hub one after the other, and notes what is different. */
final class HubChanges {

  private final List<ChangedFact> facts = new ArrayList<>();
  private Hub hub;

  HubChanges(Hub hub) {
    this.hub = hub;
  }

  ChangedHub changed(List<HubChange> changes) {
    return ChangedHub.builder().hub(hub).addAllChanges(changes).addAllFacts(facts).build();
  }

  void make(HubChange change, String path) {
    switch (change.kind()) {
      case RENTS -> scaleRents(change, path);
      case MARKET_RENTS ->
          scaleMarketRents(change.factor().orElseThrow(), change.from().orElseThrow());
      case END_LETTING -> endLetting(change, path);
      case NEW_LETTING -> addLetting(change.letting().orElseThrow(), path);
      case PROFIT_SHARE -> setProfitShare(change, path);
    }
  }

  private void scaleRents(HubChange change, String path) {
    for (String id : change.lettings()) {
      requireLetting(id, path);
    }
    lettings(
        letting -> change.lettings().isEmpty() || change.lettings().contains(letting.id()),
        letting -> scaled(letting, change));
  }

  private static Letting scaled(Letting letting, HubChange change) {
    Ratio factor = change.factor().orElseThrow();
    return letting.toBuilder()
        .terms(letting.terms().map(terms -> scaled(terms, change)))
        .rent(letting.rent().map(rent -> rent.times(factor)))
        .build();
  }

  private static LeaseTerms scaled(LeaseTerms terms, HubChange change) {
    List<ChargeKind> kinds =
        change.charges().isEmpty() ? List.of(ChargeKind.RENT) : change.charges();
    LocalDate from = change.from().orElseThrow();
    if (!terms.payable().contains(from) && !from.isBefore(terms.term().start())) {
      return terms;
    }
    return terms.toBuilder()
        .charges(
            terms.charges().stream()
                .map(
                    charge ->
                        kinds.contains(charge.kind())
                            ? scaled(
                                charge, terms.term().start(), from, change.factor().orElseThrow())
                            : charge)
                .toList())
        .build();
  }

  /** The amounts that run from a day on times a factor, each rounded half up once. */
  private static RentCharge scaled(
      RentCharge charge, LocalDate start, LocalDate day, Ratio factor) {
    if (charge.dates().flatMap(OpenDateRange::end).filter(end -> !day.isBefore(end)).isPresent()) {
      return charge;
    }
    LocalDate first = charge.dates().map(OpenDateRange::start).orElse(start);
    LocalDate from = day.isAfter(first) ? day : first;
    RentCharge.Builder scaled = charge.toBuilder();
    List<RentStep> steps = new ArrayList<>();
    charge.steps().stream().filter(step -> step.from().isBefore(from)).forEach(steps::add);
    boolean reviewed = charge.reviews().stream().anyMatch(r -> r.date().equals(from));
    if (!from.isAfter(first)) {
      scaled.annual(times(charge.annual(), factor));
    } else if (!reviewed) {
      steps.add(RentStep.replace(from, times(charge.annualOn(from), factor)));
    }
    scaled.reviews(
        charge.reviews().stream()
            .map(review -> review.date().isBefore(from) ? review : scaled(review, factor))
            .toList());
    charge.steps().stream()
        .map(RentStep::from)
        .filter(next -> next.isAfter(from))
        .forEach(next -> steps.add(RentStep.replace(next, times(charge.annualOn(next), factor))));
    return scaled.steps(steps).build();
  }

  private static ChargeReview scaled(ChargeReview review, Ratio factor) {
    return review.toBuilder().outcome(review.outcome().map(rent -> times(rent, factor))).build();
  }

  private static Money times(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }

  private void scaleMarketRents(Ratio factor, LocalDate from) {
    List<Space> spaces = new ArrayList<>();
    for (Space space : hub.spaces()) {
      Space scaled = scaled(space, factor, from);
      note(
          "/spaces/" + space.id() + "/marketRents",
          Optional.of(space.marketRents()),
          Optional.of(scaled.marketRents()));
      spaces.add(scaled);
    }
    hub = hub.toBuilder().spaces(spaces).build();
  }

  private static Space scaled(Space space, Ratio factor, LocalDate from) {
    List<MarketRent> rents = new ArrayList<>();
    space.marketRents().stream()
        .filter(rent -> rent.from().filter(day -> !day.isBefore(from)).isEmpty())
        .forEach(rents::add);
    space
        .marketRentOn(from)
        .ifPresent(rent -> rents.add(MarketRent.of(rent.rent().times(factor), from)));
    space.marketRents().stream()
        .filter(rent -> rent.from().filter(from::isBefore).isPresent())
        .forEach(rent -> rents.add(rent.toBuilder().rent(rent.rent().times(factor)).build()));
    return space.toBuilder().marketRents(rents).build();
  }

  private void endLetting(HubChange change, String path) {
    String id = change.lettings().get(0);
    Letting letting = requireLetting(id, path);
    LeaseTerms terms =
        letting
            .terms()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        Fault.INCONSISTENT, path + ".lettings", "name one that has terms", id));
    LocalDate end = change.from().orElseThrow();
    Check.that(
        terms.occupied().contains(end.minusDays(1)),
        Fault.INCONSISTENT,
        path + ".from",
        "follow a day on which the letting runs, " + terms.occupied(),
        end);
    lettings(one -> one.id().equals(id), one -> one.toBuilder().terms(terms.brokenAt(end)).build());
  }

  private void addLetting(Letting letting, String path) {
    Check.that(
        hub.lettings().stream().noneMatch(one -> one.id().equals(letting.id())),
        Fault.DUPLICATE,
        path + ".letting.id",
        "be of no letting of the hub",
        letting.id());
    hub = hub.toBuilder().addLettings(letting).build();
    note("/lettings/" + letting.id(), Optional.empty(), Optional.of(letting));
  }

  private void setProfitShare(HubChange change, String path) {
    String id = change.headLease().orElseThrow();
    Check.that(
        hub.headLeases().stream().anyMatch(lease -> lease.id().equals(id)),
        Fault.UNKNOWN_CODE,
        path + ".headLease",
        "be a head lease of the hub",
        id);
    List<HeadLease> leases = new ArrayList<>();
    for (HeadLease lease : hub.headLeases()) {
      boolean isIt = lease.id().equals(id);
      HeadLease changed = isIt ? lease.toBuilder().profitShare(change.factor()).build() : lease;
      note("/headLeases/" + id + "/profitShare", lease.profitShare(), changed.profitShare());
      leases.add(changed);
    }
    hub = hub.toBuilder().headLeases(leases).build();
  }

  private Letting requireLetting(String id, String path) {
    Check.that(
        hub.lettings().stream().anyMatch(letting -> letting.id().equals(id)),
        Fault.UNKNOWN_CODE,
        path + ".lettings",
        "be of lettings of the hub",
        id);
    return hub.letting(id);
  }

  private void lettings(Predicate<Letting> which, UnaryOperator<Letting> change) {
    List<Letting> lettings = new ArrayList<>();
    for (Letting letting : hub.lettings()) {
      Letting changed = which.test(letting) ? change.apply(letting) : letting;
      noteTerms(letting, changed);
      note("/lettings/" + letting.id() + "/rent", letting.rent(), changed.rent());
      lettings.add(changed);
    }
    hub = hub.toBuilder().lettings(lettings).build();
  }

  private void noteTerms(Letting before, Letting after) {
    if (before.terms().equals(after.terms())) {
      return;
    }
    LeaseTerms old = before.terms().orElseThrow();
    LeaseTerms now = after.terms().orElseThrow();
    String path = "/lettings/" + before.id() + "/terms/";
    note(path + "term", Optional.of(old.occupied()), Optional.of(now.occupied()));
    for (int i = 0; i < old.charges().size(); i++) {
      String charge = path + "charges/" + old.charges().get(i).name();
      noteCharge(charge, old.charges().get(i), now.charges().get(i));
    }
  }

  private void noteCharge(String path, RentCharge before, RentCharge after) {
    note(path + "/annual", Optional.of(before.annual()), Optional.of(after.annual()));
    note(path + "/steps", Optional.of(before.steps()), Optional.of(after.steps()));
    note(path + "/reviews", Optional.of(before.reviews()), Optional.of(after.reviews()));
    note(
        path + "/payment/lastPeriod",
        before.payment().lastPeriod(),
        after.payment().lastPeriod().or(before.payment()::lastPeriod));
  }

  private void note(String path, Optional<?> before, Optional<?> after) {
    if (!before.equals(after)) {
      facts.add(ChangedFact.of(path, before, after.orElseThrow()));
    }
  }
}
