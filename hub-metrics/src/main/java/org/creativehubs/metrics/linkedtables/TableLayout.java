package org.creativehubs.metrics.linkedtables;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Which sums one table shows: each of its layers with each of its regions and industries, and the
 * total over each. A list that is empty shows the total alone.
 */
@HubValue
@Value.Immutable
public abstract class TableLayout {

  TableLayout() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the table is called; not blank. */
  public abstract String name();

  /** Its layers: codes or groups, each once; empty for the total alone. */
  public abstract List<String> layers();

  /** Its regions: codes or groups, each once; empty for the total alone. */
  public abstract List<String> regions();

  /** Its industries: codes or groups, each once; empty for the total alone. */
  public abstract List<String> industries();

  /**
   * Whether it was published before, so that what it shows stays shown. Where it is left out false.
   */
  @Value.Default
  public boolean released() {
    return false;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.texts(layers(), "layers");
    Check.texts(regions(), "regions");
    Check.texts(industries(), "industries");
  }

  /** Builds a {@link TableLayout}. */
  public static final class Builder extends ImmutableTableLayout.Builder {
    Builder() {}
  }
}
