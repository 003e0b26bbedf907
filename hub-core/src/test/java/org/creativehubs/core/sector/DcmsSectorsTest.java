package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DcmsSectorsTest {

  private static final DcmsSectors DCMS = DcmsSectors.edition2016();

  @Test
  void listsTheClassesOfTheEdition() {
    assertThat(DCMS).hasToString("DCMS sectors 2016: 31 creative and 20 cultural classes");
    assertThat(List.copyOf(DCMS.creativeClasses())).hasSize(31).isSorted();
    assertThat(List.copyOf(DCMS.culturalClasses())).hasSize(20).isSorted();
    assertThat(List.copyOf(DCMS.creativeOrCulturalClasses())).hasSize(35).isSorted();
    assertThat(DCMS.edition()).isEqualTo("2016");
    assertThat(DCMS.source()).contains("DCMS Sectors Economic Estimates");
  }

  @ParameterizedTest
  @CsvSource({
    "59.11, true, true, FILM_TV_VIDEO_RADIO_PHOTOGRAPHY",
    "59.11/1, true, true, FILM_TV_VIDEO_RADIO_PHOTOGRAPHY",
    "59.1, true, true, FILM_TV_VIDEO_RADIO_PHOTOGRAPHY",
    "59, true, true,",
    "62.01/1, true, false, IT_SOFTWARE_COMPUTER_SERVICES",
    "62.03, false, false,",
    "62.0, false, false,",
    "90, true, true, MUSIC_PERFORMING_VISUAL_ARTS",
    "91.03, false, true,",
    "91.0, false, false,",
    "32.12, true, true, CRAFTS",
    "18.20/1, false, true,",
    "01.11, false, false,",
  })
  void aBroaderCodeCountsOnlyIfAllItsClassesDo(
      String text, boolean creative, boolean cultural, CreativeSubsector subsector) {
    SicCode code = SicCode.parse(text);
    assertThat(DCMS.isCreative(code)).isEqualTo(creative);
    assertThat(DCMS.isCultural(code)).isEqualTo(cultural);
    assertThat(DCMS.creativeSubsectorOf(code)).isEqualTo(Optional.ofNullable(subsector));
  }

  @Test
  void theSubsectorsShareOutTheCreativeClasses() {
    assertThat(
            Arrays.stream(CreativeSubsector.values())
                .flatMap(subsector -> DCMS.creativeClasses(subsector).stream()))
        .hasSize(31)
        .containsExactlyInAnyOrderElementsOf(DCMS.creativeClasses());
    assertThat(CreativeSubsector.values()).hasSize(9);
    assertThat(DCMS.creativeClasses(CreativeSubsector.ARCHITECTURE))
        .containsExactly(SicCode.parse("71.11"));
  }
}
