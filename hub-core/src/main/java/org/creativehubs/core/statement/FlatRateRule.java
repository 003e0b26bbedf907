package org.creativehubs.core.statement;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A rule by which one line of a statement is a rate of others, such as indirect costs at 15 % of
 * salaries, whatever they really were.
 */
@HubValue
@Value.Immutable
public abstract class FlatRateRule {

  FlatRateRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The category that the rule sets; not blank, and none of {@link #base()}. */
  public abstract String category();

  /** The rate as a decimal fraction; zero or more. */
  public abstract Ratio rate();

  /** The categories it is a rate of; at least one, none blank or twice. */
  public abstract List<String> base();

  /** Where the rule is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(category(), "category"),
        () -> Check.notNegative(rate(), "rate"),
        () -> Check.notEmpty(base(), "base"));
    Check.texts(base(), "base");
    Check.that(
        !base().contains(category()),
        Fault.INCONSISTENT,
        "base",
        "be without the category itself",
        category());
  }

  /** Builds a {@link FlatRateRule}. */
  public static final class Builder extends ImmutableFlatRateRule.Builder {
    Builder() {}
  }
}
