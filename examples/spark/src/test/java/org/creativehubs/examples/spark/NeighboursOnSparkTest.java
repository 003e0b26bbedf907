package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.agglomeration.CurvePoint;
import org.creativehubs.metrics.agglomeration.DistanceCurve;
import org.creativehubs.metrics.agglomeration.EdgeCorrection;
import org.creativehubs.metrics.agglomeration.Ripley;
import org.creativehubs.metrics.agglomeration.RipleyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursOnSparkTest {

  private static final int PLANTS = 2_000;
  private static final double AREA = 3_600;

  /** Distances that many pairs are exactly apart, 2.5 and 5 among them, and one that none is. */
  private static final List<Double> RADII = List.of(0.5, 1.0, 2.5, 3.3, 5.0);

  private static final StructType COLUMNS =
      new StructType().add("x", DataTypes.DoubleType, true).add("y", DataTypes.DoubleType, true);

  /** Half of them on a lattice of halves on either side of zero, half anywhere in a dense part. */
  private static List<Row> plants() {
    Random random = new Random(30);
    return IntStream.range(0, PLANTS)
        .mapToObj(
            i ->
                i % 2 == 0
                    ? RowFactory.create(
                        random.nextInt(120) / 2.0 - 30, random.nextInt(120) / 2.0 - 30)
                    : RowFactory.create(random.nextDouble() * 12, random.nextDouble() * 7))
        .toList();
  }

  private static Dataset<Row> rows(List<Row> plants, int parts) {
    return LocalSpark.SESSION.createDataFrame(plants, COLUMNS).repartition(parts);
  }

  private static DistanceCurve onOneMachine(List<Row> rows) {
    Plants.Builder plants = Plants.builder();
    rows.forEach(row -> plants.add("Town", "film", 1, row.getDouble(0), row.getDouble(1)));
    return Ripley.answer(
        RipleyInput.builder()
            .plants(plants.build())
            .radii(RADII)
            .edge(EdgeCorrection.NONE)
            .area(AREA)
            .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void plantsCutInPartsHaveTheSameNeighboursToTheBit(int parts) {
    List<Row> plants = plants();
    List<CurvePoint> points = onOneMachine(plants).points();
    Dataset<Row> failing = LocalSpark.failingOnce(rows(plants, parts), Encoders.row(COLUMNS));

    NeighbourCounts found = NeighboursOnSpark.within(failing, RADII);

    assertThat(found.plants()).isEqualTo(PLANTS);
    for (int i = 0; i < RADII.size(); i++) {
      assertThat((double) found.pairs().get(i)).isEqualTo(points.get(i).parts().get(2).value());
      assertThat(found.k(i, AREA)).isEqualTo(points.get(i).value());
    }
  }

  @Test
  void onePlantHasNoNeighbourAndNoNumber() {
    NeighbourCounts found =
        NeighboursOnSpark.within(rows(List.of(RowFactory.create(1.0, 2.0)), 1), RADII);

    assertThat(found).isEqualTo(new NeighbourCounts(1, RADII, List.of(0L, 0L, 0L, 0L, 0L)));
    assertThat(found.k(0, AREA)).isEmpty();
  }

  @Test
  void aPositionThatIsNotKnownEndsTheJob() {
    Dataset<Row> unknown = rows(List.of(RowFactory.create(1.0, null)), 1);

    assertThatThrownBy(() -> NeighboursOnSpark.within(unknown, RADII))
        .rootCause()
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("y must be a finite number");
  }

  @Test
  void distancesGoUpFromZero() {
    Dataset<Row> one = rows(List.of(RowFactory.create(1.0, 2.0)), 1);

    for (List<Double> wrong : List.of(List.of(0.0, 1.0), List.of(2.0, 1.0), List.<Double>of())) {
      assertThatThrownBy(() -> NeighboursOnSpark.within(one, wrong))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("radii must");
    }
  }
}
