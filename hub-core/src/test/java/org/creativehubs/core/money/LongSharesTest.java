package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** How far sharing reaches by longs alone. */
class LongSharesTest {

  private static final long LONGEST = (1L << 60) - 1;

  /**
   * The remainder of the first part is above 2^61, so that with the place of one of three parts
   * behind it it would reach the sign.
   */
  @Test
  void whatWouldReachTheSignIsNotSharedByLongs() {
    long[] weights = {LONGEST - 999, LONGEST, LONGEST};

    assertThat(LongShares.suffice(BigInteger.valueOf(3), weights)).isFalse();
    assertThat(LongShares.suffice(BigInteger.ONE, weights)).isTrue();
    assertThat(LongShares.of(1, weights, 3 * LONGEST - 999)).containsExactly(0, 1, 0);
  }

  @Test
  void theMoreBitsTheWeightsHaveTheFewerAreLeftForTheTotal() {
    assertThat(LongShares.suffice(BigInteger.TWO.pow(60), new long[] {1})).isTrue();
    assertThat(LongShares.suffice(BigInteger.TWO.pow(61), new long[] {1})).isFalse();
    assertThat(LongShares.suffice(BigInteger.TWO.pow(60), new long[] {2})).isFalse();
    assertThat(LongShares.suffice(BigInteger.TWO.pow(60), new long[] {1, 1})).isFalse();
    assertThat(LongShares.suffice(BigInteger.TWO.pow(59), new long[] {1, 1})).isTrue();
  }
}
