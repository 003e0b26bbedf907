package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTextsTest {

  @Test
  void textsAreVisibleAndEachComesOnce() {
    Check.texts(List.of(), "tips");
    Check.texts(List.of("a", "b"), "tips");
    assertThatThrownBy(() -> Check.texts(List.of("a", " "), "tips"))
        .hasMessage("tips[1] must hold a visible character, but was  ");
    assertThatThrownBy(() -> Check.texts(List.of("a", "b", "a"), "tips"))
        .hasMessage("tips[2] must have a text of its own, but was a");
  }
}
