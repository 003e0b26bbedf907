package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A line of a list of actions, with the numbers it gives: 4.3, or 4.3 to 4.6. Lines may give a
 * number twice, or none of an action: a finding, and no mistake of the data.
 */
@HubValue
@Value.Immutable
public abstract class ListedActions {

  ListedActions() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the line says; not blank. */
  public abstract String title();

  /** The number, or the first of several, of the form {@code 6} or {@code 6.4}. */
  public abstract String from();

  /** The last number, under the same heading as the first and not before it. */
  public abstract Optional<String> to();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /**
   * The numbers of the line.
   *
   * @return every number from the first to the last, in order
   */
  public final List<String> numbers() {
    return ActionNumbers.between(from(), to().orElse(from()));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(title(), "title"),
        () -> ActionNumbers.check(from(), "from"),
        () -> to().ifPresent(last -> ActionNumbers.check(last, "to")));
    to().ifPresent(last -> ActionNumbers.checkOrder(from(), last, "to"));
  }

  /** Builds a {@link ListedActions}. */
  public static final class Builder extends ImmutableListedActions.Builder {
    Builder() {}
  }
}
