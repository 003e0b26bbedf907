package org.creativehubs.metrics.shares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.internal.Tidy;

/**
 * The measures of few parts as terms, which say how the number of {@link ShareMath} is found; a
 * test holds both equal.
 *
 * @param shares the share of each part, by its name
 * @param references what it is compared with, in the same order; empty if with nothing
 * @param groups the group of each part, by position; empty if there are none
 */
record ShareTerms(List<Term> shares, List<Term> references, List<Integer> groups) {

  private static final Term ONE = Term.of(1);
  private static final Term TWO = Term.of(2);

  /** Each share, followed by what it is compared with. */
  List<IndexPart> parts() {
    List<IndexPart> parts = new ArrayList<>();
    for (int k = 0; k < shares.size(); k++) {
      parts.add(IndexPart.of(shares.get(k)));
      if (!references.isEmpty()) {
        parts.add(IndexPart.of(references.get(k)));
      }
    }
    return parts;
  }

  /** The measure; empty if it is undefined for these shares. */
  Optional<Term> of(ShareRule rule) {
    return switch (rule.measure()) {
      case KRUGMAN -> Optional.of(distance());
      case COEFFICIENT -> Optional.of(distance().dividedBy(TWO));
      case HACHMAN -> Optional.of(ONE.dividedBy(squaresOver()));
      case LORENZ_GINI -> Optional.of(scaled(lorenz(), rule.giniScale()));
      case QUOTIENT_GINI -> Optional.of(quotientGini());
      case RELATIVE_ENTROPY -> Optional.of(inBase(relative(), rule.logBase()));
      case HHI -> Optional.of(squares());
      case HHI_NORMALISED -> Optional.of(normalised());
      case EQUIVALENT_NUMBER -> Optional.of(ONE.dividedBy(squares()));
      case ROSENBLUTH -> Optional.of(ONE.dividedBy(TWO.times(ranked()).minus(ONE)));
      case SHANNON -> Optional.of(inBase(entropy(present()), rule.logBase()));
      case EVENNESS -> Optional.of(entropy(present()).dividedBy(Term.of(shares.size()).ln()));
      case HILL -> hill(rule.order().orElseThrow());
      case HILL_INFINITE -> Optional.of(ONE.dividedBy(largest()));
      case UNRELATED_VARIETY -> Optional.of(inBase(entropy(groupShares()), rule.logBase()));
      case RELATED_VARIETY -> Optional.of(inBase(within(), rule.logBase()));
    };
  }

  private List<Term> present() {
    return shares.stream().filter(share -> share.toDouble() > 0).toList();
  }

  private IntStream places(List<Term> of) {
    return IntStream.range(0, of.size()).filter(k -> of.get(k).toDouble() > 0);
  }

  private Term sum(List<Term> terms, UnaryOperator<Term> each) {
    return Term.sum(terms.stream().map(each).toList());
  }

  private Term both(IntStream places, BinaryOperator<Term> each) {
    return Term.sum(places.mapToObj(k -> each.apply(shares.get(k), references.get(k))).toList());
  }

  private Term distance() {
    return both(IntStream.range(0, shares.size()), (s, r) -> s.minus(r).abs());
  }

  private Term squaresOver() {
    return both(places(shares), (s, r) -> s.power(2).dividedBy(r));
  }

  private Term squares() {
    return sum(present(), share -> share.power(2));
  }

  private Term normalised() {
    Term even = ONE.dividedBy(Term.of(shares.size()));
    return squares().minus(even).dividedBy(ONE.minus(even));
  }

  private Term ranked() {
    List<Term> descending =
        present().stream().sorted(Comparator.comparingDouble(Term::toDouble).reversed()).toList();
    return Term.sum(
        IntStream.range(0, descending.size())
            .mapToObj(k -> Term.of(k + 1).times(descending.get(k)))
            .toList());
  }

  private static Term entropy(List<Term> of) {
    return Term.sum(of.stream().map(share -> share.times(ONE.dividedBy(share).ln())).toList());
  }

  private Term relative() {
    return both(places(shares), (s, r) -> s.times(s.dividedBy(r).ln()));
  }

  private static Term inBase(Term nats, LogBase base) {
    return switch (base) {
      case NATURAL -> nats;
      case TWO -> nats.dividedBy(TWO.ln());
      case TEN -> nats.dividedBy(Term.of(10).ln());
    };
  }

  private Optional<Term> hill(double order) {
    if (order == 0) {
      return Optional.empty();
    }
    if (order == 1) {
      return Optional.of(entropy(present()).exp());
    }
    Term power = Tidy.term(order);
    return Optional.of(
        sum(present(), share -> share.power(power)).power(ONE.dividedBy(ONE.minus(power))));
  }

  private Term largest() {
    Term[] others = shares.stream().skip(1).toArray(Term[]::new);
    return others.length == 0 ? shares.get(0) : Term.max(shares.get(0), others);
  }

  private List<Term> groupShares() {
    return IntStream.rangeClosed(0, groups.stream().mapToInt(group -> group).max().orElse(0))
        .mapToObj(this::groupShare)
        .filter(share -> share.toDouble() > 0)
        .toList();
  }

  private Term groupShare(int group) {
    return Term.sum(
            IntStream.range(0, groups.size())
                .filter(k -> groups.get(k) == group)
                .mapToObj(shares::get)
                .toList())
        .named("share of group " + (group + 1));
  }

  /** The entropy inside each group, by its share. */
  private Term within() {
    List<Term> of = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      if (shares.get(k).toDouble() > 0) {
        of.add(shares.get(k).times(groupShare(groups.get(k)).dividedBy(shares.get(k)).ln()));
      }
    }
    return Term.sum(of);
  }

  private static Term scaled(Term unit, GiniScale scale) {
    return scale == GiniScale.HALF ? unit.dividedBy(TWO) : unit;
  }

  /** One less twice the area under the curve, in trapezia of the width of each reference share. */
  private Term lorenz() {
    List<Term> trapezia = new ArrayList<>();
    List<Term> before = new ArrayList<>();
    for (int k : byQuotient()) {
      Term high = Term.of(2).times(sumOf(before)).plus(shares.get(k));
      trapezia.add(references.get(k).times(before.isEmpty() ? shares.get(k) : high));
      before.add(shares.get(k));
    }
    return ONE.minus(Term.sum(trapezia));
  }

  private static Term sumOf(List<Term> terms) {
    return terms.isEmpty() ? Term.of(0) : Term.sum(terms);
  }

  private List<Integer> byQuotient() {
    return IntStream.range(0, shares.size())
        .boxed()
        .sorted(Comparator.comparingDouble(this::quotient))
        .toList();
  }

  private double quotient(int k) {
    double share = shares.get(k).toDouble();
    return share == 0 ? 0 : share / references.get(k).toDouble();
  }

  private Term quotientGini() {
    List<Term> ascending =
        byQuotient().stream()
            .filter(k -> references.get(k).toDouble() > 0)
            .map(k -> shares.get(k).dividedBy(references.get(k)))
            .toList();
    int n = ascending.size();
    Term ranked =
        Term.sum(
            IntStream.range(0, n)
                .mapToObj(k -> Term.of(2L * (k + 1) - n - 1).times(ascending.get(k)))
                .toList());
    return ranked.dividedBy(Term.of(n).times(Term.sum(ascending)));
  }
}
