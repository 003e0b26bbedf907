package org.creativehubs.metrics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.quantity.Ratio;

final class LeastSquaresProperties {

  private static final List<String> COLUMNS = List.of("a", "b", "c");

  private static AreaData panel(long seed, int areas, int years) {
    Random random = new Random(seed);
    AreaData.Builder data = AreaData.builder();
    for (int area = 0; area < areas; area++) {
      for (int year = 0; year < years; year++) {
        AreaRow.Builder row =
            AreaRow.builder()
                .area("area " + area)
                .year("" + (2000 + year))
                .putValues("y", random.nextInt(2001) - 1000)
                .putGroups("country", "country " + random.nextInt(4));
        COLUMNS.forEach(name -> row.putValues(name, random.nextInt(201) - 100));
        data.addRows(row.build());
      }
    }
    return data.build();
  }

  private static LeastSquaresInput.Builder input(AreaData data) {
    return LeastSquaresInput.builder().data(data).dependent("y").explanatory(COLUMNS);
  }

  private static RegressionTable answer(AreaData data, ErrorKind errors, FixedEffects effects) {
    LeastSquaresInput.Builder input = input(data).errors(errors).fixedEffects(effects);
    if (errors == ErrorKind.CLUSTERED) {
      input.clusteredBy("country");
    }
    return LeastSquares.answer(input.build());
  }

  private static AreaData changed(AreaData data, String column, double factor, double plus) {
    AreaData.Builder changed = AreaData.builder();
    data.rows()
        .forEach(
            row ->
                changed.addRows(
                    row.toBuilder()
                        .putValues(column, row.values().getOrDefault(column, 0.0) * factor + plus)
                        .build()));
    return changed.build();
  }

