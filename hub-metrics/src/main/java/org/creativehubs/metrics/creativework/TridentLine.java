package org.creativehubs.metrics.creativework;

import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The workers of a sector, and its occupations elsewhere. What is not known is absent. */
@HubValue
@Value.Immutable
public abstract class TridentLine {

  /** Where the method comes from. */
  static final Source SOURCE = CreativeIntensity.SOURCE;

  static final Undefined NOT_KNOWN = Reason.NOT_KNOWN.undefined();

  TridentLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The sector; not blank. */
  public abstract String name();

  /** Everybody who works in its industries; zero or more. */
  public abstract Optional<Ratio> industryJobs();

  /**
   * Specialists: creative occupations in its industries; zero or more, at most {@link
   * #industryJobs()}.
   */
  public abstract Optional<Ratio> specialists();

  /** Embedded: creative occupations in all other industries; zero or more. */
  public abstract Optional<Ratio> embedded();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    industryJobs().ifPresent(jobs -> Check.notNegative(jobs, "industryJobs"));
    specialists().ifPresent(some -> Check.notNegative(some, "specialists"));
    embedded().ifPresent(some -> Check.notNegative(some, "embedded"));
    specialists()
        .ifPresent(
            some ->
                industryJobs()
                    .ifPresent(all -> Check.atMost(some, "specialists", all, "industryJobs")));
  }

  /** Other occupations in its industries: industry jobs less specialists; zero or more. */
  public final Optional<Ratio> support() {
    return support(jobs()).exact();
  }

  private Term support(Term jobs) {
    return jobs.minus(term("specialists", specialists())).named("support");
  }

  /** Specialists, support and embedded together: industry jobs and embedded; zero or more. */
  public final Optional<Ratio> creativeEconomy() {
    return creativeEconomy(jobs()).exact();
  }

  private Term creativeEconomy(Term jobs) {
    return jobs.plus(term("embedded", embedded())).named("creative economy").from(SOURCE);
  }

  private Term jobs() {
    return term("jobs in the industries", industryJobs());
  }

  private static Term term(String label, Optional<Ratio> number) {
    return number
        .map(known -> Term.given(label, known))
        .orElseGet(() -> Term.undefined(label, NOT_KNOWN));
  }

  /** Creative occupations everywhere: specialists and embedded; zero or more. */
  public final Optional<Ratio> creativeOccupations() {
    return specialists().flatMap(some -> embedded().map(some::plus));
  }

  /** The share of the creative economy that is embedded, in [0, 1]; not known if that is zero. */
  public final Optional<Ratio> embeddedShare() {
    return creativeEconomy()
        .filter(all -> !all.isZero())
        .flatMap(all -> embedded().map(some -> some.dividedBy(all)));
  }

  /** The other occupations in the industries. */
  final Explanation supportExplained() {
    return Explanation.of(
        "How many others work in the industries of " + name() + "?", support(jobs()));
  }

  /** The parts and, as the last step, the creative economy. */
  final Explanation explanation() {
    Term jobs = jobs();
    return Explanation.of(
        "How many work in the creative economy, by " + name() + "?",
        support(jobs),
        creativeEconomy(jobs));
  }

  /** The sector and its creative economy in one line. */
  @Override
  public final String toString() {
    return name() + ": creative economy " + creativeEconomy(jobs()).answer();
  }

  static final class Builder extends ImmutableTridentLine.Builder {
    Builder() {}
  }
}
