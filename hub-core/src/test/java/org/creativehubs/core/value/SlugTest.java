package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "riverside-studios", "2nd-floor", "a-1-b"})
  void wordsJoinedByHyphensAreAccepted(String text) {
    assertThatCode(() -> Slug.check(text, "id")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é", "a\n"})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Slug.check(text, "id"))
        .hasMessageStartingWith(
            "id must be lower-case words joined by hyphens, such as riverside-studios, but was ");
  }

  @Test
  void oneHundredCharactersAreTheMost() {
    assertThatCode(() -> Slug.check("a".repeat(100), "id")).doesNotThrowAnyException();
    assertThatThrownBy(() -> Slug.check("a".repeat(101), "id"))
        .hasMessageStartingWith("id must have at most 100 characters, but was aaa");
  }
}
