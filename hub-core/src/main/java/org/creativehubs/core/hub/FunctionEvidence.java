package org.creativehubs.core.hub;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What shows that a hub has a function. */
@HubValue
@Value.Immutable
public abstract class FunctionEvidence {

  FunctionEvidence() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The function it shows. */
  public abstract HubFunction function();

  /** What the hub does, in a sentence; not blank. */
  public abstract String statement();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(statement(), "statement");
  }

  /** Builds a {@link FunctionEvidence}. */
  public static final class Builder extends ImmutableFunctionEvidence.Builder {
    Builder() {}
  }
}
