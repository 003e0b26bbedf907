package org.creativehubs.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

  /** The first numbers that the reference implementation gives for the state 1234567. */
  @Test
  void theGeneratorIsSplitMix64() {
    RandomStream stream = RandomStream.from(1234567);
    assertThat(stream.next()).isEqualTo(6457827717110365317L);
    assertThat(stream.next()).isEqualTo(3203168211198807973L);
    assertThat(stream.next()).isEqualTo(-8629252141511181193L);
  }

  @Test
  void uniformNumbersAreTheUpperBits() {
    assertThat(RandomStream.from(1234567).uniform())
        .isEqualTo((6457827717110365317L >>> 11) * 0x1p-53);
    assertThat(RandomStream.from(1234567).uniformInside())
        .isEqualTo(((6457827717110365317L >>> 12) + 0.5) * 0x1p-52);
  }

  /** Pinned, so that another machine or another Java that draws otherwise is found out. */
  @Test
  void theSameSeedGivesTheSameBitsEverywhere() {
    RandomStream stream = RandomStream.of(42, 7);
    int[] order = {0, 1, 2, 3, 4, 5, 6, 7};
    stream.shuffle(order);
    assertThat(stream.next()).isEqualTo(6066464624929754677L);
    assertThat(order).containsExactly(6, 7, 2, 4, 1, 0, 5, 3);
    assertThat(stream.below(1_000_000_007)).isEqualTo(704484491);
  }

  @Test
  void numbersOfEitherKindAreShuffledAlikeWithAsManyDraws() {
    RandomStream whole = RandomStream.of(42, 7);
    int[] order = {0, 1, 2, 3, 4, 5, 6, 7};
    whole.shuffle(order);
    RandomStream real = RandomStream.of(42, 7);
    double[] same = {0, 1, 2, 3, 4, 5, 6, 7};
    real.shuffle(same);
    assertThat(same).containsExactly(6, 7, 2, 4, 1, 0, 5, 3);
    assertThat(real.next()).isEqualTo(whole.next());
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatThrownBy(() -> RandomStream.of(1, 1).below(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("bound must be >= 1, but was 0");
    assertThatThrownBy(() -> RandomStream.of(1, 1).shuffle(new int[2], 3))
        .hasMessage("places must be in [0, 2], but was 3");
  }
}
