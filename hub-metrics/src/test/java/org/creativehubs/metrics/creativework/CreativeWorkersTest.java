package org.creativehubs.metrics.creativework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexResult;
import org.junit.jupiter.api.Test;

/** Intensity and trident. */
class CreativeWorkersTest {

  private static CreativeIntensityInput input(IntensityLevel level, IndustryWorkers... workers) {
    return CreativeIntensityInput.builder()
        .addIndustries(workers)
        .level(level)
        .threshold(Ratio.of(3, 10))
        .build();
  }

  @Test
  void anIndustryAtTheThresholdIsCreativeAndOneBelowIsNot() {
    CreativeIntensityInput small =
        input(
            IntensityLevel.AS_GIVEN,
            IndustryWorkers.of("at", 3, 10),
            IndustryWorkers.of("below", 299_999_999_999_999_999L, 1_000_000_000_000_000_000L));
    assertThat(CreativeIntensity.creativeIndustries(small)).containsExactly("at");
    IndexResult result = CreativeIntensity.answer(small);
    assertThat(result.value("at")).hasValue(0.3);
    assertThat(result.at("at").part(CreativeIntensity.CREATIVE)).hasValue(1);
    assertThat(result.at("below").part(CreativeIntensity.CREATIVE)).hasValue(0);
  }

  /** (60 + 20) / (100 + 60). */
  @Test
  void subclassesAreAddedUpToTheirClass() {
    CreativeIntensityInput input =
        input(
            IntensityLevel.SIC_CLASS,
            IndustryWorkers.of("71.11/1", 60, 100),
            IndustryWorkers.of("71112", 20, 60));
    IndexResult result = CreativeIntensity.answer(input);
    assertThat(result.labels()).containsExactly("71.11");
    assertThat(result.value("71.11")).hasValue(0.5);
    assertThat(CreativeIntensity.creativeIndustries(input)).containsExactly("71.11");
  }

  @Test
  void whatIsCoarserThanAClassOrCountedTwiceIsRefused() {
    assertThatThrownBy(() -> input(IntensityLevel.SIC_CLASS, IndustryWorkers.of("62.0", 1, 2)))
        .hasMessage("industries[0].industry must be a class or subclass of SIC 2007, but was 62.0");
    assertThatThrownBy(
            () ->
                input(
                    IntensityLevel.SIC_CLASS,
                    IndustryWorkers.of("71.11", 1, 2),
                    IndustryWorkers.of("71.11/1", 1, 2)))
        .hasMessage(
            "industries[1].industry must not stand beside the class it is part of,"
                + " but was 71.11/1");
    assertThatThrownBy(() -> IndustryWorkers.of("film", 3, 2))
        .hasMessage("inCreativeOccupations must be <= all 2, but was 3");
  }

  @Test
  void anIndustryWithoutWorkersOrNumbersHasNoIntensity() {
    IndexResult result =
        CreativeIntensity.answer(
            input(
                IntensityLevel.AS_GIVEN,
                IndustryWorkers.of("empty", 0, 0),
                IndustryWorkers.builder().industry("half").all(Ratio.of(3)).build()));
    assertThat(CreativeIntensity.of(IndustryWorkers.of("film", 30, 80))).hasToString("0.375");
    assertThat(CreativeIntensity.of(IndustryWorkers.of("empty", 0, 0)).undefined())
        .isEqualTo(result.undefined("empty"));
    assertThat(result.undefined("empty").orElseThrow().code()).isEqualTo("NO_WORKERS");
    assertThat(result.undefined("half").orElseThrow().code()).isEqualTo("NOT_KNOWN");
  }

  @Test
  void jobsInTheIndustriesAndCreativeJobsElsewhereMakeTheCreativeEconomy() {
    Trident trident =
        CreativeTrident.answer(
            CreativeTridentInput.builder()
                .addIndustries(
                    IndustryWorkers.builder().industry("creative").all(Ratio.of(48_800)).build(),
                    IndustryWorkers.builder()
                        .industry("other")
                        .inCreativeOccupations(Ratio.of(40_000))
                        .build())
                .addSectors(IndustryList.of("West Midlands", List.of("creative")))
                .build());
    assertThat(trident.union().creativeEconomy()).hasValue(Ratio.of(88_800));
    assertThat(trident.union().support()).isEmpty();
    assertThat(trident.union().embeddedShare().orElseThrow().toDouble())
        .isBetween(0.45044, 0.45046);
    assertThat(trident.table().toString()).contains("88,800", "not known");
  }

  /** Games are in both lists: 100 of 160 + 100 jobs. */
  @Test
  void anIndustryOfTwoSectorsCountsOnceInTheirUnion() {
    Trident trident =
        CreativeTrident.answer(
            CreativeTridentInput.builder()
                .addIndustries(
                    IndustryWorkers.of("film", 50, 60),
                    IndustryWorkers.of("games", 70, 100),
                    IndustryWorkers.of("banks", 5, 500))
                .addSectors(
                    IndustryList.of("creative", List.of("film", "games")),
                    IndustryList.of("digital", List.of("games")))
                .build());
    assertThat(trident.union().industryJobs()).hasValue(Ratio.of(160));
    assertThat(trident.countedTwice()).hasValue(Ratio.of(100));
    assertThat(trident.union().specialists()).hasValue(Ratio.of(120));
    assertThat(trident.union().support()).hasValue(Ratio.of(40));
    assertThat(trident.union().embedded()).hasValue(Ratio.of(5));
    assertThat(trident.union().creativeOccupations()).hasValue(Ratio.of(125));
    assertThat(trident.sectors().get(1).embedded()).hasValue(Ratio.of(55));
    assertThat(trident.explanations().get(2).answer().number()).hasValue(165);
    assertThat(trident.explain("creative", "support").steps().get(2))
        .hasToString("support: 160 - 120 = 40");
    assertThat(trident.explain("digital", "creative economy").answer().number()).hasValue(155);
    assertThat(
            CreativeTrident.of(
                List.of(IndustryWorkers.of("film", 50, 60), IndustryWorkers.of("banks", 5, 500)),
                IndustryList.of("creative", List.of("film"))))
        .asString()
        .isEqualTo("all sectors, each industry once: creative economy 65");
  }

  @Test
  void sectorsOfUnknownIndustriesAreRefused() {
    assertThatThrownBy(
            () ->
                CreativeTridentInput.builder()
                    .addIndustries(IndustryWorkers.of("film", 50, 60))
                    .addSectors(IndustryList.of("creative", List.of("opera")))
                    .build())
        .hasMessage("sectors[0].industries must be among the industries, but was opera");
  }
}
