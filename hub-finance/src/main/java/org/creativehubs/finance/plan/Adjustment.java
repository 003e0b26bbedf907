package org.creativehubs.finance.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A change of a model as data, in some months: one line, or all lines of one kind, times a factor;
 * or what is let, capped at a share.
 *
 * <p>Factors that meet in a month multiply, and the lowest cap holds. A cap changes the rent of
 * units and, with it, what they cost when they are let; lettings whose terms are known follow
 * {@link #lettings()}.
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

  /**
   * At most a share of all units is let in every month; lettings whose terms are known stay.
   *
   * @param share in [0, 1]
   * @return the adjustment
   */
  public static Adjustment occupancyOf(Ratio share) {
    return builder().occupancy(share).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The name of the line, given only if {@link #kind()} is absent; with {@link #occupancy()}, that
   * of units or lettings, where absent means all of them.
   */
  public abstract Optional<String> line();

  /**
   * All lines of this kind, given only if {@link #line()} and {@link #occupancy()} are absent; not
   * of a loan.
   */
  public abstract Optional<LineKind> kind();

  /**
   * What the amount is multiplied by before it is rounded, zero or more; given only if {@link
   * #occupancy()} is absent.
   */
  public abstract Optional<Ratio> factor();

  /** The most that is let, as a share in [0, 1]; given only if {@link #factor()} is absent. */
  public abstract Optional<Ratio> occupancy();

  /**
   * What becomes of lettings whose terms are known, given only if {@link #occupancy()} is; absent
   * means that they stay.
   */
  public abstract Optional<LettingsRule> lettings();

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
    Check.exactlyOne(factor(), "factor", occupancy(), "occupancy");
    if (occupancy().isEmpty()) {
      Check.exactlyOne(line(), "line", kind(), "kind");
    }
    Check.givenOnlyIf(kind(), "kind", occupancy().isEmpty(), "occupancy is absent");
    Check.givenOnlyIf(lettings(), "lettings", occupancy().isPresent(), "occupancy is given");
    occupancy().ifPresent(share -> Check.share(share, "occupancy"));
    kind().ifPresent(Months::checkPlanned);
    factor().ifPresent(factor -> Check.notNegative(factor, "factor"));
    Months.check(fromMonth(), untilMonth());
  }

  /** Whether it multiplies a line. */
  public final boolean changes(String name, LineKind of) {
    return occupancy().isEmpty()
        && line().map(name::equals).orElseGet(() -> kind().filter(of::equals).isPresent());
  }

  /** Whether it caps what is let of a line, which may be of lettings whose terms are known. */
  public final boolean caps(String units, boolean ofLettings) {
    return occupancy().isPresent()
        && line().map(units::equals).orElse(true)
        && (!ofLettings || lettings().filter(LettingsRule.IN_PROPORTION::equals).isPresent());
  }

  /** What it changes, in words. */
  public final String what() {
    return line().or(() -> kind().map(kind -> "all of " + Show.words(kind))).orElse("what is let");
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
