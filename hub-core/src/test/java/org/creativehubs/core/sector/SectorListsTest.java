package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectorListsTest {

  @Test
  void theNineGroupsAreTheCulturalSectorEachClassOnce() {
    List<SicCode> classes =
        Stream.of(CulturalGroup.values()).flatMap(group -> group.classes().stream()).toList();
    assertThat(CulturalGroup.values()).hasSize(9);
    assertThat(classes).doesNotHaveDuplicates().hasSize(20);
    assertThat(classes)
        .containsExactlyInAnyOrderElementsOf(DcmsSectors.edition2016().culturalClasses());
    assertThat(CulturalGroup.HERITAGE.label()).isEqualTo("Heritage");
  }

  @Test
  void codesHaveTheFormOfTheirScheme() {
    assertThat(code(ActivityScheme.OKED, "73110").code()).isEqualTo("73110");
    assertThat(code(ActivityScheme.UK_SIC_2007, "62.01/1")).hasToString("UK_SIC_2007 62.01/1");
    assertThat(code(ActivityScheme.NACE_2, "62").code()).isEqualTo("62");
    assertThatThrownBy(() -> code(ActivityScheme.OKED, "7311"))
        .hasMessage("code must be five digits such as 73110 in OKED, but was 7311");
    assertThatThrownBy(() -> code(ActivityScheme.NACE_2, "62.01/1"))
        .hasMessage("code must be two to four digits such as 62.01 in NACE_2, but was 62.01/1");
    assertThatThrownBy(() -> code(ActivityScheme.UK_SIC_2007, "6201"))
        .hasMessage("code must be two to five digits such as 62.01/1 in UK_SIC_2007, but was 6201");
    assertThatThrownBy(
            () ->
                ActivityCode.builder().scheme(ActivityScheme.OKED).code("73110").label("").build())
        .hasMessage("label must hold a visible character, but was empty");
  }

  private static ActivityCode code(ActivityScheme scheme, String code) {
    return ActivityCode.builder().scheme(scheme).code(code).build();
  }
}
