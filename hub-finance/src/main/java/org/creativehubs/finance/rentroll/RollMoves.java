package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.OpenDateRange;

/** Finds what changed from one day to another, letting by letting. */
final class RollMoves {

  /** Who has a letting: another tenant under the same id is another letting. */
  private record Held(String letting, Optional<String> tenant) {}

  /** Who has which spaces. */
  private record Use(Optional<String> tenant, Set<String> spaces) {}

  /** When and why a rent changes. */
  private record Cause(LocalDate from, RollMoveKind kind) {}

  private final RollChangeInput input;
  private final RollPolicy policy;
  private final Money none;
  private final Map<Held, LettingOnDate> before;
  private final Map<Held, LettingOnDate> after;
  private final List<RollMove> moves = new ArrayList<>();
  private int unchanged;

  RollMoves(RollChangeInput input, Currency currency) {
    this.input = input;
    this.policy = input.conventions();
    this.none = Money.zero(currency);
    this.before = inForce(input.before(), input.since());
    this.after = inForce(input.hub(), input.on());
    rekeyUnnamed();
    Map<Held, Held> renewed = renewed();
    Set<Held> old = ImmutableSet.copyOf(renewed.values());
    after.forEach((held, standing) -> add(held, standing, renewed));
    before.forEach(
        (held, standing) -> {
          if (!after.containsKey(held) && !old.contains(held)) {
            ended(standing);
          }
        });
  }

  private Map<Held, LettingOnDate> inForce(Hub hub, LocalDate day) {
    Map<Held, LettingOnDate> found = new LinkedHashMap<>();
    RollEntry.forEach(
        ImmutableList.of(hub),
        day,
        policy,
        false,
        entry ->
            entry.letting().ifPresent(standing -> found.put(held(standing.letting()), standing)));
    return found;
  }

  private static Held held(Letting letting) {
    return new Held(letting.id(), letting.tenant());
  }

  /** A letting that names nobody on one of the days is the same as that of the other. */
  private void rekeyUnnamed() {
    Map<String, Held> byId = new HashMap<>();
    after.keySet().forEach(held -> byId.put(held.letting(), held));
    for (Held held : ImmutableList.copyOf(before.keySet())) {
      Optional.ofNullable(byId.get(held.letting()))
          .filter(other -> !other.equals(held))
          .filter(other -> other.tenant().isEmpty() || held.tenant().isEmpty())
          .ifPresent(other -> before.put(other, take(before, held)));
    }
  }

  private static LettingOnDate take(Map<Held, LettingOnDate> from, Held held) {
    return Optional.ofNullable(from.remove(held)).orElseThrow();
  }

  /** By a letting that started, the one that ended with the same tenant in the same spaces. */
  private Map<Held, Held> renewed() {
    Map<Use, Held> ended = new LinkedHashMap<>();
    before.forEach(
        (held, standing) -> {
          if (!after.containsKey(held) && held.tenant().isPresent()) {
            ended.putIfAbsent(use(standing), held);
          }
        });
    Map<Held, Held> renewed = new LinkedHashMap<>();
    after.forEach(
        (held, standing) -> {
          if (!before.containsKey(held) && !standing.letting().spaces().isEmpty()) {
            Optional.ofNullable(ended.remove(use(standing)))
                .ifPresent(old -> renewed.put(held, old));
          }
        });
    return renewed;
  }

  private static Use use(LettingOnDate standing) {
    return new Use(standing.letting().tenant(), ImmutableSet.copyOf(standing.letting().spaces()));
  }

  private void add(Held held, LettingOnDate later, Map<Held, Held> renewed) {
    Optional<LettingOnDate> same = Optional.ofNullable(before.get(held));
    Optional<LettingOnDate> old =
        Optional.ofNullable(renewed.get(held))
            .map(one -> Optional.ofNullable(before.get(one)).orElseThrow());
    if (same.isPresent()) {
      compare(same.get(), later);
    } else if (old.isPresent()) {
      add(later, RollMoveKind.RENEWED, start(later), rent(old.get()), rent(later));
    } else {
      add(later, RollMoveKind.STARTED, start(later), none, rent(later));
    }
  }

  private void ended(LettingOnDate earlier) {
    Optional<LocalDate> end = earlier.letting().occupied().flatMap(OpenDateRange::end);
    Optional<LocalDate> known = end.filter(day -> !day.isAfter(input.on()));
    add(earlier, RollMoveKind.ENDED, known, rent(earlier), none);
  }

