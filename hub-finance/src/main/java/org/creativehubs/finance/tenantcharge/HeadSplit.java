package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.Parts;
import org.creativehubs.finance.tenantcharge.Occupation.Stretch;

/** One head of cost split over spaces and those who have them, before the cap on whole charges. */
final class HeadSplit {

  private final Occupation occupation;
  private final ServiceHead head;
  private final DateRange period;
  private final ImmutableMap<String, Ratio> weights;
  private final List<Money> budget;
  private final List<Money> actual;
  private final Map<String, Integer> at = new HashMap<>();

  private HeadSplit(ServiceHead head, ServiceChargeInput input, Occupation occupation) {
    this.occupation = occupation;
    this.head = head;
    this.period = head.days(input.year());
    this.weights = head.weightsOf(input.hub());
    List<Ratio> all = new ArrayList<>(weights.values());
    all.add(head.landlord());
    this.budget = head.budget().allocate(all);
    this.actual = head.actual().allocate(all);
    weights.keySet().forEach(space -> at.put(space, at.size()));
  }

  static List<HeadSplit> of(ServiceChargeInput input, Occupation occupation) {
    return input.heads().stream().map(head -> new HeadSplit(head, input, occupation)).toList();
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

  /** The part of the cost for the days of a bearer. */
  Term share(ServiceBearer bearer) {
    return sum(head.actual(), actual, bearer, "");
  }

  /** What a tenant paid on account; nothing for the landlord. */
  Term onAccount(ServiceBearer bearer) {
    return !bearer.isTenant()
        ? Term.of(Money.zero(head.budget().currency()))
        : sum(head.budget(), budget, bearer, ", budget");
  }

  private Term sum(Money whole, List<Money> parts, ServiceBearer bearer, String of) {
    List<Term> terms = new ArrayList<>();
    for (String id : bearer.spaces()) {
      Stretch stretch = occupation.stretch(bearer, id, period);
      if (at.containsKey(id) && stretch.days() > 0) {
        terms.add(stretch(part(whole, parts, id), stretch, head.name() + of + ", part of " + id));
      }
    }
    if (terms.isEmpty()) {
      return Term.of(Money.zero(whole.currency()));
    }
    return terms.size() == 1 ? terms.get(0) : Term.sum(terms);
  }

  private Term part(Money whole, List<Money> parts, String space) {
    int index = at.getOrDefault(space, -1);
    Term weight = Term.of(weights.getOrDefault(space, Ratio.ZERO));
    return Parts.of(parts.get(index), Term.of(whole), weight, Term.of(allWeights()));
  }

  private Ratio allWeights() {
    return Ratio.sum(weights.values()).plus(head.landlord());
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

  /** What a tenant is charged under the cap of this head; nothing for the landlord. */
  Money charged(ServiceBearer bearer) {
    return !bearer.isTenant()
        ? Money.zero(head.budget().currency())
        : capped(share(bearer).money(), onAccount(bearer).money(), head.capOverBudget());
  }

  Money unapportioned() {
    return actual.get(weights.size());
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
        .days(occupation.days(bearer, period))
        .share(share)
        .onAccount(onAccount)
        .charged(charged)
        .balancing(charged.minus(onAccount))
        .empty(bearer.isTenant() ? none : share)
        .aboveCap(bearer.isTenant() ? share.minus(charged) : none)
        .build();
  }

  /** A charge, or what was paid on account and the cap above it if that is less. */
  static Money capped(Money charge, Money onAccount, Optional<Ratio> capOverBudget) {
    return capOverBudget
        .map(cap -> halfUp(onAccount, Ratio.ONE.plus(cap)))
        .filter(most -> most.compareTo(charge) < 0)
        .orElse(charge);
  }

  static Money halfUp(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }
}
