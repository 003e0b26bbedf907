package org.creativehubs.finance.risk;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** Something about a model that is not certain: one number is drawn for it in each run. */
@HubValue
@Value.Immutable
public abstract class UncertainInput {

  private static final Ratio MOST_FACTOR = Ratio.of(1000);

  UncertainInput() {}

  /**
   * A line times an uncertain factor in every month, named as the line.
   *
   * @param line the name of a line that is not of a loan
   * @param factor how the factor is spread, in [0, 1000]
   * @return what is not certain
   */
  public static UncertainInput ofLine(String line, Spread factor) {
    return builder().name(line).line(line).effect(DrawEffect.MULTIPLIES).spread(factor).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is, such as {@code market rent}; not blank. */
  public abstract String name();

  /** The name of the line it changes, given only if {@link #kind()} is absent. */
  public abstract Optional<String> line();

  /**
   * It changes all lines of this kind alike, given only if {@link #line()} is absent; not of a
   * loan.
   */
  public abstract Optional<LineKind> kind();

  /** What the drawn number does; only a line can be shifted. */
  public abstract DrawEffect effect();

  /** How the number is spread; what multiplies lies in [0, 1000]. */
  public abstract Spread spread();

  /** The first month it changes, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month it no longer changes, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** Where the spread comes from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Adjustment target = target(Ratio.ONE);
    Check.that(
        effect() == DrawEffect.MULTIPLIES || target.line().isPresent(),
        Fault.INCONSISTENT,
        "effect",
        "be MULTIPLIES for a kind",
        effect());
    Check.that(
        effect() == DrawEffect.SHIFTS
            || (spread().lowest().signum() >= 0 && spread().highest().compareTo(MOST_FACTOR) <= 0),
        "spread",
        "lie in [0, 1000] where it multiplies",
        spread());
  }

  /** The same change with a number that is known. */
  final Adjustment target(Ratio factor) {
    return Adjustment.builder()
        .line(line())
        .kind(kind())
        .factor(factor)
        .fromMonth(fromMonth())
        .untilMonth(untilMonth())
        .build();
  }

  /** What it changes, how and when, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.words(effect())
            + " "
            + line().orElseGet(() -> "all of " + Show.words(kind().orElseThrow()))
            + " by "
            + spread()
            + fromMonth().stream().mapToObj(from -> ", from month " + from).findFirst().orElse("")
            + untilMonth().stream().mapToObj(to -> ", until month " + to).findFirst().orElse(""),
        "name",
        name(),
        "source",
        source());
  }

  /** Builds an {@link UncertainInput}. */
  public static final class Builder extends ImmutableUncertainInput.Builder {
    Builder() {}
  }
}