  private Money rent(LettingOnDate standing) {
    return standing.passingRent().orElse(none);
  }

  /** The first day, if it lies between the two. */
  private Optional<LocalDate> start(LettingOnDate standing) {
    return standing
        .letting()
        .occupied()
        .map(OpenDateRange::start)
        .filter(day -> day.isAfter(input.since()));
  }

  private void add(
      LettingOnDate standing,
      RollMoveKind kind,
      Optional<LocalDate> from,
      Money rentBefore,
      Money rentAfter) {
    moves.add(
        RollMove.builder()
            .letting(standing.letting().id())
            .tenant(standing.letting().tenant())
            .kind(kind)
            .from(from)
            .before(rentBefore)
            .after(rentAfter)
            .build());
  }

  /** A letting that is in force on both days. */
  private void compare(LettingOnDate earlier, LettingOnDate later) {
    int known = moves.size();
    if (earlier.passingRent().isEmpty() || later.passingRent().isEmpty()) {
      add(later, RollMoveKind.NOT_KNOWN, Optional.empty(), rent(earlier), rent(later));
      return;
    }
    if (isRenewed(earlier, later)) {
      add(later, RollMoveKind.RENEWED, start(later), rent(earlier), rent(later));
      return;
    }
    Money rent = rent(earlier);
    for (Map.Entry<Cause, Money> cause : changes(later).entrySet()) {
      if (!cause.getValue().isZero()) {
        Money next = rent.plus(cause.getValue());
        add(later, cause.getKey().kind(), Optional.of(cause.getKey().from()), rent, next);
        rent = next;
      }
    }
    if (isHeldOver(earlier, later)) {
      Optional<LocalDate> from = later.expiry().map(day -> day.plusDays(1));
      Money held = rent(later).isZero() ? rent(later) : rent;
      add(later, RollMoveKind.HELD_OVER, from, rent, held);
      rent = held;
    }
    if (!rent.equals(rent(later))) {
      add(later, rest(), Optional.empty(), rent, rent(later));
    }
    unchanged += moves.size() == known ? 1 : 0;
  }

  /** Under the same id, and for a term that starts after the earlier day. */
  private boolean isRenewed(LettingOnDate earlier, LettingOnDate later) {
    Optional<LocalDate> start = start(later);
    return start.isPresent()
        && !start.equals(earlier.letting().occupied().map(OpenDateRange::start));
  }

  private static boolean isHeldOver(LettingOnDate earlier, LettingOnDate later) {
    return later.state() == TenancyState.HOLDING_OVER
        && earlier.state() != TenancyState.HOLDING_OVER;
  }

  private RollMoveKind rest() {
    return policy.rentBasis() == RentBasis.PAYABLE
        ? RollMoveKind.CONCEDED
        : RollMoveKind.UNEXPLAINED;
  }

  /** What steps and settled reviews between the days change, by day. */
  private Map<Cause, Money> changes(LettingOnDate later) {
    Map<Cause, Money> changes =
        new TreeMap<>(Comparator.comparing(Cause::from).thenComparing(Cause::kind));
    List<RentCharge> charges =
        later.letting().terms().map(LeaseTerms::charges).orElse(ImmutableList.of());
    for (RentCharge charge : charges) {
      if (policy.kinds().contains(charge.kind())) {
        for (RentStep step : charge.changes()) {
          if (step.from().isAfter(input.since()) && !step.from().isAfter(input.on())) {
            changes.merge(cause(charge, step), change(charge, step), Money::plus);
          }
        }
      }
    }
    return changes;
  }

  private static Cause cause(RentCharge charge, RentStep step) {
    boolean isReview =
        charge.reviews().stream()
            .anyMatch(review -> review.outcome().isPresent() && review.date().equals(step.from()));
    return new Cause(step.from(), isReview ? RollMoveKind.REVIEWED : RollMoveKind.STEPPED);
  }

  private static Money change(RentCharge charge, RentStep step) {
    return charge.annualOn(step.from()).minus(charge.annualOn(step.from().minusDays(1)));
  }

  List<RollMove> moves() {
    return ImmutableList.copyOf(moves);
  }

  /** How many lettings are in force on both days without any move. */
  int unchanged() {
    return unchanged;
  }

  Money passingBefore() {
    return Money.sum(none.currency(), before.values().stream().map(this::rent).toList());
  }

  Money passingAfter() {
    return Money.sum(none.currency(), after.values().stream().map(this::rent).toList());
  }
}
