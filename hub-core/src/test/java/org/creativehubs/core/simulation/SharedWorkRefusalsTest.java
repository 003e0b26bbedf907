package org.creativehubs.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What shared work refuses. */
class SharedWorkRefusalsTest {

  private static final SharedWork WORK = SharedWork.on(Runnable::run);

  @Test
  void workHasASizeFromZeroUpAndBlocksOfAtLeastOne() {
    List<Integer> starts = new ArrayList<>();
    assertThatThrownBy(() -> WORK.inBlocks(-1, 1, (from, until) -> starts.add(from)))
        .hasMessage("size must be >= 0, but was -1");
    assertThatThrownBy(() -> WORK.inBlocks(3, 0, (from, until) -> starts.add(from)))
        .hasMessage("block must be >= 1, but was 0");
    assertThat(starts).isEmpty();
    WORK.inBlocks(3, 2, (from, until) -> starts.add(from));
    assertThat(starts).containsExactly(0, 2);
  }
}
