package org.creativehubs.metrics.location;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;

/** Explains the way from the counts to one quotient, made when it is asked for. */
final class QuotientExplanation {

  private final LocationQuotients quotients;
  private final EmploymentTable counts;
  private final ReferenceShares reference;
  private final int region;
  private final int industry;
  private final String place;
  private final String activity;

  QuotientExplanation(LocationQuotients quotients, int region, int industry) {
    this.quotients = quotients;
    this.counts = quotients.counts();
    this.reference = quotients.shares();
    this.region = region;
    this.industry = industry;
    this.place = quotients.regions().get(region);
    this.activity = quotients.industries().get(industry);
  }

  Explanation ofQuotient() {
    Term here = shareOfRegion();
    Term there = shareOfReference();
    return Explanation.of(
        "How concentrated are " + counts.measure() + " in " + activity + " in " + place + "?",
        here,
        there,
        quotient(here, there));
  }

  Explanation ofShare() {
    return Explanation.of(
        "Which share of " + counts.measure() + " in " + place + " are in " + activity + "?",
        shareOfRegion());
  }

  private Term shareOfRegion() {
    String label = "share of " + activity + " in " + place;
    Term share =
        quotients.shareAt(region, industry).isPresent()
            ? share(label, quotients.countAt(region, industry), reference.regionTotal(region))
            : Term.undefined(label, quotients.undefinedAt(region, industry).orElseThrow());
    return from(counts.source(), share);
  }

  private Term shareOfReference() {
    String label = "share of " + activity + " in " + reference.name();
    Term share =
        reference.share(industry).isPresent()
            ? share(label, reference.count(industry), reference.total())
            : Term.undefined(label, reference.undefined(industry).orElseThrow());
    boolean isPooled = quotients.reference().kind() == ReferenceKind.POOLED;
    return from(isPooled ? counts.source() : quotients.reference().source(), share);
  }

  private Term quotient(Term here, Term there) {
    return quotient(
        quotients.isDefined(region, industry)
            ? here.dividedBy(there)
            : Term.undefined(
                "location quotient", quotients.undefinedAt(region, industry).orElseThrow()));
  }

  /** The share that a count has of a total. */
  static Term share(String label, double count, double total) {
    return Term.of(count).dividedBy(Term.of(total)).asShare().named(label);
  }

  /** The quotient as a step. */
  static Term quotient(Term ofShares) {
    return ofShares.asNumber().named("location quotient").from(QuotientKind.PLAIN.source());
  }

  private static Term from(Optional<Source> source, Term term) {
    return source.map(term::from).orElse(term);
  }
}
