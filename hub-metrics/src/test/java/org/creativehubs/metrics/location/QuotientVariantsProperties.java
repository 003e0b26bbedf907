package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.index.IndexCell;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.testing.JacksonLines;

class QuotientVariantsProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.any();
  }

  @Provide
  Arbitrary<EmploymentTable> wholeTables() {
    return Tables.whole();
  }

  /** Multiplying by a power of two changes no digit, so neither may it change one of an index. */
  @Property(tries = 200)
  void scalingEveryCountChangesNoVariantToTheLastBit(
      @ForAll QuotientKind kind,
      @ForAll("wholeTables") EmploymentTable table,
      @ForAll @IntRange(min = -20, max = 20) int power) {
    double[][] scaled =
        table.regions().stream()
            .map(
                region ->
                    table.industries().stream()
                        .mapToDouble(name -> Math.scalb(table.count(region, name), power))
                        .toArray())
            .toArray(double[][]::new);
    EmploymentTable other = EmploymentTable.of("jobs", table.regions(), table.industries(), scaled);
    assertThat(QuotientVariants.of(kind, other).cells())
        .isEqualTo(QuotientVariants.of(kind, table).cells());
  }

  @Property(tries = 200)
  void variantsAreInTheirRanges(@ForAll("tables") EmploymentTable table) {
    for (QuotientKind kind : QuotientKind.values()) {
      for (IndexCell cell : QuotientVariants.of(kind, table).cells()) {
        if (cell.value().isPresent()) {
          double value = cell.value().getAsDouble();
          switch (kind) {
            case PLAIN -> assertThat(value).isNotNegative();
            case ADDITIVE_BY_INDUSTRY, ADDITIVE_BY_REGION, SYMMETRIC ->
                assertThat(value).isBetween(-1.0, 1.0);
            case STANDARDISED, LOG_STANDARDISED ->
                assertThat(Math.abs(value)).isLessThan(table.regions().size());
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void additiveQuotientsAddUpToNothing(@ForAll("tables") EmploymentTable table) {
    IndexMatrix byIndustry = QuotientVariants.of(QuotientKind.ADDITIVE_BY_INDUSTRY, table);
    for (String industry : table.industries()) {
      assertThat(
              table.regions().stream()
                  .map(region -> byIndustry.value(region, industry))
                  .mapToDouble(value -> value.orElse(0))
                  .sum())
          .isCloseTo(0, within(1e-14));
    }
    IndexMatrix byRegion = QuotientVariants.of(QuotientKind.ADDITIVE_BY_REGION, table);
    for (String region : table.regions()) {
      assertThat(
              table.industries().stream()
                  .map(industry -> byRegion.value(region, industry))
                  .mapToDouble(value -> value.orElse(0))
                  .sum())
          .isCloseTo(0, within(1e-14));
    }
  }

  /** All variants but the standardised take each cell by itself, so order cannot matter. */
  @Property(tries = 200)
  void permutingLabelsPermutesVariantsToTheLastBit(
      @ForAll("tables") EmploymentTable table, @ForAll long seed) {
    List<String> regions = new ArrayList<>(table.regions());
    List<String> industries = new ArrayList<>(table.industries());
    Collections.shuffle(regions, new Random(seed));
    Collections.shuffle(industries, new Random(-seed));
    EmploymentTable moved = Tables.reordered(table, regions, industries);
    for (QuotientKind kind : QuotientKind.values()) {
      IndexMatrix before = QuotientVariants.of(kind, table);
      IndexMatrix after = QuotientVariants.of(kind, moved);
      for (IndexCell cell : before.cells()) {
        OptionalDouble other = after.value(cell.row(), cell.column());
        assertThat(other.isPresent() || kind.isStandardised())
            .isEqualTo(cell.value().isPresent() || kind.isStandardised());
        if (!kind.isStandardised()) {
          assertThat(other).isEqualTo(cell.value());
        }
      }
    }
  }

  /** Deviations of whole counts below 100,000 keep at least some digits; see the tolerance. */
  @Property(tries = 200)
  void standardisedQuotientsHaveMeanZeroAndDeviationOne(
      @ForAll("wholeTables") EmploymentTable table) {
    LocationQuotients plain = LocationQuotient.pooled().of(table);
    IndexMatrix standardised = QuotientVariants.of(QuotientKind.STANDARDISED, table);
    for (String industry : table.industries()) {
      double[] values =
          table.regions().stream()
              .map(region -> standardised.value(region, industry))
              .filter(OptionalDouble::isPresent)
              .mapToDouble(OptionalDouble::getAsDouble)
              .toArray();
      if (values.length > 0) {
        double spread =
            plain.ranked(industry).get(0).quotient()
                - plain.ranked(industry).get(values.length - 1).quotient();
        double digits = tolerance(table, plain, industry, spread);
        double sum = 0;
        double squares = 0;
        for (double value : values) {
          sum += value;
          squares += value * value;
        }
        assertThat(sum).isCloseTo(0, within(digits));
        assertThat(squares / (values.length - 1)).isCloseTo(1, within(digits));
      }
    }
  }

  /** A few rounding errors of the largest quotient, relative to the spread. */
  private static double tolerance(
      EmploymentTable table, LocationQuotients plain, String industry, double spread) {
    double most = plain.ranked(industry).get(0).quotient();
    return 1e-13 * table.regions().size() * (1 + most / spread);
  }

  @Property(tries = 100)
  void variantsOfSomeIndustriesAreThoseOfAllToTheLastBit(
      @ForAll QuotientKind kind, @ForAll("tables") EmploymentTable table, @ForAll long seed) {
    List<String> some = new ArrayList<>(table.industries());
    Collections.shuffle(some, new Random(seed));
    some.subList(0, some.size() / 2).clear();
    IndexMatrix all = QuotientVariants.of(kind, table);
    IndexMatrix asked =
        QuotientVariants.answer(
            QuotientVariantsInput.builder()
                .quotients(
                    LocationQuotientInput.builder().table(table).addAllIndustries(some).build())
                .kind(kind)
                .build());
    for (IndexCell cell : asked.cells()) {
      assertThat(cell.value()).isEqualTo(all.value(cell.row(), cell.column()));
      assertThat(cell.undefined()).isEqualTo(all.undefined(cell.row(), cell.column()));
      assertThat(asked.explain(cell.row(), cell.column()).steps().get(0).value())
          .isEqualTo(Answer.number(table.count(cell.row(), cell.column())));
    }
  }

  @Property(tries = 100)
  void everyVariantReadsBackFromItsJsonAndHasNoNaN(
      @ForAll QuotientKind kind, @ForAll("tables") EmploymentTable table) {
    IndexMatrix variant = QuotientVariants.of(kind, table);
    String json = HubJson.write(variant);
    assertThat(json).doesNotContain("NaN", "Infinity");
    assertThat(JacksonLines.read(json, IndexMatrix.class)).isEqualTo(variant);
  }
}