  private static void near(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-8 * Math.max(1e-3, Math.abs(expected))));
  }

  @Property(tries = 60)
  void coefficientsSolveTheNormalEquationsInFractions(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 8) int areas) {
    AreaData data = panel(seed, areas, 2);
    RegressionTable table = answer(data, ErrorKind.CLASSIC, FixedEffects.NONE);
    Ratio[] exact = exact(data);
    near(table.coefficient("intercept").orElseThrow(), exact[0].toDouble());
    for (int j = 0; j < COLUMNS.size(); j++) {
      near(table.coefficient(COLUMNS.get(j)).orElseThrow(), exact[j + 1].toDouble());
    }
  }

  /** X'X b = X'y by elimination in fractions; the columns are not collinear but by rare chance. */
  private static Ratio[] exact(AreaData data) {
    int size = COLUMNS.size() + 1;
    Ratio[][] system = new Ratio[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= size; j++) {
        long sum = 0;
        for (AreaRow row : data.rows()) {
          sum += at(row, i) * (j == size ? whole(row, "y") : at(row, j));
        }
        system[i][j] = Ratio.of(sum);
      }
    }
    for (int pivot = 0; pivot < size; pivot++) {
      for (int i = 0; i < size; i++) {
        if (i != pivot) {
          Ratio factor = system[i][pivot].dividedBy(system[pivot][pivot]);
          for (int j = pivot; j <= size; j++) {
            system[i][j] = system[i][j].minus(factor.times(system[pivot][j]));
          }
        }
      }
    }
    Ratio[] found = new Ratio[size];
    for (int i = 0; i < size; i++) {
      found[i] = system[i][size].dividedBy(system[i][i]);
    }
    return found;
  }

  private static long whole(AreaRow row, String column) {
    return Math.round(row.values().getOrDefault(column, 0.0));
  }

  private static long at(AreaRow row, int column) {
    return column == 0 ? 1 : whole(row, COLUMNS.get(column - 1));
  }

  @Property(tries = 60)
  void theOrderOfTheRowsChangesNoBit(
      @ForAll long seed, @ForAll ErrorKind errors, @ForAll FixedEffects effects) {
    AreaData data = panel(seed, 5, 4);
    List<AreaRow> rows = new ArrayList<>(data.rows());
    Collections.shuffle(rows, new Random(seed));
    AreaData shuffled = AreaData.builder().addAllRows(rows).build();
    assertThat(answer(shuffled, errors, effects)).isEqualTo(answer(data, errors, effects));
  }

  @Property(tries = 60)
  void scalingAColumnScalesItsCoefficientAndErrorAlone(
      @ForAll long seed, @ForAll ErrorKind errors, @ForAll FixedEffects effects) {
    AreaData data = panel(seed, 5, 4);
    RegressionTable before = answer(data, errors, effects);
    RegressionTable after = answer(changed(data, "b", 1000, 0), errors, effects);
    for (RegressionTerm term : before.terms()) {
      double factor = term.label().equals("b") ? 1000 : 1;
      RegressionTerm other = after.term(term.label());
      near(other.coefficient().value().orElseThrow() * factor, value(term));
      near(
          other.standardError().value().orElseThrow() * factor,
          term.standardError().value().orElseThrow());
      near(other.p().value().orElseThrow(), term.p().value().orElseThrow());
    }
    near(after.fit("AIC").value().orElseThrow(), before.fit("AIC").value().orElseThrow());
  }

  private static double value(RegressionTerm term) {
    return term.coefficient().value().orElseThrow();
  }

  @Property(tries = 60)
  void aConstantMoreMovesTheInterceptAlone(
      @ForAll long seed, @ForAll ErrorKind errors, @ForAll FixedEffects effects) {
    AreaData data = panel(seed, 5, 4);
    RegressionTable before = answer(data, errors, effects);
    RegressionTable after = answer(changed(data, "y", 1, 5000), errors, effects);
    for (RegressionTerm term : before.terms()) {
      double more = term.label().equals("intercept") ? 5000 : 0;
      near(value(after.term(term.label())), value(term) + more);
      near(
          after.term(term.label()).standardError().value().orElseThrow(),
          term.standardError().value().orElseThrow());
    }
    near(
        after.fit("R squared").value().orElseThrow(),
        before.fit("R squared").value().orElseThrow());
  }

  @Property(tries = 40)
  void fixedEffectsAreIndicatorsOfAreasAndYears(@ForAll long seed) {
    AreaData data = panel(seed, 5, 4);
    AreaData.Builder more = AreaData.builder();
    LeastSquaresInput.Builder input =
        LeastSquaresInput.builder().dependent("y").explanatory(COLUMNS);
    for (AreaRow row : data.rows()) {
      AreaRow.Builder with = row.toBuilder();
      for (int area = 1; area < 5; area++) {
        with.putValues("is area " + area, row.area().equals("area " + area) ? 1 : 0);
      }
      for (int year = 2001; year < 2004; year++) {
        with.putValues("is " + year, row.year().orElseThrow().equals("" + year) ? 1 : 0);
      }
      more.addRows(with.build());
    }
    for (int area = 1; area < 5; area++) {
      input.addExplanatory("is area " + area);
    }
    for (int year = 2001; year < 2004; year++) {
      input.addExplanatory("is " + year);
    }
    for (ErrorKind errors : List.of(ErrorKind.CLASSIC, ErrorKind.HC1, ErrorKind.HC3)) {
      RegressionTable by = LeastSquares.answer(input.data(more.build()).errors(errors).build());
      RegressionTable within = answer(data, errors, FixedEffects.AREAS_AND_YEARS);
      for (String column : COLUMNS) {
        near(value(within.term(column)), value(by.term(column)));
        near(
            within.term(column).standardError().value().orElseThrow(),
            by.term(column).standardError().value().orElseThrow());
      }
      near(within.fit("AIC").value().orElseThrow(), by.fit("AIC").value().orElseThrow());
    }
  }

  @Property(tries = 40)
  void groupsOfOneRowAreRobustErrors(@ForAll long seed) {
    AreaData data = panel(seed, 20, 1);
    LeastSquaresInput.Builder input = input(data).errors(ErrorKind.CLUSTERED).clusteredBy("area");
    RegressionTable clustered =
        LeastSquares.answer(input.clusterFactor(ClusterFactor.NONE).build());
    RegressionTable robust = answer(data, ErrorKind.HC0, FixedEffects.NONE);
    for (RegressionTerm term : robust.terms()) {
      near(
          clustered.term(term.label()).standardError().value().orElseThrow(),
          term.standardError().value().orElseThrow());
    }
  }
}
