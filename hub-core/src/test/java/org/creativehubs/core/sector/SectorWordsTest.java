package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How codes and subsectors are named. */
class SectorWordsTest {

  @Test
  void aCodeIsNamedWithItsSchemeAndItsLabelIfItHasOne() {
    ActivityCode.Builder code = ActivityCode.builder().scheme(ActivityScheme.OKED).code("59110");
    assertThat(code.build()).asString().endsWith(" 59110");
    assertThat(code.label("Film production").build())
        .hasToString(code.build().scheme() + " 59110 Film production");
  }

  @Test
  void everySubsectorHasALabelOfItsOwn() {
    assertThat(Stream.of(CreativeSubsector.values()).map(CreativeSubsector::label))
        .contains("Music, performing and visual arts")
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
