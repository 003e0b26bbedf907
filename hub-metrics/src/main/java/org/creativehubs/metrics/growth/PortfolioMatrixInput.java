package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts at two dates, and where the lines between the quadrants are. */
@HubValue
@Value.Immutable
public abstract class PortfolioMatrixInput {

  PortfolioMatrixInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts at the start. */
  public abstract EmploymentTable first();

  /** The counts at the end, of the measure, regions and industries of {@link #first()}. */
  public abstract EmploymentTable last();

  /** The regions asked about, each once and in the tables; all of them where it is empty. */
  public abstract List<String> regions();

  /** Which growth counts. */
  public abstract PortfolioGrowth growth();

  /** At which date specialisation counts. */
  public abstract PortfolioDate specialisedAt();

  /** Growth above this is growing; a finite decimal fraction, 0 where it is left out. */
  @Value.Default
  public double growthThreshold() {
    return 0;
  }

  /**
   * A location quotient at or above this is specialised; a finite number of 0 or more. Where it is
   * left out it is 1, as in the regions together.
   */
  @Value.Default
  public double quotientThreshold() {
    return 1;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    first().unknown().requireNone("first");
    last().unknown().requireNone("last");
    Check.finite(growthThreshold(), "growthThreshold");
    Check.notNegative(quotientThreshold(), "quotientThreshold");
    TableLabels.checkSame(first(), "first", last(), "last");
    TableLabels.checkAsked(regions(), first(), "first");
  }

  /** Builds a {@link PortfolioMatrixInput}. */
  public static final class Builder extends ImmutablePortfolioMatrixInput.Builder {
    Builder() {}
  }
}
