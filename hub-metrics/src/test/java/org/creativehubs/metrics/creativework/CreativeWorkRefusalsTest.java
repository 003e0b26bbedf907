package org.creativehubs.metrics.creativework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What workers, lists, inputs and results must not be, each with its fault and its words. */
class CreativeWorkRefusalsTest {

  private static final Ratio MINUS_ONE = Ratio.of(-1);
  private static final IndustryWorkers FILM = IndustryWorkers.of("film", 3, 4);
  private static final IndustryList LIST = IndustryList.of("creative", List.of("film"));

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessage(message);
  }

  @Test
  void workersHaveANameAndANumberAndNoneIsNegative() {
    assertRefused(
        () -> IndustryWorkers.of(" ", 1, 2),
        Fault.EMPTY,
        "industry must hold a visible character, but was  ");
    assertRefused(
        () -> IndustryWorkers.builder().industry("film").build(),
        Fault.INCONSISTENT,
        "all must be given if inCreativeOccupations is absent, but was absent");
    assertRefused(
        () -> IndustryWorkers.builder().industry("film").all(MINUS_ONE).build(),
        Fault.OUT_OF_RANGE,
        "all must be >= 0, but was -1");
    assertRefused(
        () -> IndustryWorkers.builder().industry("film").inCreativeOccupations(MINUS_ONE).build(),
        Fault.OUT_OF_RANGE,
        "inCreativeOccupations must be >= 0, but was -1");
  }

  @Test
  void aListHasANameAndIndustriesEachOnce() {
    assertRefused(
        () -> IndustryList.of("", List.of("film")),
        Fault.EMPTY,
        "name must hold a visible character, but was empty");
    assertRefused(
        () -> IndustryList.of("creative", List.of()),
        Fault.EMPTY,
        "industries must hold at least one element, but was none");
    assertRefused(
        () -> IndustryList.of("creative", List.of("film", "film")),
        Fault.DUPLICATE,
        "industries[1] must have a text of its own, but was film");
  }

  private static CreativeIntensityInput intensity(
      IntensityLevel level, Ratio threshold, IndustryWorkers... workers) {
    return CreativeIntensityInput.builder()
        .addIndustries(workers)
        .level(level)
        .threshold(threshold)
        .build();
  }

  @Test
  void intensityIsAskedOfIndustriesEachOnceAndAgainstAShare() {
    assertRefused(
        () -> intensity(IntensityLevel.AS_GIVEN, Ratio.ONE),
        Fault.EMPTY,
        "industries must hold at least one element, but was none");
    assertRefused(
        () -> intensity(IntensityLevel.AS_GIVEN, Ratio.ONE, FILM, FILM),
        Fault.DUPLICATE,
        "industries[1] must have an industry of its own, but was film");
    assertRefused(
        () -> intensity(IntensityLevel.AS_GIVEN, Ratio.of(11, 10), FILM),
        Fault.OUT_OF_RANGE,
        "threshold must be in [0, 1], but was 1.1");
    intensity(IntensityLevel.AS_GIVEN, Ratio.ZERO, FILM);
    intensity(IntensityLevel.AS_GIVEN, Ratio.ONE, FILM);
  }

  /** Both are 71.11/1: added up, its workers would count twice. */
  @Test
  void oneCodeInTwoWritingsIsOneIndustryWhereClassesAreAddedUp() {
    IndustryWorkers slash = IndustryWorkers.of("71.11/1", 1, 2);
    IndustryWorkers digits = IndustryWorkers.of("71111", 1, 2);
    assertRefused(
        () -> intensity(IntensityLevel.SIC_CLASS, Ratio.ONE, slash, digits),
        Fault.DUPLICATE,
        "industries[1] must have a code of its own, but was 71.11/1");
    intensity(IntensityLevel.AS_GIVEN, Ratio.ONE, slash, digits);
  }

  private static CreativeTridentInput trident(
      List<IndustryWorkers> workers, IndustryList... sectors) {
    return CreativeTridentInput.builder().addAllIndustries(workers).addSectors(sectors).build();
  }

  @Test
  void aTridentIsAskedOfIndustriesAndListsEachOnce() {
    assertRefused(
        () -> trident(List.of()),
        Fault.EMPTY,
        "industries must hold at least one element, but was none");
    assertRefused(
        () -> trident(List.of(FILM, FILM), LIST),
        Fault.DUPLICATE,
        "industries[1] must have an industry of its own, but was film");
    assertRefused(
        () -> trident(List.of(FILM)),
        Fault.EMPTY,
        "sectors must hold at least one element, but was none");
    assertRefused(
        () -> trident(List.of(FILM), LIST, LIST),
        Fault.DUPLICATE,
        "sectors[1] must have a name of its own, but was creative");
  }

  private static TridentLine.Builder line() {
    return TridentLine.builder().name("film");
  }

  @Test
  void aLineOfTheAnswerHasANameAndNumbersThatGoTogether() {
    assertRefused(
        () -> TridentLine.builder().name(" ").build(),
        Fault.EMPTY,
        "name must hold a visible character, but was  ");
    assertRefused(
        () -> line().industryJobs(MINUS_ONE).build(),
        Fault.OUT_OF_RANGE,
        "industryJobs must be >= 0, but was -1");
    assertRefused(
        () -> line().specialists(MINUS_ONE).build(),
        Fault.OUT_OF_RANGE,
        "specialists must be >= 0, but was -1");
    assertRefused(
        () -> line().embedded(MINUS_ONE).build(),
        Fault.OUT_OF_RANGE,
        "embedded must be >= 0, but was -1");
    assertRefused(
        () -> line().specialists(Ratio.of(5)).industryJobs(Ratio.of(4)).build(),
        Fault.INCONSISTENT,
        "specialists must be <= industryJobs 4, but was 5");
  }

  @Test
  void anAnswerHasALineForEachSector() {
    TridentLine film = line().build();
    assertRefused(
        () -> Trident.builder().union(film).build(),
        Fault.EMPTY,
        "sectors must hold at least one element, but was none");
    assertRefused(
        () -> Trident.builder().addSectors(film, film).union(film).build(),
        Fault.DUPLICATE,
        "sectors[1] must have a name of its own, but was film");
  }
}
