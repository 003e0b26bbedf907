package org.creativehubs.core.files;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What the source of a table says of a cell: that its count is not known and between which numbers
 * it must lie, or that it is an estimate.
 */
@HubValue
@Value.Immutable
public abstract class CellFlag {

  /** The largest bound, that of counts. */
  private static final double LARGEST = 1e100;

  CellFlag() {}

  /** The count is hidden and may be any. */
  public static CellFlag suppressed() {
    return builder().kind(CellFlagKind.SUPPRESSED).build();
  }

  /** The count is not there and may be any. */
  public static CellFlag missing() {
    return builder().kind(CellFlagKind.MISSING).build();
  }

  /**
   * The count is hidden because it is small.
   *
   * @param threshold what it lies below; above zero, at most 1e100. Counts that are not whole come
   *     as near to it as one likes, so it is the bound itself
   * @return the flag
   */
  public static CellFlag below(double threshold) {
    checkBound(threshold, "threshold");
    Check.positive(threshold, "threshold");
    return builder().kind(CellFlagKind.BELOW).most(threshold).build();
  }

  /**
   * The count is hidden, but the class of its size is shown.
   *
   * @param least the least that it can be; in [0, 1e100]
   * @param most the most that it can be; from {@code least} to 1e100
   * @return the flag
   */
  public static CellFlag between(double least, double most) {
    return builder().kind(CellFlagKind.SUPPRESSED).least(least).most(most).build();
  }

  /**
   * The count is hidden, but not how small it can be.
   *
   * @param least the least that it can be; in [0, 1e100]
   * @return the flag
   */
  public static CellFlag atLeast(double least) {
    return builder().kind(CellFlagKind.SUPPRESSED).least(least).build();
  }

  /** The count is shown, but is an estimate. */
  public static CellFlag estimated() {
    return builder().kind(CellFlagKind.ESTIMATED).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the source says. */
  public abstract CellFlagKind kind();

  /**
   * What stands in the source, such as {@code C} or {@code [low]}; not blank, absent if nothing.
   */
  public abstract Optional<String> mark();

  /**
   * The least that a hidden count can be, in [0, 1e100]; zero if left out, 1 where zeros are always
   * shown.
   */
  @Value.Default
  public double least() {
    return 0;
  }

  /**
   * The most that a hidden count can be, in [0, 1e100] and at least {@link #least()}. Given for
   * {@link CellFlagKind#BELOW}, absent where there is no bound.
   */
  public abstract OptionalDouble most();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean isBelow = kind() == CellFlagKind.BELOW;
    mark().ifPresent(mark -> Check.notBlank(mark, "mark"));
    checkBound(least(), "least");
    most().ifPresent(most -> checkBound(most, "most"));
    most().ifPresent(most -> Check.atLeast(most, "most", least(), "least"));
    Check.givenIf(Check.boxed(most()), "most", isBelow, "kind is BELOW");
    Check.that(
        !kind().isKnown() || (least() == 0 && most().isEmpty()),
        Fault.INCONSISTENT,
        "kind",
        "be of an unknown count where least or most is given",
        kind());
  }

  private static void checkBound(double bound, String field) {
    Check.finite(bound, field);
    Check.between(bound, 0, LARGEST, field);
  }

  /** Whether a cell with this flag has a count. */
  public final boolean isKnown() {
    return kind().isKnown();
  }

  /** The kind in words, the mark and the bounds in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.words(kind()), "mark", mark(), "at least", leastGiven(), "at most", most());
  }

  private OptionalDouble leastGiven() {
    return least() > 0 ? OptionalDouble.of(least()) : OptionalDouble.empty();
  }

  /** Builds a {@link CellFlag}. */
  public static final class Builder extends ImmutableCellFlag.Builder {
    Builder() {}
  }
}
