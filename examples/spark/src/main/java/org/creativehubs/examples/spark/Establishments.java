package org.creativehubs.examples.spark;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Invented establishments, as many as wanted. What an establishment is depends on the seed and its
 * number alone, so every cut into parts, and every machine, has the same ones.
 *
 * <p>Low numbers of regions and industries are the larger ones. Sizes double with half the chance,
 * up to 8,191 jobs; the mean is near ten.
 */
public final class Establishments implements Serializable {

  private static final long serialVersionUID = 1;

  private static final StructType COLUMNS =
      new StructType()
          .add("year", DataTypes.IntegerType, false)
          .add("region", DataTypes.StringType, false)
          .add("industry", DataTypes.StringType, false)
          .add("count", DataTypes.LongType, true)
          .add("size", DataTypes.LongType, false);

  private static final int MOST_DOUBLINGS = 12;
  private static final int FIRST_YEAR = 2024;

  private final long seed;
  private final String[] regions;
  private final String[] industries;
  private final int years;
  private final long unknownEvery;

  /**
   * Establishments by seed.
   *
   * @param seed any number
   * @param regions how many regions; one or more
   * @param industries how many industries; one or more
   * @param years over how many years they are spread, from 2024; one or more
   * @param unknownEvery one count in so many is not known; one or more
   */
  public Establishments(long seed, int regions, int industries, int years, long unknownEvery) {
    this.seed = seed;
    this.regions = names("region", regions);
    this.industries = names("industry", industries);
    this.years = years;
    this.unknownEvery = unknownEvery;
  }

  private static String[] names(String kind, int number) {
    return IntStream.range(0, number).mapToObj(i -> kind + " " + i).toArray(String[]::new);
  }

  /**
   * The first establishments.
   *
   * @param spark the session
   * @param rows how many; zero or more
   * @param parts in how many parts they are made; one or more
   * @return year, region, industry, count (a number, or empty where it is not known) and size
   */
  public Dataset<Row> rows(SparkSession spark, long rows, int parts) {
    return spark
        .range(0, rows, 1, parts)
        .map((MapFunction<Long, Row>) this::row, Encoders.row(COLUMNS));
  }

  /**
   * One establishment.
   *
   * @param number its number, from 0
   * @return year, region, industry, count and size
   */
  public Row row(long number) {
    long hash = mixed(seed + mixed(number));
    long size = size(mixed(hash + 3));
    boolean isUnknown = Long.remainderUnsigned(mixed(hash + 4), unknownEvery) == 0;
    return RowFactory.create(
        FIRST_YEAR + (int) Long.remainderUnsigned(mixed(hash + 5), years),
        regions[low(mixed(hash + 1), regions.length)],
        industries[low(mixed(hash + 2), industries.length)],
        isUnknown ? null : size,
        size);
  }

  /** The smaller of two numbers below a bound. */
  private static int low(long hash, int bound) {
    int one = (int) ((hash >>> 33) % bound);
    int other = (int) ((hash & 0x7fffffff) % bound);
    return Math.min(one, other);
  }

  private static long size(long hash) {
    int doublings = Math.min(MOST_DOUBLINGS, Long.numberOfTrailingZeros(hash));
    return (1L << doublings) + ((hash >>> 20) & ((1L << doublings) - 1));
  }

  /** A bijection of 64 bits that leaves no pattern: the last step of SplitMix64. */
  private static long mixed(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
