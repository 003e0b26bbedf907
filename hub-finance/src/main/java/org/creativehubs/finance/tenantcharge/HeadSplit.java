package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.finance.internal.Parts;
import org.creativehubs.finance.tenantcharge.Occupation.Stretch;

/** One head of cost split over spaces and those who have them, before any cap. */
final class HeadSplit {

  private final Occupation occupation;
  private final ServiceHead head;
  private final ServiceYear year;
  private final ImmutableMap<String, Ratio> weights;
  private final Ratio allWeights;
  private final List<HeadCost> costs;
  private final Map<Money, Map<String, Money>> parts = new HashMap<>();

  private HeadSplit(ServiceHead head, Hub hub, ServiceYear year, Occupation occupation) {
    this.occupation = occupation;
    this.head = head;
    this.year = year;
    this.weights = weights(head, hub);
    this.allWeights = Ratio.sum(weights.values()).plus(head.rest());
    this.costs = HeadCost.of(head, year);
  }

  static List<HeadSplit> of(Hub hub, ServiceYear year, Occupation occupation) {
    return year.heads().stream().map(head -> new HeadSplit(head, hub, year, occupation)).toList();
  }

  /** The weights of the spaces that bear a head, in the order of the hub. */
  private static ImmutableMap<String, Ratio> weights(ServiceHead head, Hub hub) {
    ImmutableMap.Builder<String, Ratio> all = ImmutableMap.builder();
    List<Space> bearing =
        hub.spaces().stream().filter(space -> head.isBorneBy(space.id())).toList();
    for (Space space : bearing) {
      all.put(
          space.id(),
          head.isByArea()
              ? area(space, bearing.get(0))
              : head.weights().getOrDefault(space.id(), Ratio.ZERO));
    }
    return all.buildOrThrow();
  }

  /** An area in the unit of the first. */
  private static Ratio area(Space space, Space first) {
    return space.area().orElseThrow().in(first.area().orElseThrow().unit()).amount();
  }

  ServiceHead head() {
    return head;
  }

  /** The spaces that bear one of some heads. */
  static Set<String> spaces(List<HeadSplit> heads) {
    Set<String> spaces = new LinkedHashSet<>();
    heads.forEach(head -> spaces.addAll(head.weights.keySet()));
    return spaces;
  }

  Money budget() {
    return sum(HeadCost::budget);
  }

  Money actual() {
    return sum(HeadCost::actual);
  }

  private Money sum(Function<HeadCost, Money> amount) {
    return Money.sum(year.currency(), costs.stream().map(amount).toList());
  }

  /** The part of the cost for the days of a bearer. */
  Term share(ServiceBearer bearer) {
    return sum(HeadCost::actual, bearer, "");
  }

  /** What a tenant paid on account; nothing for the landlord. */
  Term onAccount(ServiceBearer bearer) {
    return bearer.isTenant() ? sum(HeadCost::budget, bearer, ", budget") : none();
  }

  private Term none() {
    return Term.of(Money.zero(year.currency()));
  }

  private Term sum(Function<HeadCost, Money> amount, ServiceBearer bearer, String of) {
    List<Term> terms = new ArrayList<>();
    for (HeadCost cost : costs) {
      Map<String, Money> bySpace = parts(amount.apply(cost));
      String name = head.name() + (costs.size() == 1 ? "" : " " + cost.days()) + of;
      for (String id : bearer.spaces()) {
        Stretch stretch = occupation.stretch(bearer, id, cost.days());
        if (weights.containsKey(id) && stretch.days() > 0) {
          Term part = part(amount.apply(cost), bySpace, id);
          terms.add(stretch(part, stretch, name + ", part of " + id));
        }
      }
    }
    if (terms.isEmpty()) {
      return none();
    }
    return terms.size() == 1 ? terms.get(0) : Term.sum(terms);
  }

  /** What each space bears of a cost; odd pennies go by id, whatever the order of the hub. */
  private Map<String, Money> parts(Money whole) {
    return parts.computeIfAbsent(whole, this::split);
  }

  private Map<String, Money> split(Money whole) {
    Map<String, Ratio> byId = new TreeMap<>(weights);
    List<Ratio> all = new ArrayList<>(byId.values());
    all.add(head.rest());
    List<Money> amounts = whole.allocate(all);
    Map<String, Money> bySpace = new HashMap<>();
    byId.keySet().forEach(space -> bySpace.put(space, amounts.get(bySpace.size())));
    return bySpace;
  }

  private Term part(Money whole, Map<String, Money> bySpace, String space) {
    Money none = Money.zero(whole.currency());
    Term weight = Term.of(weights.getOrDefault(space, Ratio.ZERO));
    return Parts.of(bySpace.getOrDefault(space, none), Term.of(whole), weight, Term.of(allWeights));
  }

  /**
   * What the days of a stretch bear: the part up to its end less the part up to its start, each
   * rounded once, so that stretches that follow each other add up.
   */
  private static Term stretch(Term part, Stretch stretch, String label) {
    if (stretch.days() == stretch.all()) {
      return part;
    }
    Term whole = part.named(label);
    Term end = upTo(whole, stretch.end(), stretch.all());
    return stretch.before() == 0 ? end : end.minus(upTo(whole, stretch.before(), stretch.all()));
  }

  private static Term upTo(Term part, long days, long all) {
    return days == all
        ? part
        : part.times(Term.of(days)).dividedBy(all).rounded(RoundingMode.HALF_UP);
  }

  /** What fixed shares leave of the cost. */
  Money unapportioned() {
    Money spaces = Money.zero(year.currency());
    for (HeadCost cost : costs) {
      spaces = spaces.plus(Money.sum(year.currency(), parts(cost.actual()).values()));
    }
    return actual().minus(spaces);
  }

  /** The line of a bearer that is charged so much in the end. */
  ServiceChargeLine line(ServiceBearer bearer, Money charged) {
    Money share = share(bearer).money();
    Money onAccount = onAccount(bearer).money();
    Money none = Money.zero(share.currency());
    return ServiceChargeLine.builder()
        .name(bearer.name())
        .letting(bearer.letting().map(Letting::id))
        .tenant(bearer.letting().flatMap(Letting::tenant))
        .days(days(bearer))
        .share(share)
        .onAccount(onAccount)
        .charged(charged)
        .balancing(charged.minus(onAccount))
        .empty(bearer.isTenant() ? none : share)
        .aboveCap(bearer.isTenant() ? share.minus(charged) : none)
        .build();
  }

  /** The days for which somebody bears, of those in which the head cost anything. */
  private long days(ServiceBearer bearer) {
    return costs.stream()
        .map(HeadCost::days)
        .distinct()
        .mapToLong(days -> occupation.days(bearer, days))
        .sum();
  }
}
