package org.creativehubs.metrics.creativework;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The workers of a sector, and its occupations elsewhere. What is not known is absent. */
@HubValue
@Value.Immutable
public abstract class TridentLine {

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
    checkCount(industryJobs(), "industryJobs");
    checkCount(specialists(), "specialists");
    checkCount(embedded(), "embedded");
    Check.that(
        support().filter(support -> support.signum() < 0).isEmpty(),
        Fault.INCONSISTENT,
        "specialists",
        "be at most industryJobs",
        specialists().map(Ratio::text).orElse("absent"));
  }

  private static void checkCount(Optional<Ratio> count, String field) {
    count.ifPresent(number -> Check.notNegative(number, field));
  }

  /** Other occupations in its industries: industry jobs less specialists; zero or more. */
  public final Optional<Ratio> support() {
    return industryJobs().flatMap(all -> specialists().map(all::minus));
  }

  /** Specialists, support and embedded together: industry jobs and embedded; zero or more. */
  public final Optional<Ratio> creativeEconomy() {
    return industryJobs().flatMap(all -> embedded().map(all::plus));
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

  /** A number of workers, or that it is not known. */
  static Answer answer(Optional<Ratio> number) {
    return number.map(Answer::number).orElseGet(() -> Answer.of(Reason.NOT_KNOWN.undefined()));
  }

  /** The parts and, as the last step, the creative economy. */
  final Explanation explanation() {
    return Explanation.answering("How many work in the creative economy, by " + name() + "?")
        .given("specialists", answer(specialists()))
        .step("support", "jobs in the industries - specialists", answer(support()))
        .given("jobs in the industries", answer(industryJobs()))
        .given("embedded", answer(embedded()))
        .step(
            "creative economy",
            text(industryJobs()) + " + " + text(embedded()),
            answer(creativeEconomy()),
            CreativeTrident.SOURCE)
        .build();
  }

  private static String text(Optional<Ratio> number) {
    return number.map(Ratio::text).orElse("?");
  }

  /** The sector and its creative economy in one line. */
  @Override
  public final String toString() {
    return name() + ": creative economy " + answer(creativeEconomy());
  }

  static final class Builder extends ImmutableTridentLine.Builder {
    Builder() {}
  }
}
