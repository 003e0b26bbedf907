package org.creativehubs.metrics.creativework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexResult;
import org.junit.jupiter.api.Test;

/** What is not known of a part is not known of the whole, and nothing else takes its place. */
class UnknownWorkersTest {

  private static IndexResult byClass(IndustryWorkers... parts) {
    return CreativeIntensity.answer(
        CreativeIntensityInput.builder()
            .addIndustries(parts)
            .level(IntensityLevel.SIC_CLASS)
            .threshold(Ratio.of(3, 10))
            .build());
  }

  private static IndustryWorkers creative(String code, long workers) {
    return IndustryWorkers.builder()
        .industry(code)
        .inCreativeOccupations(Ratio.of(workers))
        .build();
  }

  private static IndustryWorkers all(String code, long workers) {
    return IndustryWorkers.builder().industry(code).all(Ratio.of(workers)).build();
  }

  /** 60 of 100 in the first subclass say nothing of the two whose other number is missing. */
  @Test
  void aClassDoesNotTakeTheIntensityOfItsFirstPart() {
    IndexResult result =
        byClass(IndustryWorkers.of("74.90/1", 60, 100), creative("74.90/2", 5), all("74.90/9", 50));
    assertThat(result.labels()).containsExactly("74.90");
    assertThat(result.undefined("74.90").orElseThrow().code()).isEqualTo("NOT_KNOWN");
    assertThat(result.at("74.90").parts()).isEmpty();
  }

  @Test
  void aNumberThatEveryPartHasIsAddedUpAndShown() {
    IndexResult result = byClass(IndustryWorkers.of("71.11/1", 60, 100), all("71.11/2", 50));
    assertThat(result.at("71.11").part("all workers")).hasValue(150);
    assertThat(result.at("71.11").part("creative occupations")).isEmpty();
    assertThat(result.undefined("71.11").orElseThrow().code()).isEqualTo("NOT_KNOWN");
    assertThat(byClass(IndustryWorkers.of("71.11/1", 60, 100)).at("71.11"))
        .satisfies(one -> assertThat(one.part("creative occupations")).hasValue(60))
        .satisfies(one -> assertThat(one.part("all workers")).hasValue(100));
  }

  @Test
  void nobodyInTheCreativeEconomyMeansNoEmbeddedShare() {
    Trident trident =
        CreativeTrident.of(
            List.of(IndustryWorkers.of("film", 0, 0), IndustryWorkers.of("banks", 0, 500)),
            IndustryList.of("creative", List.of("film")));
    assertThat(trident.union().creativeEconomy()).hasValue(Ratio.ZERO);
    assertThat(trident.union().embeddedShare()).isEmpty();
  }

  /** An answer that was read may know the jobs of the union and not those of a sector. */
  @Test
  void whatIsCountedTwiceIsNotKnownWhereTheJobsOfASectorAreNot() {
    TridentLine known = TridentLine.builder().name("film").industryJobs(Ratio.of(9)).build();
    TridentLine open = TridentLine.builder().name("games").build();
    assertThat(Trident.builder().addSectors(known, open).union(known).build().countedTwice())
        .isEqualTo(Optional.empty());
    assertThat(Trident.builder().addSectors(known).union(known).build().countedTwice())
        .hasValue(Ratio.ZERO);
  }
}
