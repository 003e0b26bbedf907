package org.creativehubs.metrics.linkedtables;

import java.util.List;
import java.util.OptionalLong;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an attacker can infer about one hidden cell of linked tables. */
@HubValue
@Value.Immutable
public abstract class LinkedInterval {

  LinkedInterval() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which sum it is. */
  public abstract CellName name();

  /** The least count it can have; zero or more. */
  public abstract long lower();

  /** The greatest count it can have, at least {@link #lower()}; absent where there is no limit. */
  public abstract OptionalLong upper();

  /** How far its bounds must lie apart for it to be safe, in the measure; at least 1. */
  public abstract long leastWidth();

  /** The least that its greatest count must be for it to be safe; zero where nothing is asked. */
  @Value.Default
  public long mostAtLeast() {
    return 0;
  }

  /**
   * The greatest that its least count may be for it to be safe, zero or more; absent where nothing
   * is asked.
   */
  public abstract OptionalLong leastAtMost();

  /**
   * The contributors who know it that closely by what they contribute; none blank, empty if every
   * reader can.
   */
  public abstract List<String> insiders();

  /**
   * Whether the bounds are those of the tables taken together. Where it is false the tables are too
   * large for that: the bounds come from the sums nearest to the cell, so that its true bounds lie
   * within them and may be closer. Where it is left out true.
   */
  @Value.Default
  public boolean exact() {
    return true;
  }

  /**
   * Whether counts were found that add up and keep it as uncertain as it must be, so that it is
   * safe. They are looked for only where {@link #exact()} is false and the true counts are given.
   * Where it is left out false.
   */
  @Value.Default
  public boolean shownSafe() {
    return false;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(lower(), "lower");
    upper().ifPresent(upper -> Check.atLeast(upper, "upper", lower(), "lower"));
    Check.atLeast(leastWidth(), 1, "leastWidth");
    Check.notNegative(mostAtLeast(), "mostAtLeast");
    leastAtMost().ifPresent(most -> Check.notNegative(most, "leastAtMost"));
    Check.texts(insiders(), "insiders");
  }

  /** Whether its bounds lie closer together, or to its count, than they must. */
  public final boolean isRecovered() {
    return slack() < 0;
  }

  /** Whether it is not known to be safe, as its true bounds may be closer than those found. */
  public final boolean isOpen() {
    return !exact() && !shownSafe() && !isRecovered();
  }

  /** How far apart the bounds lie beyond what they must; below zero where they lie too close. */
  final long slack() {
    long most = upper().orElse(Long.MAX_VALUE);
    long above = most - mostAtLeast();
    long below = leastAtMost().orElse(Long.MAX_VALUE) - lower();
    return Math.min(most - lower() - leastWidth(), Math.min(above, below));
  }

  /** What is known of it in a word or two. */
  final String verdict() {
    return isRecovered() ? "recovered" : isOpen() ? "not decided" : "not recovered";
  }

  /** The bounds in words, such as {@code 3 to 7}, {@code 3} or {@code 3 or more}. */
  public final String range() {
    String least = Show.number((double) lower());
    if (upper().isEmpty()) {
      return least + " or more";
    }
    long most = upper().getAsLong();
    return most == lower() ? least : least + " to " + Show.number((double) most);
  }

  /** Builds a {@link LinkedInterval}. */
  public static final class Builder extends ImmutableLinkedInterval.Builder {
    Builder() {}
  }
}
