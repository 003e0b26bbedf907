package org.creativehubs.core.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.Ratio;
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
      case OCCUPANCY -> setOccupancy(change, path);
      case TIER_SHARE -> setTierShare(change, path);
      case CHARGE -> setCharge(change, path);
      case HEAD_RENT -> scaleHeadRent(change, path);
    }
  }

  private void scaleRents(HubChange change, String path) {
    List<ChargeKind> kinds =
        change.charges().isEmpty() ? List.of(ChargeKind.RENT) : change.charges();
    requireLettings(change, path);
    Ratio factor = change.factor().orElseThrow();
    lettings(
        letting -> isMeant(letting, change),
        letting -> scaled(letting, kinds, factor, change.from().orElseThrow()));
  }

  private static boolean isMeant(Letting letting, HubChange change) {
    return change.lettings().isEmpty() || change.lettings().contains(letting.id());
  }

  private static Letting scaled(
      Letting letting, List<ChargeKind> kinds, Ratio factor, LocalDate from) {
    return letting.toBuilder()
        .terms(
            letting
                .terms()
                .map(
                    terms ->
                        ScaledRents.times(
                            terms, charge -> kinds.contains(charge.kind()), factor, from)))
        .rent(letting.rent().map(rent -> rent.times(factor)))
        .build();
  }

  private void scaleMarketRents(Ratio factor, LocalDate from) {
    List<Space> spaces = new ArrayList<>();
    for (Space space : hub.spaces()) {
      Space scaled = ScaledRents.times(space, factor, from);
      note(
          "/spaces/" + key(space.id()) + "/marketRents",
          Optional.of(space.marketRents()),
          Optional.of(scaled.marketRents()));
      spaces.add(scaled);
    }
    hub = hub.toBuilder().spaces(spaces).build();
  }

  private void setOccupancy(HubChange change, String path) {
    requireLettings(change, path);
    List<String> ending = new LettingsToEnd(hub, change, path).ids(path);
    lettings(
        one -> ending.contains(one.id()),
        one ->
            one.toBuilder().terms(one.requireTerms().endedAt(change.from().orElseThrow())).build());
  }

  private void setTierShare(HubChange change, String path) {
    String name = change.tier().orElseThrow();
    Ratio share = change.factor().orElseThrow();
    RentTier tier = requireTier(name, path);
    Check.that(
        tier.shareOfMarket().signum() > 0,
        Fault.OUT_OF_RANGE,
        path + ".tier",
        "be one whose share is above zero, so that rents can follow",
        name);
    List<RentTier> tiers =
        hub.rentTiers().stream()
            .map(one -> one == tier ? one.toBuilder().shareOfMarket(share).build() : one)
            .toList();
    hub = hub.toBuilder().rentTiers(tiers).build();
    note(
        "/rentTiers/" + key(name) + "/shareOfMarket",
        Optional.of(tier.shareOfMarket()),
        Optional.of(share));
    Ratio factor = share.dividedBy(tier.shareOfMarket());
    lettings(
        letting -> letting.tier().equals(change.tier()),
        letting ->
            scaled(letting, List.of(ChargeKind.RENT), factor, change.from().orElseThrow())
                .toBuilder()
                .shareOfMarket(letting.shareOfMarket().map(before -> share))
                .build());
  }

  private RentTier requireTier(String name, String path) {
    return hub.rentTiers().stream()
        .filter(tier -> tier.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(path + ".tier", "be a rent tier of the hub", name));
  }

  private void setCharge(HubChange change, String path) {
    requireLettings(change, path);
    String name = change.charge().orElseThrow();
    Predicate<RentCharge> which = charge -> charge.name().equals(name);
    Predicate<Letting> has =
        letting ->
            isMeant(letting, change)
                && letting.terms().filter(t -> t.charges().stream().anyMatch(which)).isPresent();
    if (hub.lettings().stream().noneMatch(has)) {
      throw unknown(path + ".charge", "be a charge of a letting", name);
    }
    lettings(
        has,
        letting ->
            letting.toBuilder()
                .terms(
                    ScaledRents.set(
                        letting.requireTerms(),
                        which,
                        change.annual().orElseThrow(),
                        change.from().orElseThrow()))
                .build());
  }

  private static InvalidValueException unknown(String field, String rule, String value) {
    return new InvalidValueException(Fault.UNKNOWN_CODE, field, rule, value);
  }

  private void endLetting(HubChange change, String path) {
    String id = change.lettings().get(0);
    Letting letting = requireLetting(id, path);
    LeaseTerms terms = letting.terms().orElseThrow(() -> withoutTerms(path + ".lettings", id));
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
    note("/lettings/" + key(letting.id()), Optional.empty(), Optional.of(letting));
  }

  private void setProfitShare(HubChange change, String path) {
    headLease(change, path, lease -> lease.toBuilder().profitShare(change.factor()).build());
  }

  private void scaleHeadRent(HubChange change, String path) {
    headLease(
        change,
        path,
        lease -> {
          LeaseTerms terms =
              lease.terms().orElseThrow(() -> withoutTerms(path + ".headLease", lease.id()));
          return lease.toBuilder()
              .terms(
                  ScaledRents.times(
                      terms,
                      charge -> charge.kind() == ChargeKind.RENT,
                      change.factor().orElseThrow(),
                      change.from().orElseThrow()))
              .build();
        });
  }

  private static InvalidValueException withoutTerms(String field, String id) {
    return new InvalidValueException(Fault.INCONSISTENT, field, "name one that has terms", id);
  }

  private void headLease(HubChange change, String path, UnaryOperator<HeadLease> make) {
    String id = change.headLease().orElseThrow();
    if (hub.headLeases().stream().noneMatch(lease -> lease.id().equals(id))) {
      throw unknown(path + ".headLease", "be a head lease of the hub", id);
    }
    List<HeadLease> leases = new ArrayList<>();
    for (HeadLease lease : hub.headLeases()) {
      HeadLease changed = lease.id().equals(id) ? make.apply(lease) : lease;
      String at = "/headLeases/" + key(lease.id());
      note(at + "/profitShare", lease.profitShare(), changed.profitShare());
      noteTerms(at, lease.terms(), changed.terms());
      leases.add(changed);
    }
    hub = hub.toBuilder().headLeases(leases).build();
  }

  private void requireLettings(HubChange change, String path) {
    change.lettings().forEach(id -> requireLetting(id, path));
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
      String at = "/lettings/" + key(letting.id());
      noteTerms(at, letting.terms(), changed.terms());
      note(at + "/rent", letting.rent(), changed.rent());
      note(at + "/shareOfMarket", letting.shareOfMarket(), changed.shareOfMarket());
      lettings.add(changed);
    }
    hub = hub.toBuilder().lettings(lettings).build();
  }

  private void noteTerms(String at, Optional<LeaseTerms> before, Optional<LeaseTerms> after) {
    if (before.equals(after)) {
      return;
    }
    LeaseTerms old = before.orElseThrow();
    LeaseTerms now = after.orElseThrow();
    note(at + "/terms/term", Optional.of(old.occupied()), Optional.of(now.occupied()));
    for (int i = 0; i < old.charges().size(); i++) {
      String charge = at + "/terms/charges/" + key(old.charges().get(i).name());
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

  /** A step of a JSON Pointer. */
  private static String key(String id) {
    return id.replace("~", "~0").replace("/", "~1");
  }

  private void note(String path, Optional<?> before, Optional<?> after) {
    if (!before.equals(after)) {
      facts.add(ChangedFact.of(path, before, after.orElseThrow()));
    }
  }
}
