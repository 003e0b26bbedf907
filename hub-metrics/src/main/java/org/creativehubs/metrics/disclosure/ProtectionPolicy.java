package org.creativehubs.metrics.disclosure;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.internal.Needs;
import org.immutables.value.Value;

/**
 * How uncertain a hidden count must stay: how far the least and the greatest count that fit what is
 * published lie apart. The true count may lie anywhere between them, which is called sliding
 * protection.
 */
@HubValue
@Value.Immutable
public abstract class ProtectionPolicy {

  private static final BigInteger MOST = BigInteger.valueOf(WholeCounts.LARGEST);

  ProtectionPolicy() {}

  /** A builder with a width of 1 and a share of zero. */
  public static Builder builder() {
    return new Builder();
  }

  /** A count must not be known for certain; how closely it is known does not matter. */
  public static ProtectionPolicy certainty() {
    return builder().build();
  }

  /**
   * The same width for every count.
   *
   * @param width the least width, in the measure of the table; from 1 to 2^53
   * @return the policy
   */
  public static ProtectionPolicy width(long width) {
    return builder().leastWidth(width).build();
  }

  /**
   * A width in proportion to the count, rounded up, and never less than 1.
   *
   * @param share the least width as a decimal fraction of the count; zero or more
   * @return the policy
   */
  public static ProtectionPolicy shareOfCount(Ratio share) {
    return builder().leastShare(share).build();
  }

  /**
   * How far the bounds of a count must lie apart, in the measure of the table; a whole number from
   * 1 to 2^53, since no count is greater. Where it is left out 1: a count must not be known for
   * certain.
   */
  @Value.Default
  public long leastWidth() {
    return 1;
  }

  /**
   * How far they must lie apart at least, as a decimal fraction of the count, such as 0.2; zero or
   * more. Where it is left out zero.
   */
  @Value.Default
  public Ratio leastShare() {
    return Ratio.ZERO;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean inRange = leastWidth() >= 1 && leastWidth() <= WholeCounts.LARGEST;
    Check.that(inRange, "leastWidth", "be from 1 to 2^53", leastWidth());
    Check.notNegative(leastShare(), "leastShare");
  }

  /**
   * The width one count needs: the greater of both, a share of it rounded up to a whole number.
   *
   * @param count the count; zero or more
   * @return the least width, in the measure of the table; at most 2^53
   */
  public final long widthOf(long count) {
    BigInteger share = leastShare().times(Ratio.of(count)).ceiling().min(MOST);
    return Math.max(leastWidth(), share.longValue());
  }

  /** Whether the width depends on the count, so that only who knows the counts can check it. */
  public final boolean dependsOnCount() {
    return !leastShare().isZero();
  }

  /** What it asks of each count, and a rule of dominance beside it. */
  final Needs needs(
      long[] counts, Optional<DominanceRule> dominance, Map<Integer, Contributors> contributors) {
    long[] above = new long[counts.length];
    dominance.ifPresent(
        rule ->
            contributors.forEach(
                (cell, facts) -> above[cell] = rule.protection(counts[cell], facts)));
    return new Needs(counts, cell -> widthOf(counts[cell]), cell -> above[cell]);
  }

  /** The rule in words, such as {@code open by 5 or more} or {@code open by 20 % of itself}. */
  @Override
  public final String toString() {
    String share =
        "open by "
            + leastShare().times(Ratio.of(100)).text()
            + " % of itself, rounded up,"
            + " or more";
    if (!dependsOnCount()) {
      return leastWidth() == 1 ? "not known for certain" : "open by " + leastWidth() + " or more";
    }
    return leastWidth() == 1 ? share : share + ", and by " + leastWidth() + " at least";
  }

  /** Builds a {@link ProtectionPolicy}. */
  public static final class Builder extends ImmutableProtectionPolicy.Builder {
    Builder() {}
  }
}
