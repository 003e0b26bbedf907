package org.creativehubs.metrics.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

class ComplexityTest {

  private static EmploymentTable table(double[]... counts) {
    return EmploymentTable.of(
        "jobs", names("R", counts.length), names("I", counts[0].length), counts);
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> prefix + i).toList();
  }

  /** Presence by rows: R1 has both, R2 the first alone, R3 the second and third. */
  private static EmploymentTable chain() {
    return table(new double[] {4, 4, 0}, new double[] {8, 0, 0}, new double[] {0, 4, 4});
  }

  private static ComplexityInput.Builder asking(EmploymentTable table) {
    return ComplexityInput.builder().table(table);
  }

  /**
   * R1 has I1 and I2, R2 I1, R3 I2 and I3. The matrix from region to region has the rows (2/4, 1/4,
   * 1/4), (1/2, 1/2, 0), (1/4, 0, 3/4): its trace is 7/4 and its determinant 1/16, so that the
   * other two eigenvalues add up to 3/4 and multiply to 1/16.
   */
  @Test
  void theSpectrumOfAChainIsThatByHand() {
    Spectrum spectrum = Complexity.of(chain()).spectrum().orElseThrow();
    double root = Math.sqrt(0.75 * 0.75 - 4.0 / 16);
    assertThat(spectrum.secondEigenvalue()).isCloseTo((0.75 + root) / 2, within(1e-14));
    assertThat(spectrum.thirdEigenvalue()).isCloseTo((0.75 - root) / 2, within(1e-14));
    assertThat(spectrum.isConnected()).isTrue();
    assertThat(spectrum.isNearlyRepeated()).isFalse();
  }

  @Test
  void aRegionAndAnIndustryWithoutCountsHaveNoIndexAndChangeNoOther() {
    PairedIndices plain = Complexity.of(chain());
    PairedIndices padded =
        Complexity.of(
            table(
                new double[] {4, 4, 0, 0},
                new double[] {8, 0, 0, 0},
                new double[] {0, 4, 4, 0},
                new double[] {0, 0, 0, 0}));
    for (String region : plain.regions().labels()) {
      assertThat(padded.regions().value(region)).isEqualTo(plain.regions().value(region));
    }
    assertThat(padded.regions().undefined("R4").map(Undefined::code)).hasValue("EMPTY_REGION");
    assertThat(padded.industries().undefined("I4").map(Undefined::code)).hasValue("EMPTY_INDUSTRY");
  }

  @Test
  void partsThatShareNothingAreSaidToBeDisconnected() {
    PairedIndices found =
        Complexity.of(
            table(new double[] {5, 5, 0, 0}, new double[] {3, 3, 0, 0}, new double[] {0, 0, 3, 4}));
    assertThat(found.spectrum().orElseThrow().components()).isEqualTo(2);
    assertThat(found.spectrum().orElseThrow().secondEigenvalue()).isEqualTo(1);
    assertThat(found.regions().undefined("R1").map(Undefined::code)).hasValue("DISCONNECTED");
    assertThat(found.regions().explain("R1").answer().undefined()).isPresent();
  }

  /** Four regions in a ring, each with two neighbouring industries: two eigenvalues of 1/2. */
  @Test
  void anEigenvalueThatComesTwiceIsFoundTwice() {
    PairedIndices found =
        Complexity.of(
            table(
                new double[] {1, 1, 0, 0},
                new double[] {0, 1, 1, 0},
                new double[] {0, 0, 1, 1},
                new double[] {1, 0, 0, 1}));
    Spectrum spectrum = found.spectrum().orElseThrow();
    assertThat(spectrum.secondEigenvalue()).isCloseTo(0.5, within(1e-14));
    assertThat(spectrum.thirdEigenvalue()).isCloseTo(0.5, within(1e-14));
    assertThat(spectrum.isNearlyRepeated()).isTrue();
    assertThat(found.regions().undefined("R1").map(Undefined::code))
        .hasValue("REPEATED_EIGENVALUE");
  }

  @Test
  void regionsThatAreAllAlikeHaveOnePattern() {
    PairedIndices found =
        Complexity.of(
            table(new double[] {1, 2, 3}, new double[] {2, 4, 6}, new double[] {3, 6, 9}));
    assertThat(found.regions().undefined("R1").map(Undefined::code)).hasValue("ONE_PATTERN");
  }

  @Test
  void moreThanTwoToTheThirtiethPairsAreRefused() {
    List<String> industries = IntStream.rangeClosed(0, 1 << 15).mapToObj(i -> "I" + i).toList();
    double[][] counts = {DoubleStream.generate(() -> 1).limit(industries.size()).toArray()};
    EmploymentTable wide = EmploymentTable.of("jobs", List.of("R"), industries, counts);
    assertThatThrownBy(() -> Relatedness.proximity(wide))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table must have at most 2^30 pairs, but was " + 32769L * 32769)
        .extracting(thrown -> ((InvalidValueException) thrown).code())
        .isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void oneRegionIsTooFewToCompare() {
    assertThat(Complexity.of(table(new double[] {1, 2})).regions().undefined("R1"))
        .map(Undefined::code)
        .hasValue("TOO_FEW");
  }

  @Test
  void anEmptyTableHasNoIndexAndNoPresence() {
    EmploymentTable empty = table(new double[] {0, 0}, new double[] {0, 0});
    for (ComplexityMethod method : ComplexityMethod.values()) {
      ComplexityInput.Builder input = asking(empty).method(method);
      PairedIndices found =
          Complexity.answer(method.hasSteps() ? input.steps(3).build() : input.build());
      boolean counted = method == ComplexityMethod.DIVERSITY;
      assertThat(found.regions().value("R1").isPresent()).isEqualTo(counted);
      assertThat(found.industries().value("I2").isPresent()).isEqualTo(counted);
    }
    assertThat(Relatedness.proximity(empty).value("I1", "I1")).isEmpty();
  }

  @Test
  void aQuotientOfExactlyOneIsPresentWhateverTheRounding() {
    EmploymentTable thirds =
        table(
            new double[] {0.1, 0.2, 0.3},
            new double[] {0.1, 0.2, 0.3},
            new double[] {0.1, 0.2, 0.3});
    PairedIndices found =
        Complexity.answer(asking(thirds).method(ComplexityMethod.DIVERSITY).build());
    assertThat(found.regions().values())
        .extracting(IndexValue::value)
        .allSatisfy(value -> assertThat(value).hasValue(3));
    double large = 3_000_000_001.0;
    PairedIndices apart =
        Complexity.answer(
            asking(table(new double[] {large, large - 1}, new double[] {large, large}))
                .method(ComplexityMethod.DIVERSITY)
                .build());
    assertThat(apart.regions().value("R1")).hasValue(1);
    assertThat(apart.regions().value("R2")).hasValue(1);
  }

  /** The search stops long before the space is used up, and must still be right. */
  @Test
  void aLargeTableGivesAVectorThatTheMatrixOnlyStretches() {
    SplittableRandom random = new SplittableRandom(7);
    double[][] counts = new double[150][120];
    for (double[] row : counts) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(4) == 0 ? random.nextInt(1, 100) : 0;
      }
    }
    Presence presence = Presence.of(table(counts));
    SecondVector vector =
        SecondVector.of(
            presence, ComplexityScope.WHOLE, SignRule.usual(ComplexitySign.WITH_DIVERSITY));
    for (int industry = 0; industry < 120; industry++) {
      double mean = 0;
      for (int region : presence.regions[industry]) {
        mean += vector.regions[region] / presence.regions[industry].length;
      }
      assertThat(mean)
          .isCloseTo(
              vector.spectrum.secondEigenvalue() * vector.industries[industry], within(1e-13));
    }
  }

  @Test
  void theTurnedTableSwapsTheSidesAndKeepsTheSpectrum() {
    EmploymentTable wide =
        table(
            new double[] {9, 1, 4, 0, 7},
            new double[] {1, 8, 0, 5, 2},
            new double[] {3, 2, 6, 9, 1});
    double[][] turned = new double[5][3];
    for (int r = 0; r < 3; r++) {
      for (int i = 0; i < 5; i++) {
        turned[i][r] = wide.countAt(r, i);
      }
    }
    Spectrum one = Complexity.of(wide).spectrum().orElseThrow();
    Spectrum other = Complexity.of(table(turned)).spectrum().orElseThrow();
    assertThat(other.secondEigenvalue()).isCloseTo(one.secondEigenvalue(), within(1e-14));
    assertThat(other.gap()).isCloseTo(one.gap(), within(1e-14));
  }

  /** Each of three regions has two of four industries, in a row, so diversity tells no sign. */
  private static EmploymentTable row() {
    return table(new double[] {3, 2, 0, 0}, new double[] {0, 2, 2, 0}, new double[] {0, 0, 2, 3});
  }

  @Test
  void anIndexWhoseSignIsAMatterOfChanceIsDeclinedWhateverIsAskedFor() {
    for (double least : new double[] {0, 0.3}) {
      PairedIndices found = Complexity.answer(asking(row()).leastStrength(least).build());
      assertThat(found.regions().undefined("R1").map(Undefined::code)).hasValue("SIGN_UNDECIDED");
      assertThat(found.industries().undefined("I1").map(Undefined::code))
          .hasValue("SIGN_UNDECIDED");
      assertThat(found.sign().orElseThrow().isDecided()).isFalse();
    }
    assertThat(Complexity.of(row()).regions().undefined("R1").orElseThrow().because())
        .isEqualTo(
            "the sign is a matter of chance: 0 absolute correlation, which decides the sign, at "
                + "least 0.3 is asked for; name a region or an industry that is up, or another "
                + "rule");
  }

  @Test
  void theCorrelationThatDecidesTheSignIsInTheResultTheConventionsAndEveryExplanation() {
    PairedIndices found = Complexity.of(leaning());
    double strength = found.sign().orElseThrow().strength();
    assertThat(strength).isBetween(0.3, 1.0);
    assertThat(found.regions().at("R1").part("absolute correlation, which decides the sign"))
        .hasValue(strength);
    assertThat(found.regions().explain("R1").toString())
        .contains("absolute correlation, which decides the sign");
    assertThat(found.regions().conventions().toString())
        .contains("which decides the sign: ", ", at least 0.3 is asked for");
    assertThat(found.toString()).contains("the index of regions rises with diversity");
  }

  /** The chain of {@link #row()}, and an industry that its first region alone has. */
  private static EmploymentTable leaning() {
    return table(
        new double[] {3, 2, 0, 0, 1}, new double[] {0, 2, 2, 0, 0}, new double[] {0, 0, 2, 3, 0});
  }

  @Test
  void theLeastStrengthIsMetByAnEqualOneAndNoSmaller() {
    double strength = Complexity.of(leaning()).sign().orElseThrow().strength();
    PairedIndices met = Complexity.answer(asking(leaning()).leastStrength(strength).build());
    assertThat(met.regions().value("R1")).isEqualTo(Complexity.of(leaning()).regions().value("R1"));
    PairedIndices missed =
        Complexity.answer(asking(leaning()).leastStrength(Math.nextUp(strength)).build());
    assertThat(missed.regions().undefined("R1").map(Undefined::code)).hasValue("SIGN_UNDECIDED");
  }

  @Test
  void anAnchorIsUpAndDeclinesWhereItStandsAtTheMean() {
    for (String region : List.of("R1", "R3")) {
      PairedIndices found = anchored(ComplexitySign.WITH_REGION, region);
      assertThat(found.regions().value(region).getAsDouble())
          .isCloseTo(Math.sqrt(1.5), within(1e-9));
      assertThat(found.sign().orElseThrow().strength()).isCloseTo(Math.sqrt(1.5), within(1e-9));
    }
    assertThat(anchored(ComplexitySign.WITH_REGION, "R2").regions().undefined("R1"))
        .map(Undefined::code)
        .hasValue("SIGN_UNDECIDED");
    assertThat(anchored(ComplexitySign.WITH_INDUSTRY, "I4").regions().value("R3").getAsDouble())
        .isPositive();
    assertThat(anchored(ComplexitySign.WITH_INDUSTRY, "I1").regions().value("R3").getAsDouble())
        .isNegative();
  }

  private static PairedIndices anchored(ComplexitySign sign, String anchor) {
    return Complexity.answer(asking(row()).sign(sign).anchor(anchor).build());
  }

  @Test
  void anIndexRisesWithTheValuesGivenAndRegionsWithoutOneDoNotDecide() {
    Map<String, Double> up = Map.of("R1", 1e300, "R2", 2e300, "R3", 3e300);
    assertThat(referred(Observations.of("income", up)).regions().value("R3").getAsDouble())
        .isCloseTo(Math.sqrt(1.5), within(1e-9));
    PairedIndices down = referred(Observations.of("income", Map.of("R1", 5.0, "R3", 4.0)));
    assertThat(down.regions().value("R1").getAsDouble()).isPositive();
    assertThat(down.regions().conventions())
        .contains("sign: the index of regions rises with income");
    assertThat(referred(Observations.of("income", Map.of("R1", 5.0))).regions().undefined("R1"))
        .map(Undefined::code)
        .hasValue("SIGN_UNDECIDED");
  }

  private static PairedIndices referred(Observations values) {
    return Complexity.answer(
        asking(row()).sign(ComplexitySign.WITH_REFERENCE).reference(values).build());
  }

  @Test
  void whatDecidesTheSignIsGivenExactlyIfItIsAskedFor() {
    assertThatThrownBy(() -> asking(row()).anchor("R1").build())
        .hasMessage(
            "anchor must be given only if sign is WITH_REGION or WITH_INDUSTRY, but was R1");
    assertThatThrownBy(() -> asking(row()).sign(ComplexitySign.WITH_REFERENCE).build())
        .hasMessage("reference must be given if sign is WITH_REFERENCE, but was absent");
    assertThatThrownBy(() -> anchored(ComplexitySign.WITH_REGION, "I1"))
        .hasMessage("anchor must be a region of the table, but was I1");
    assertThatThrownBy(() -> anchored(ComplexitySign.WITH_INDUSTRY, "R1"))
        .hasMessage("anchor must be an industry of the table, but was R1");
    assertThatThrownBy(() -> referred(Observations.of("income", Map.of("Q", 1.0))))
        .hasMessage("reference.entries[0].label must be a region of the table, but was Q");
    assertThatThrownBy(() -> asking(row()).leastStrength(1.1).build())
        .hasMessage("leastStrength must be in [0, 1], but was 1.1");
  }

  /** The leaning chain, two more regions that share nothing with it, and an empty one. */
  private static EmploymentTable divided() {
    return table(
        new double[] {3, 2, 0, 0, 1, 0},
        new double[] {0, 0, 0, 0, 0, 4},
        new double[] {0, 2, 2, 0, 0, 0},
        new double[] {0, 0, 2, 3, 0, 0},
        new double[] {0, 0, 0, 0, 0, 2},
        new double[] {0, 0, 0, 0, 0, 0});
  }

  @Test
  void theLargestPartHasTheIndexThatItWouldHaveAloneAndTheOthersAreDeclined() {
    PairedIndices found =
        Complexity.answer(asking(divided()).scope(ComplexityScope.LARGEST_PART).build());
    PairedIndices alone = Complexity.of(leaning());
    assertThat(found.parts())
        .containsExactly(
            ConnectedPart.of(List.of("R1", "R3", "R4"), names("I", 5)),
            ConnectedPart.of(List.of("R2", "R5"), List.of("I6")));
    assertThat(found.regions().value("R4").getAsDouble())
        .isCloseTo(alone.regions().value("R3").getAsDouble(), within(1e-12));
    assertThat(found.industries().value("I5").getAsDouble())
        .isCloseTo(alone.industries().value("I5").getAsDouble(), within(1e-12));
    assertThat(found.spectrum().orElseThrow().isConnected()).isTrue();
    for (String region : List.of("R2", "R5")) {
      assertThat(found.regions().undefined(region).orElseThrow().code()).isEqualTo("DISCONNECTED");
      assertThat(found.regions().undefined(region).orElseThrow().because())
          .isEqualTo("the region is outside the largest part");
      assertThat(found.regions().at(region).part("industries present")).hasValue(1);
    }
    assertThat(found.industries().undefined("I6").map(Undefined::code)).hasValue("DISCONNECTED");
    assertThat(found.regions().undefined("R6").map(Undefined::code)).hasValue("EMPTY_REGION");
    assertThat(Complexity.of(divided()).regions().undefined("R1").map(Undefined::code))
        .hasValue("DISCONNECTED");
    assertThat(Complexity.of(divided()).parts()).isEqualTo(found.parts());
  }

  @Test
  void theOutlookOfTheLargestPartIsThatWhichItWouldHaveAlone() {
    OutlookResult found =
        ComplexityOutlook.answer(
            ComplexityOutlookInput.builder()
                .table(divided())
                .scope(ComplexityScope.LARGEST_PART)
                .build());
    OutlookResult alone = ComplexityOutlook.of(leaning());
    assertThat(found.outlook().value("R4").getAsDouble())
        .isCloseTo(alone.outlook().value("R3").getAsDouble(), within(1e-12));
    assertThat(found.gain().value("R4", "I1").getAsDouble())
        .isCloseTo(alone.gain().value("R3", "I1").getAsDouble(), within(1e-12));
    assertThat(found.gain().undefined("R4", "I6").map(Undefined::code)).hasValue("DISCONNECTED");
    assertThat(found.outlook().undefined("R2").map(Undefined::code)).hasValue("DISCONNECTED");
  }

  @Test
  void ofTwoEquallyLargePartsNoneIsTheLargest() {
    EmploymentTable halves = table(new double[] {1, 0}, new double[] {0, 1});
    PairedIndices found =
        Complexity.answer(asking(halves).scope(ComplexityScope.LARGEST_PART).build());
    assertThat(found.regions().undefined("R1").orElseThrow().because())
        .isEqualTo("no part is larger than every other");
  }

  @Test
  void anOutlookIsDeclinedWithTheSignOfItsVector() {
    OutlookResult found = ComplexityOutlook.of(row());
    assertThat(found.outlook().undefined("R1").map(Undefined::code)).hasValue("SIGN_UNDECIDED");
    assertThat(found.gain().undefined("R1", "I3").map(Undefined::code)).hasValue("SIGN_UNDECIDED");
    OutlookResult anchored =
        ComplexityOutlook.answer(
            ComplexityOutlookInput.builder()
                .table(row())
                .sign(ComplexitySign.WITH_REGION)
                .anchor("R1")
                .build());
    assertThat(anchored.outlook().value("R1")).isPresent();
    assertThat(anchored.gain().explain("R1", "I3").toString())
        .contains("standard deviations from the mean, which decide the sign");
  }

  /** Shares are 1/2 and 1/2 at an income of 10, 0 and 1 at 40: (5 + 40) / 1.5 = 30 for I2. */
  @Test
  void incomesArePassedOnByShares() {
    PairedIndices found =
        IncomeContent.answer(
            IncomeContentInput.builder()
                .table(table(new double[] {3, 3}, new double[] {0, 7}))
                .income(Observations.of("GBP", Map.of("R1", 10.0, "R2", 40.0)))
                .build());
    assertThat(found.industries().value("I1")).hasValue(10);
    assertThat(found.industries().value("I2")).hasValue(30);
    assertThat(found.regions().value("R1")).hasValue(20);
    assertThat(found.regions().explain("R1").toString()).contains("0.5 x 10 + 0.5 x 30 = 20");
  }

  @Test
  void bothSignsAreNamedAndGiveTheSameOrItsMirror() {
    PairedIndices with = Complexity.of(chain());
    PairedIndices against =
        Complexity.answer(asking(chain()).sign(ComplexitySign.AGAINST_UBIQUITY).build());
    double ratio =
        with.regions().value("R1").getAsDouble() / against.regions().value("R1").getAsDouble();
    assertThat(Math.abs(ratio)).isCloseTo(1, within(1e-12));
    assertThat(against.regions().conventions())
        .contains("sign: the index of industries falls with ubiquity");
  }

  @Test
  void reflectionsThatHaveWashedOutAreSaidToHaveNoVariation() {
    PairedIndices found =
        Complexity.answer(asking(chain()).method(ComplexityMethod.REFLECTIONS).steps(500).build());
    assertThat(found.regions().undefined("R1").map(Undefined::code)).hasValue("NO_VARIATION");
  }

  @Test
  void stepsBelongToTheMethodsThatHaveThem() {
    assertThatThrownBy(() -> asking(chain()).method(ComplexityMethod.FITNESS).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("steps must be given if method has steps, but was absent");
    assertThatThrownBy(() -> asking(chain()).steps(3).build())
        .hasMessage("steps must be given only if method has steps, but was 3");
    assertThatThrownBy(() -> asking(chain()).method(ComplexityMethod.FITNESS).steps(0).build())
        .hasMessage("steps must be in [1, 10000], but was 0");
    assertThatThrownBy(
            () ->
                asking(chain())
                    .method(ComplexityMethod.DIVERSITY)
                    .scale(ComplexityScale.OF_REGIONS)
                    .build())
        .hasMessage("scale must be OF_REGIONS only for EIGEN, but was OF_REGIONS for DIVERSITY");
  }

  @Test
  void anIndustryThatSitsWithNoOtherHasDensityOnlyByItself() {
    EmploymentTable alone = table(new double[] {5, 0}, new double[] {0, 5});
    RelatednessDensityInput.Builder asked = RelatednessDensityInput.builder().table(alone);
    IndexMatrix with = RelatednessDensity.answer(asked.build());
    assertThat(with.value("R1", "I1")).hasValue(1);
    assertThat(with.value("R1", "I2")).hasValue(0);
    IndexMatrix without =
        RelatednessDensity.answer(
            RelatednessDensityInput.builder().table(alone).diagonal(DiagonalRule.EXCLUDED).build());
    assertThat(without.undefined("R1", "I1").map(Undefined::code)).hasValue("OCCURS_ALONE");
    IndexMatrix cosine =
        Relatedness.answer(
            RelatednessInput.builder().table(alone).measure(RelatednessMeasure.COSINE).build());
    assertThat(cosine.undefined("I1", "I2").map(Undefined::code)).hasValue("OCCURS_ALONE");
  }

  @Test
  void incomeMustBeThatOfTheRegions() {
    assertThatThrownBy(() -> income(Map.of("R1", 1.0, "R2", 2.0)))
        .hasMessage("income must have an entry for each region of the table, but was none for R3");
    assertThatThrownBy(() -> income(Map.of("Q", 1.0)))
        .hasMessage("income.entries[0].label must be a region of the table, but was Q");
    assertThatThrownBy(() -> income(Map.of("R1", -1.0)))
        .hasMessage("income.entries[0].value must be >= 0, but was -1.0");
  }

  private static IncomeContentInput income(Map<String, Double> income) {
    return IncomeContentInput.builder()
        .table(chain())
        .income(Observations.of("GBP per head", income))
        .build();
  }
}
