package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.finance.internal.Parts;

/** One service year of a hub as it is settled between those who bear it. */
final class Settlement {

  private final ServiceYear year;
  private final Occupation occupation;
  private final List<HeadSplit> splits;
  private final List<ServiceBearer> bearers;
  private final Optional<Settlement> before;
  private final CapLimits limits = new CapLimits(this);
  private final Map<String, List<ServiceChargeLine>> byLetting = new HashMap<>();
  private final List<List<ServiceChargeLine>> byBearer;

  private Settlement(Hub hub, ServiceYear year) {
    this.year = year;
    this.occupation = new Occupation(hub, year);
    this.splits = HeadSplit.of(hub, year, occupation);
    this.bearers = occupation.bearers(HeadSplit.spaces(splits));
    this.before = before(hub, year).map(earlier -> new Settlement(hub, earlier));
    this.byBearer = bearers.stream().map(this::settle).toList();
    for (int i = 0; i < bearers.size(); i++) {
      List<ServiceChargeLine> lines = byBearer.get(i);
      bearers.get(i).letting().ifPresent(letting -> byLetting.put(letting.id(), lines));
    }
  }

  static Settlement of(ServiceChargeInput input) {
    return new Settlement(input.hub(), input.year());
  }

  /** The year before one with a cap that counts from what was charged for it. */
  static Optional<ServiceYear> before(Hub hub, ServiceYear year) {
    boolean isNeeded =
        year.caps().stream()
            .anyMatch(cap -> cap.over() == ServiceCapBasis.LAST_YEAR && cap.base().isEmpty());
    return isNeeded ? hub.serviceYearBefore(year) : Optional.empty();
  }

  ServiceYear year() {
    return year;
  }

  List<HeadSplit> splits() {
    return splits;
  }

  List<ServiceBearer> bearers() {
    return bearers;
  }

  Optional<Settlement> before() {
    return before;
  }

  /** For each bearer, its line of each head. */
  List<List<ServiceChargeLine>> byBearer() {
    return byBearer;
  }

  /** What bears nothing, and caps that have nothing to count from. */
  List<LeftOut> leftOut() {
    Set<String> spaces = HeadSplit.spaces(splits);
    return ImmutableList.<LeftOut>builder()
        .addAll(occupation.leftOut(spaces))
        .addAll(limits.leftOut())
        .build();
  }

  /** The days of the year for which somebody bears. */
  long days(ServiceBearer bearer) {
    return occupation.days(bearer, year.period());
  }

  long days(String letting) {
    return bearers.stream().filter(bearer -> bearer.isOf(letting)).mapToLong(this::days).sum();
  }

  /** What a letting is charged for a head, or in all; empty if it bears nothing of it. */
  Optional<Money> charged(String letting, Optional<String> head) {
    List<Money> charged = new ArrayList<>();
    List<ServiceChargeLine> lines = byLetting.getOrDefault(letting, List.of());
    for (int i = 0; i < lines.size(); i++) {
      String name = splits.get(i).head().name();
      if (head.isEmpty() || head.get().equals(name)) {
        charged.add(lines.get(i).charged());
      }
    }
    return charged.isEmpty() ? Optional.empty() : Optional.of(Money.sum(year.currency(), charged));
  }

  /** What a bearer bears and is charged, step by step. */
  Working working(ServiceBearer bearer) {
    List<Term> shares = named(bearer, HeadSplit::share, ", share");
    List<Term> onAccount = named(bearer, HeadSplit::onAccount, ", on account");
    if (!bearer.isTenant()) {
      Term none = Term.of(Money.zero(year.currency()));
      return new Working(
          shares, onAccount, Collections.nCopies(shares.size(), none), sum(shares), none, none);
    }
    List<Term> underHeads =
        IntStream.range(0, splits.size())
            .mapToObj(
                at ->
                    limits.capped(shares.get(at), onAccount.get(at), bearer, Optional.of(name(at))))
            .toList();
    Term paid = sum(onAccount);
    return new Working(
        shares,
        onAccount,
        underHeads,
        sum(shares),
        paid,
        limits.capped(sum(underHeads), paid, bearer, Optional.empty()));
  }

  private String name(int head) {
    return splits.get(head).head().name();
  }

  private List<Term> named(
      ServiceBearer bearer, BiFunction<HeadSplit, ServiceBearer, Term> part, String what) {
    return splits.stream()
        .map(
            split ->
                splits.size() == 1
                    ? part.apply(split, bearer)
                    : part.apply(split, bearer).named(split.head().name() + what))
        .toList();
  }

  private static Term sum(List<Term> terms) {
    return terms.size() == 1 ? terms.get(0) : Term.sum(terms);
  }

  /** The line of each head for one bearer. */
  private List<ServiceChargeLine> settle(ServiceBearer bearer) {
    List<Money> charged = charges(working(bearer)).stream().map(Term::money).toList();
    return IntStream.range(0, splits.size())
        .mapToObj(head -> splits.get(head).line(bearer, charged.get(head)))
        .toList();
  }

  /**
   * The charge for each head, cut to what a cap on the whole leaves: what is taken off stays whole,
   * the others keep their proportions, and odd pennies go by the names of the heads.
   */
  List<Term> charges(Working working) {
    List<Term> charges = working.underHeads();
    Money whole = sum(charges).money();
    if (working.charged().money().equals(whole)) {
      return charges;
    }
    List<Integer> costs =
        IntStream.range(0, charges.size())
            .filter(head -> charges.get(head).money().signum() > 0)
            .boxed()
            .sorted(Comparator.comparing(this::name))
            .toList();
    List<Ratio> weights = costs.stream().map(head -> charges.get(head).ratio()).toList();
    Ratio all = Ratio.sum(weights);
    Money off = whole.minus(Money.round(all, year.currency(), RoundingMode.UNNECESSARY));
    Money left = working.charged().money().minus(off);
    List<Money> parts = left.allocate(weights);
    List<Term> kept = new ArrayList<>(charges);
    for (int i = 0; i < costs.size(); i++) {
      Term weight = Term.of(weights.get(i));
      Term most = Term.given("left by the cap on the whole charge", left);
      kept.set(costs.get(i), Parts.of(parts.get(i), most, weight, Term.of(all)));
    }
    return kept;
  }

  /**
   * What a bearer bears and is charged, as terms.
   *
   * @param shares the share of each head
   * @param onAccounts what was paid on account of each head
   * @param underHeads the charge for each head under the caps on that head
   * @param share the whole share
   * @param onAccount all that was paid on account
   * @param charged the whole charge under all caps
   */
  record Working(
      List<Term> shares,
      List<Term> onAccounts,
      List<Term> underHeads,
      Term share,
      Term onAccount,
      Term charged) {}
}
