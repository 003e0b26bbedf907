package org.creativehubs.finance.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A change of a model as data: one line, or all lines of one kind, times a factor in some months.
 * Several that meet in a month multiply.
 */
@HubValue
@Value.Immutable
public abstract class Adjustment {

  Adjustment() {}

  /**
   * One line times a factor in every month.
   *
   * @param line the name of a line that is not of a loan
   * @param factor zero or more
   * @return the adjustment
   */
  public static Adjustment ofLine(String line, Ratio factor) {
    return builder().line(line).factor(factor).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line, given only if {@link #kind()} is absent. */
  public abstract Optional<String> line();

  /** All lines of this kind, given only if {@link #line()} is absent; not of a loan. */
  public abstract Optional<LineKind> kind();

  /** What the amount is multiplied by before it is rounded; zero or more. */
  public abstract Ratio factor();

  /** The first month, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month no longer changed, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(line(), "line", kind(), "kind");
    kind()
        .ifPresent(
            kind ->
                Check.that(!kind.isOfLoan(), Fault.INCONSISTENT, "kind", "not be of a loan", kind));
    Check.notNegative(factor(), "factor");
    Months.check(fromMonth(), untilMonth());
  }

  /** Whether it changes a line. */
  public final boolean changes(String name, LineKind of) {
    return line().map(name::equals).orElseGet(() -> kind().filter(of::equals).isPresent());
  }

  /** What it changes, in words. */
  public final String what() {
    return line().orElseGet(() -> "all of " + Show.words(kind().orElseThrow()));
  }

  /** Whether it holds in a month. */
  public final boolean holdsIn(int month) {
    return Months.hold(fromMonth(), untilMonth(), month);
  }

  /** Builds an {@link Adjustment}. */
  public static final class Builder extends ImmutableAdjustment.Builder {
    Builder() {}
  }
}
