package org.creativehubs.metrics.kpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Levels;
import org.immutables.value.Value;

/** Who is among those reached, and how large each group is in the population they come from. */
@HubValue
@Value.Immutable
public abstract class InclusionInput {

  /** The name of the row of all parts together. */
  static final String ANY = "any of them";

  InclusionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The parts, as counts or, in the unit {@code share}, as decimal fractions. */
  public abstract Breakdown breakdown();

  /** Of how many the shares were taken, above zero; absent where not known or the whole is it. */
  public abstract Optional<QualifiedNumber> counted();

  /**
   * The parts that are no answer, such as {@code prefer not to say}; each one of the parts, and not
   * all of them. Shares are then of those who answered, with bounds for all.
   */
  public abstract List<String> unanswered();

  /** The share of each part in the reference population, taken as exact; in (0, 1]. */
  public abstract Map<String, Ratio> reference();

  /** Whom the reference describes, such as {@code owners of businesses}; not blank. */
  public abstract Optional<String> referencePopulation();

  /** Where the shares of the reference are written. */
  public abstract Optional<Source> referenceSource();

  /** The level of confidence of the intervals; in (0, 1). */
  public abstract double level();

  /** How the intervals are found. */
  public abstract RatioIntervalMethod method();

  /**
   * How far parts may miss their whole for rounding, in their unit; zero or more, 0 if left out.
   */
  @Value.Default
  public Ratio rounding() {
    return Ratio.ZERO;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Levels.check(level(), "level");
    Check.notNegative(rounding(), "rounding");
    counted().ifPresent(n -> Check.positive(n, "counted"));
    reference().forEach(this::checkReference);
    referencePopulation().ifPresent(name -> Check.notBlank(name, "referencePopulation"));
    Check.distinct(unanswered(), part -> part, "unanswered", "part");
    for (int i = 0; i < unanswered().size(); i++) {
      checkPart(unanswered().get(i), "unanswered[" + i + "]");
    }
    Check.that(
        unanswered().size() < breakdown().parts().size(),
        Fault.INCONSISTENT,
        "unanswered",
        "leave a part that is an answer",
        String.join(", ", unanswered()));
    Check.that(
        !breakdown().parts().containsKey(ANY),
        Fault.DUPLICATE,
        "breakdown.parts",
        "not be named as all parts together are",
        ANY);
  }

  private void checkReference(String part, Ratio share) {
    String field = "reference[" + part + "]";
    checkPart(part, field);
    Check.that(
        !unanswered().contains(part),
        Fault.INCONSISTENT,
        field,
        "be given only for parts that are an answer",
        share);
    Check.positiveShare(share, field);
  }

  private void checkPart(String part, String field) {
    Check.that(
        breakdown().parts().containsKey(part),
        Fault.UNKNOWN_CODE,
        field,
        "be one of " + String.join(", ", breakdown().parts().keySet()),
        part);
  }

  /** Builds an {@link InclusionInput}. */
  public static final class Builder extends ImmutableInclusionInput.Builder {
    Builder() {}
  }
}
