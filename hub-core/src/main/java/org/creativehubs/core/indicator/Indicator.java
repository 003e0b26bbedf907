package org.creativehubs.core.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A measure with what it was before, what it should be and what it is, as in the result frameworks
 * of funders. Whatever is not known is absent: a target that a document claims was met and does not
 * give stays absent beside the {@link #claim()}.
 */
@HubValue
@Value.Immutable
public abstract class Indicator {

  Indicator() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** The unit, {@code share} for a decimal fraction; not blank. */
  public abstract String unit();

  /** In which direction it gets better. */
  public abstract Polarity polarity();

  /** How several periods or places make one; absent where that is not said. */
  public abstract Optional<AggregationRule> aggregation();

  /** The period that target and actual are for. */
  public abstract Optional<StatedPeriod> period();

  /** The number before; any number. */
  public abstract Optional<QualifiedNumber> baseline();

  /** When the baseline held; given only with a {@link #baseline()}. */
  public abstract Optional<PartialDate> baselineAt();

  /** The number that is wanted; any number. */
  public abstract Optional<Ratio> target();

  /** The number that was reached; any number. */
  public abstract Optional<QualifiedNumber> actual();

  /** What the document says became of the target. */
  public abstract Optional<TargetClaim> claim();

  /** The actual number by its parts, along any number of dimensions, each only once. */
  public abstract List<Breakdown> breakdowns();

  /** The area of results it belongs to. */
  public abstract Optional<ResultArea> area();

  /** The measure of success it is an instance of. */
  public abstract Optional<SuccessMeasure> success();

  /** Codes by catalogue, such as ERDF and C1; neither is blank. */
  public abstract Map<String, String> codes();

  /** Whom or what it describes, where that is narrower than its context; not blank. */
  public abstract Optional<String> population();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(measure(), "measure"),
        () -> Check.notBlank(unit(), "unit"),
        () -> population().ifPresent(population -> Check.notBlank(population, "population")),
        () ->
            Check.that(
                baseline().isPresent() || baselineAt().isEmpty(),
                Fault.INCONSISTENT,
                "baselineAt",
                "be absent where there is no baseline",
                baselineAt().map(PartialDate::toString).orElse("")),
        () -> Check.distinct(breakdowns(), Breakdown::dimension, "breakdowns", "dimension"),
        () -> codes().forEach(Indicator::checkCode));
  }

  private static void checkCode(String catalogue, String code) {
    Check.notBlank(catalogue, "codes");
    Check.notBlank(code, "codes[" + catalogue + "]");
  }

  /** Measure, numbers and unit in words, as far as they are known. */
  public final String words() {
    return measure()
        + actual().map(number -> ": " + Answer.quantity(number, unit())).orElse("")
        + target().map(number -> ", target " + Answer.quantity(number, unit())).orElse("");
  }

  /** Builds an {@link Indicator}. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
