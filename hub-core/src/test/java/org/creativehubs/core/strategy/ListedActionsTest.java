package org.creativehubs.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ListedActionsTest {

  private static ListedActions listed(String from, String to) {
    return ListedActions.builder().title("Apprenticeships").from(from).to(to).build();
  }

  @Test
  void aLineHasEveryNumberFromTheFirstToTheLast() {
    assertThat(listed("4.3", "4.6").numbers()).containsExactly("4.3", "4.4", "4.5", "4.6");
    assertThat(listed("9", "11").numbers()).containsExactly("9", "10", "11");
    assertThat(listed("2.1", "2.1").numbers()).containsExactly("2.1");
    assertThat(ListedActions.builder().title("Talent").from("3").build().numbers())
        .containsExactly("3");
  }

  @Test
  void bothNumbersStandUnderOneHeadingInOrder() {
    assertThatThrownBy(() -> listed("4.6", "4.3"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("to must be under the heading of 4.6 and not before it, but was 4.3");
    assertThatThrownBy(() -> listed("4.6", "5.7")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> listed("4.", "4.3"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("from must be numbers joined by points, such as 6.4, but was 4.");
  }
}
