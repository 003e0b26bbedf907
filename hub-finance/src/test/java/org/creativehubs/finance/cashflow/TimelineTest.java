package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static String shown(Timeline line) {
    return Arrays.toString(Arrays.copyOf(line.flows, line.size))
        + " at "
        + Arrays.toString(Arrays.copyOf(line.ticks, line.size));
  }

  private static Timeline dated(double[] flows, long... days) {
    return Timeline.dated(flows, days);
  }

  @Test
  void zerosAreLeftOutAndTicksCountFromTheFirstFlow() {
    assertThat(shown(Timeline.periodic(new double[] {0, -1, 0, 2, 0})))
        .isEqualTo("[-1.0, 2.0] at [0, 2]");
    assertThat(shown(dated(new double[] {0, -1, 2, 0}, 5, 7, 9, 11)))
        .isEqualTo("[-1.0, 2.0] at [0, 2]");
    assertThat(Timeline.periodic(new double[] {0, 0}).size).isZero();
  }

  @Test
  void flowsOfADayAreNettedInWhateverOrderTheyCome() {
    assertThat(shown(dated(new double[] {2, -1, 3, -3, 4}, 9, 5, 7, 7, 9)))
        .isEqualTo("[-1.0, 6.0] at [0, 4]");
    assertThat(shown(dated(new double[] {-1, 2, 3}, 5, 5, 6))).isEqualTo("[1.0, 3.0] at [0, 1]");
  }

  @Test
  void changesOfSignAreCountedAndTheFirstIsFound() {
    Timeline line = Timeline.periodic(new double[] {-1, -2, 3, 4, 0, -5});
    assertThat(line.signChanges).isEqualTo(2);
    assertThat(line.firstChange()).isEqualTo(2);
    assertThat(Timeline.periodic(new double[] {1, 2}).signChanges).isZero();
  }

  @Test
  void daysMayLieAsFarApartAsAnIntReaches() {
    double[] flows = {-1, 1};
    assertThat(dated(flows, 0, Integer.MAX_VALUE).ticks[1]).isEqualTo(Integer.MAX_VALUE);
    assertThatThrownBy(() -> dated(flows, 0, 1L + Integer.MAX_VALUE))
        .hasMessage("dates must lie within 5,000,000 years, but was 2147483648");
  }

  @Test
  void theRunningTotalTurnsOnceOnlyIfItChangesSignOnceAndDoesNotEndAtZero() {
    assertThat(Timeline.periodic(new double[] {-5, 2, 4, -2, 3}).runningTotalTurnsOnce()).isFalse();
    assertThat(Timeline.periodic(new double[] {-5, 2, 5, -1, 3}).runningTotalTurnsOnce()).isTrue();
    assertThat(Timeline.periodic(new double[] {-5, 6, -3, 4}).runningTotalTurnsOnce()).isFalse();
    assertThat(Timeline.periodic(new double[] {-5, 6, -1}).runningTotalTurnsOnce()).isFalse();
    assertThat(Timeline.periodic(new double[] {-5, 5, 1}).runningTotalTurnsOnce()).isTrue();
    assertThat(Timeline.periodic(new double[] {-5, 5, -1}).runningTotalTurnsOnce()).isFalse();
  }
}
