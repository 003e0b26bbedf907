package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.explain.Term;

/**
 * The formulas of the components of one line, with its numbers. Small letters are the region,
 * capitals the reference; {@link ShiftCell} computes the same and settles it to a common step.
 */
final class ShiftFormulas {

  private static final Term ONE = Term.of(1);

  private final ShiftShares shares;
  private final ShiftShareLine line;
  private final Term e0;
  private final Term e1;
  private final Term n0;
  private final Term n1;
  private final Term homothetic;

  /** Rates of growth: of the industry here and there, of the whole region and reference. */
  private final Term here;

  private final Term there;
  private final Term region;
  private final Term reference;

  ShiftFormulas(ShiftShares shares, ShiftShareLine line) {
    this.shares = shares;
    this.line = line;
    this.e0 = Term.of(line.first()).named("e0, " + shares.measure() + " at the start");
    this.e1 = Term.of(line.last()).named("e1, " + shares.measure() + " at the end");
    this.n0 = Term.of(line.referenceFirst()).named("E0, the reference at the start");
    this.n1 = Term.of(line.referenceLast()).named("E1, the reference at the end");
    ShiftShareLine all = shares.wholeOf(line);
    this.here = growth(e0, e1, "growth of the industry in the region");
    this.there = growth(n0, n1, "growth of the industry in the reference");
    this.region = growth(all.first(), all.last(), "growth of the region");
    this.reference = growth(all.referenceFirst(), all.referenceLast(), "growth of the reference");
    this.homothetic =
        Term.of(all.first())
            .times(n0.dividedBy(Term.of(all.referenceFirst())))
            .named("homothetic count");
  }

  private static Term growth(double first, double last, String label) {
    return growth(Term.of(first), Term.of(last), label);
  }

  private static Term growth(Term first, Term last, String label) {
    return last.dividedBy(first).minus(ONE).asShare().named(label);
  }

  /** The four counts of the line. */
  Term[] counts() {
    return new Term[] {e0, e1, n0, n1};
  }

  /** How a component that has a value is found. */
  Term of(ShiftComponent component) {
    List<ShiftShareLine> parts = shares.partsOf(line);
    return parts.isEmpty() || needsNoParts(component) ? ofOne(component) : sum(component, parts);
  }

  /** Whether a component is found from the counts of a line, be it a region or an industry. */
  private static boolean needsNoParts(ShiftComponent component) {
    return component == ShiftComponent.GROWTH
        || (component != ShiftComponent.HOMOTHETIC && !component.isAddedUp());
  }

  private static Term sum(ShiftComponent component, List<ShiftShareLine> parts) {
    return Term.sum(
        parts.stream().map(part -> Term.of(part.value(component).orElseThrow())).toList());
  }

  private Term ofOne(ShiftComponent component) {
    return switch (component) {
      case NATIONAL_SHARE -> e0.times(reference);
      case INDUSTRY_MIX -> e0.times(there.minus(reference));
      case REGIONAL_SHIFT -> shift();
      case HOMOTHETIC -> homothetic.times(ONE);
      case COMPETITIVE_EFFECT -> homothetic.times(here.minus(there));
      case ALLOCATION_EFFECT -> beyond().times(here.minus(there));
      case REGIONAL_GROWTH -> e0.times(ahead());
      case REGIONAL_MIX -> shift().minus(e0.times(ahead()));
      case EXPECTED_NATIONAL_SHARE -> homothetic.times(reference);
      case DIFFERENTIAL_NATIONAL_SHARE -> beyond().times(reference);
      case EXPECTED_INDUSTRY_MIX -> homothetic.times(there.minus(reference));
      case DIFFERENTIAL_INDUSTRY_MIX -> beyond().times(there.minus(reference));
      case EXPECTED_REGIONAL_GROWTH -> homothetic.times(ahead());
      case DIFFERENTIAL_REGIONAL_GROWTH -> beyond().times(ahead());
      case EXPECTED_REGIONAL_MIX -> homothetic.times(inside());
      case DIFFERENTIAL_REGIONAL_MIX -> beyond().times(inside());
      case NET_TOTAL_SHIFT -> e1.minus(e0).minus(e0.times(reference));
      case GROWTH -> e1.minus(e0);
      case MIX_INDEX -> expected().dividedBy(e0).dividedBy(ONE.plus(reference));
      case REGIONAL_INDEX -> e1.dividedBy(expected());
      case TOTAL_INDEX -> e1.dividedBy(e0).dividedBy(ONE.plus(reference));
    };
  }

  private Term shift() {
    return e1.minus(e0.times(ONE.plus(there)));
  }

  private Term beyond() {
    return e0.minus(homothetic);
  }

  private Term ahead() {
    return region.minus(reference);
  }

  /** The lead of the industry in the region over that in the reference. */
  private Term inside() {
    return here.minus(region).minus(there.minus(reference));
  }

  /** What the industries would come to at their growth in the reference. */
  private Term expected() {
    List<Term> parts =
        shares.partsOf(line).stream()
            .filter(part -> part.first() > 0)
            .map(part -> expected(Term.of(part.first()), part))
            .toList();
    return (parts.isEmpty() ? expected(e0, line) : Term.sum(parts)).named("expected count");
  }

  private static Term expected(Term first, ShiftShareLine part) {
    return first.times(Term.of(part.referenceLast()).dividedBy(Term.of(part.referenceFirst())));
  }
}
