package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Covenants} takes. */
@HubValue
@Value.Immutable
public abstract class CovenantsInput {

  CovenantsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The covenants; at least one, each with a name of its own. */
  public abstract List<CovenantTest> tests();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(tests(), "tests");
    Check.distinct(tests(), CovenantTest::name, "tests", "name");
  }

  /** Builds a {@link CovenantsInput}. */
  public static final class Builder extends ImmutableCovenantsInput.Builder {
    Builder() {}
  }
}
