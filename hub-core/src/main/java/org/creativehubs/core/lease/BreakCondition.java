package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A condition of a break. */
@HubValue
@Value.Immutable
public abstract class BreakCondition {

  BreakCondition() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What must be so. */
  public abstract BreakConditionKind kind();

  /** The words of the lease; not blank. */
  public abstract Optional<String> words();

  /** On which day it counts: on the break date where the lease does not say. */
  @Value.Default
  public BreakConditionDay counts() {
    return BreakConditionDay.BREAK_DATE;
  }

  /** Whether it is met; absent while nobody knows. */
  public abstract Optional<Boolean> met();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    words().ifPresent(words -> Check.notBlank(words, "words"));
  }

  /** Such as {@code vacant possession: met}. */
  @Override
  public final String toString() {
    String state = met().map(met -> met ? "met" : "not met").orElse("not known");
    String days = counts() == BreakConditionDay.BREAK_DATE ? "" : " on " + Show.words(counts());
    return Show.words(kind())
        + days
        + words().map(text -> " (" + text + ")").orElse("")
        + ": "
        + state;
  }

  /** Builds a {@link BreakCondition}. */
  public static final class Builder extends ImmutableBreakCondition.Builder {
    Builder() {}
  }
}
