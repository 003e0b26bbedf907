package org.creativehubs.examples.spark;

import static org.apache.spark.sql.functions.col;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Do plants gather, and at which distances? The pairs of {@link
 * org.creativehubs.metrics.agglomeration.Ripley}, without edge correction, over plants that no
 * single machine holds.
 *
 * <p>Plants have the columns {@code x} and {@code y}, numbers or text, on a plane and in one unit.
 * The plane is cut into squares a little wider than the largest distance, so that all neighbours of
 * a plant are in its square or in one of the eight around it. Each plant goes to these nine; each
 * square is counted by itself, in the memory of the plants that lie in it. Counts of squares are
 * whole numbers, so their sum is the same however plants are cut.
 *
 * <p>One industry is asked about by filtering its plants first. Distances on a globe, edge
 * corrections and bands by draws are for one machine.
 */
public final class NeighboursOnSpark {

  private static final StructType PLACED =
      new StructType()
          .add("column", DataTypes.LongType, false)
          .add("line", DataTypes.LongType, false)
          .add("guest", DataTypes.BooleanType, false)
          .add("x", DataTypes.DoubleType, false)
          .add("y", DataTypes.DoubleType, false);

  private static final StructType COUNTED =
      new StructType()
          .add("plants", DataTypes.LongType, false)
          .add("pairs", DataTypes.createArrayType(DataTypes.LongType, false), false);

  /** How much wider than the largest distance a square is, so that rounding loses no neighbour. */
  private static final double WIDER = 1.001;

  /** Squares on an axis, on either side of zero, for which that is enough. */
  private static final double MOST_SQUARES = 1L << 40;

  private NeighboursOnSpark() {}

  /**
   * How many neighbours there are within each distance.
   *
   * @param plants with the columns of this class
   * @param radii the distances; each finite and above zero, in ascending order
   * @return the number of plants and of ordered pairs, the same as on one machine
   * @throws InvalidValueException if the distances are not as they must be
   * @throws RuntimeException of Spark, caused by an {@link InvalidValueException}, if a position is
   *     not finite or more than 2^40 times the largest distance from zero
   */
  public static NeighbourCounts within(Dataset<Row> plants, List<Double> radii) {
    NeighbourCounts.checkDistances(radii);
    double[] distances = Doubles.toArray(radii);
    double side = distances[distances.length - 1] * WIDER;
    Dataset<Row> squares =
        plants
            .select(col("x").cast("double"), col("y").cast("double"))
            .flatMap((FlatMapFunction<Row, Row>) plant -> placed(plant, side), Encoders.row(PLACED))
            .repartition(col("column"), col("line"))
            .sortWithinPartitions("column", "line", "guest");
    List<Row> parts =
        squares
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> counted(rows, distances),
                Encoders.row(COUNTED))
            .collectAsList();
    return sum(parts, radii);
  }

  /** A plant in its own square and, as a guest, in the eight around it. */
  private static Iterator<Row> placed(Row plant, double side) {
    double x = position(plant, 0, "x", side);
    double y = position(plant, 1, "y", side);
    long column = (long) Math.floor(x / side);
    long line = (long) Math.floor(y / side);
    List<Row> placed = new ArrayList<>(9);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        placed.add(RowFactory.create(column + i, line + j, i != 0 || j != 0, x, y));
      }
    }
    return placed.iterator();
  }

  private static double position(Row plant, int field, String name, double side) {
    double position = plant.isNullAt(field) ? Double.NaN : plant.getDouble(field);
    Check.finite(position, name);
    Check.that(
        Math.abs(position) <= MOST_SQUARES * side,
        name,
        "be at most 2^40 of the largest distances from zero",
        position);
    return position;
  }

  /** The counts of the squares of a part, whose plants come before their guests. */
  private static Iterator<Row> counted(Iterator<Row> rows, double[] distances) {
    Square square = new Square(distances);
    while (rows.hasNext()) {
      square.add(rows.next());
    }
    return List.of(square.row()).iterator();
  }

  private static NeighbourCounts sum(List<Row> parts, List<Double> radii) {
    long plants = 0;
    long[] pairs = new long[radii.size()];
    for (Row part : parts) {
      plants += part.getLong(0);
      List<Long> counted = part.getList(1);
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] += counted.get(i);
      }
    }
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] += pairs[i - 1];
    }
    return new NeighbourCounts(plants, radii, Arrays.stream(pairs).boxed().toList());
  }

  /** The plants of one square at a time, and what all squares before it counted. */
  private static final class Square {
    private final double[] distances;
    private final long[] pairs;
    private long plants;
    private long column;
    private long line;
    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int size;

    Square(double[] distances) {
      this.distances = distances;
      this.pairs = new long[distances.length];
    }

    void add(Row plant) {
      if (plant.getLong(0) != column || plant.getLong(1) != line) {
        column = plant.getLong(0);
        line = plant.getLong(1);
        size = 0;
      }
      boolean isGuest = plant.getBoolean(2);
      double x = plant.getDouble(3);
      double y = plant.getDouble(4);
      look(x, y, isGuest ? 1 : 2);
      if (!isGuest) {
        keep(x, y);
        plants++;
      }
    }

    /** A guest is looked at from here alone; two plants of the square from either side. */
    private void look(double x, double y, int times) {
      for (int i = 0; i < size; i++) {
        double dx = xs[i] - x;
        double dy = ys[i] - y;
        double distance = Math.sqrt(dx * dx + dy * dy);
        int bin = 0;
        while (bin < distances.length && distances[bin] < distance) {
          bin++;
        }
        if (bin < distances.length) {
          pairs[bin] += times;
        }
      }
    }

    private void keep(double x, double y) {
      if (size == xs.length) {
        xs = Arrays.copyOf(xs, 2 * size);
        ys = Arrays.copyOf(ys, 2 * size);
      }
      xs[size] = x;
      ys[size] = y;
      size++;
    }

    Row row() {
      return RowFactory.create(plants, Arrays.stream(pairs).boxed().toArray(Long[]::new));
    }
  }
}
