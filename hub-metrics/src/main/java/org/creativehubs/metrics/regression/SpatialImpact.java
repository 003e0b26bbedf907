package org.creativehubs.metrics.regression;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** What one more of a column in every place does to the dependent column, at home and beyond. */
@HubValue
@Value.Immutable
public abstract class SpatialImpact {

  SpatialImpact() {}

  static Builder builder() {
    return new Builder();
  }

  /** The column; not blank. */
  public abstract String label();

  /** What it does in the place itself, on average. */
  public abstract IndexValue direct();

  /** What it does by way of the others, on average. */
  public abstract IndexValue indirect();

  /** Both. */
  public abstract IndexValue total();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
  }

  /** The three in one line. */
  @Override
  public final String toString() {
    return label() + ": " + direct() + "; " + indirect() + "; " + total();
  }

  static final class Builder extends ImmutableSpatialImpact.Builder {
    Builder() {}
  }
}
