package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void readsAsACitation() {
    assertThat(Source.of("Report")).hasToString("Report");
    assertThat(Source.of("Report", "page 4")).hasToString("Report, page 4");
    assertThat(Source.builder().document("Report").edition("2016").place("page 4").build())
        .hasToString("Report (2016), page 4");
  }

  @Test
  void nothingInItIsBlank() {
    assertThatThrownBy(() -> Source.of(" "))
        .hasMessage("document must hold a visible character, but was  ");
    assertThatThrownBy(() -> Source.of("Report", ""))
        .hasMessage("place must hold a visible character, but was empty");
    assertThatThrownBy(() -> Source.builder().document("Report").edition("").build())
        .hasMessage("edition must hold a visible character, but was empty");
  }
}
