package org.creativehubs.metrics.location;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;

/** Explains the way from the counts to one quotient. */
final class QuotientExplanation {

  private final LocationQuotients quotients;
  private final EmploymentTable counts;
  private final ReferenceShares reference;
  private final int region;
  private final int industry;
  private final String place;
  private final String activity;

  private QuotientExplanation(
      LocationQuotients quotients, ReferenceShares reference, int region, int industry) {
    this.quotients = quotients;
    this.counts = quotients.counts();
    this.reference = reference;
    this.region = region;
    this.industry = industry;
    this.place = quotients.regions().get(region);
    this.activity = quotients.industries().get(industry);
  }

  static Explanation of(
      LocationQuotients quotients, ReferenceShares reference, int region, int industry) {
    return new QuotientExplanation(quotients, reference, region, industry).told();
  }

  private Explanation told() {
    return Explanation.answering(
            "How concentrated are " + counts.measure() + " in " + activity + " in " + place + "?")
        .addSteps(shareOfRegion(), shareOfReference(), quotient())
        .build();
  }

  private Step shareOfRegion() {
    String label = "share of " + activity + " in " + place;
    OptionalDouble share = quotients.shareAt(region, industry);
    return share.isPresent()
        ? share(
            label,
            quotients.countAt(region, industry),
            reference.regionTotal(region),
            share.getAsDouble(),
            counts.source())
        : missing(label, quotients.undefinedAt(region, industry).orElseThrow(), counts.source());
  }

  private Step shareOfReference() {
    String label = "share of " + activity + " in " + reference.name();
    OptionalDouble share = reference.share(industry);
    Optional<Source> source =
        quotients.reference().kind() == ReferenceKind.POOLED
            ? counts.source()
            : quotients.reference().source();
    return share.isPresent()
        ? share(label, reference.count(industry), reference.total(), share.getAsDouble(), source)
        : missing(label, reference.undefined(industry).orElseThrow(), source);
  }

  private Step quotient() {
    OptionalDouble quotient = quotients.quotientAt(region, industry);
    if (quotient.isEmpty()) {
      return missing(
          "location quotient",
          quotients.undefinedAt(region, industry).orElseThrow(),
          Optional.of(LocationQuotient.SOURCE));
    }
    return Step.builder()
        .label("location quotient")
        .expression(
            Show.percent(quotients.shareAt(region, industry).getAsDouble())
                + " / "
                + Show.percent(reference.share(industry).getAsDouble()))
        .value(Answer.number(quotient.getAsDouble()))
        .source(LocationQuotient.SOURCE)
        .build();
  }

  private static Step share(
      String label, double count, double total, double share, Optional<Source> source) {
    return Step.builder()
        .label(label)
        .expression(Show.number(count) + " / " + Show.number(total))
        .value(Answer.share(share))
        .source(source)
        .build();
  }

  private static Step missing(String label, Undefined undefined, Optional<Source> source) {
    return Step.builder().label(label).value(Answer.of(undefined)).source(source).build();
  }
}
