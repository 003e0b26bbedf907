package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A number at the start and at the end of some years. */
@HubValue
@Value.Immutable
public abstract class GrowthSpan {

  GrowthSpan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What grows; not blank. */
  public abstract String name();

  /** The number at the start, any number; 1 where only its growth is known. */
  public abstract QualifiedNumber start();

  /** The number at the end, in the unit of the start; any number. */
  public abstract QualifiedNumber end();

  /** What start and end count; all there is where it is left out. */
  @Value.Default
  public GrowthOf counts() {
    return GrowthOf.LEVEL;
  }

  /**
   * What there was before any of it was added, in the unit of the start; given exactly if start and
   * end are increments, and then added to both; any number.
   */
  public abstract Optional<QualifiedNumber> base();

  /** The years between; greater than zero. */
  public abstract Ratio years();

  /** The name of another span that this one is divided by as well, such as jobs; not its own. */
  public abstract Optional<String> per();

  /** All there is at the start. */
  final QualifiedNumber startLevel() {
    return base().map(base -> base.plus(start())).orElse(start());
  }

  /** All there is at the end. */
  final QualifiedNumber endLevel() {
    return base().map(base -> base.plus(end())).orElse(end());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.positive(years(), "years");
    Check.givenExactlyIf(base(), "base", counts() == GrowthOf.INCREMENT, "counts is INCREMENT");
    per().ifPresent(per -> Check.that(!per.equals(name()), "per", "differ from name", per));
  }

  /** Builds a {@link GrowthSpan}. */
  public static final class Builder extends ImmutableGrowthSpan.Builder {
    Builder() {}
  }
}
