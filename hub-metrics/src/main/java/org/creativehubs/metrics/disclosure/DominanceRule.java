package org.creativehubs.metrics.disclosure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** When the contributors of a cell are many and even enough that none of them shows. */
@HubValue
@Value.Immutable
public abstract class DominanceRule {

  DominanceRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * At least three enterprises, and the total less the two largest at least 10 % of the largest.
   */
  public static DominanceRule bres() {
    return builder()
        .minimumEnterprises(3)
        .minimumRest(Ratio.of(1, 10))
        .source(
            Source.builder()
                .document("Office for National Statistics, Business Register and Employment Survey")
                .edition("open access")
                .place("condition of the relaxed steps")
                .build())
        .build();
  }

  /** The least number of enterprises behind a cell; at least 1. */
  public abstract int minimumEnterprises();

  /**
   * The least total less the largest and those who guess it, as a decimal fraction of the largest
   * (the p % rule); zero or more. The guessers are the next largest, {@link #guessers()} of them.
   */
  public abstract Ratio minimumRest();

  /**
   * How many of the next largest put together what they know to guess the largest; 1, or 2 for a
   * coalition. Where it is left out 1.
   */
  @Value.Default
  public int guessers() {
    return 1;
  }

  /**
   * How many of the largest may have at most {@link #mostShare()} of the count together (the n of
   * the (n, k) rule); from 1 to 1,000, given together with it.
   */
  public abstract OptionalInt few();

  /**
   * The most that the largest {@link #few()} may have of the count, as a decimal fraction (the k of
   * the (n, k) rule); in (0, 1], given together with it.
   */
  public abstract Optional<Ratio> mostShare();

  /** Where the rule is laid down. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.atLeast(minimumEnterprises(), 1, "minimumEnterprises");
    Check.notNegative(minimumRest(), "minimumRest");
    Check.between(guessers(), 1, 2, "guessers");
    few().ifPresent(few -> Check.between(few, 1, 1_000, "few"));
    mostShare().ifPresent(share -> Check.positiveShare(share, "mostShare"));
    Check.givenExactlyIf(mostShare(), "mostShare", few().isPresent(), "few is given");
  }

  /** Of how many of the largest the contributions are looked at; at least 2. */
  public final int looksAt() {
    return Math.max(1 + guessers(), few().orElse(0));
  }

  /**
   * Whether a cell keeps the rule.
   *
   * @param total the count of the cell, a whole number from 0 to 2^53
   * @param contributors who stands behind it
   * @return whether there are enough enterprises, and enough of the count is not of the largest
   */
  public final boolean isKeptBy(long total, Contributors contributors) {
    WholeCounts.check(total, "total");
    return contributors.enterprises() >= minimumEnterprises()
        && protection(total, contributors) == 0;
  }

  /**
   * How far above its count the greatest possible count of a cell must lie, so that those who take
   * it for the count and subtract their own part keep the rule: the greater of {@code minimumRest x
   * largest - (total - largest - guessers)} and {@code largest few / mostShare - total}, rounded
   * up.
   *
   * @param total the count of the cell, a whole number from 0 to 2^53
   * @param contributors who stands behind it
   * @return the distance, in the measure of the table; zero if the parts keep the rule, at most
   *     2^53
   */
  public final long protection(long total, Contributors contributors) {
    WholeCounts.check(total, "total");
    Ratio rest = Ratio.of(total - contributors.sumOf(1 + guessers()));
    Ratio need = minimumRest().times(Ratio.of(contributors.amount(0))).minus(rest);
    if (few().isPresent()) {
      Ratio largest = Ratio.of(contributors.sumOf(few().getAsInt()));
      Ratio few = largest.dividedBy(mostShare().orElseThrow()).minus(Ratio.of(total));
      need = need.compareTo(few) >= 0 ? need : few;
    }
    BigInteger most = BigInteger.valueOf(WholeCounts.LARGEST);
    return need.ceiling().max(BigInteger.ZERO).min(most).longValueExact();
  }

  /** Builds a {@link DominanceRule}. */
  public static final class Builder extends ImmutableDominanceRule.Builder {
    Builder() {}
  }
}
