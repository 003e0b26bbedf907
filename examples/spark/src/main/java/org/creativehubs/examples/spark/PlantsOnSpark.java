package org.creativehubs.examples.spark;

import static org.apache.spark.sql.functions.col;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.agglomeration.PlantConcentration;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;

/**
 * Do industries cluster more than their few large plants would by chance? The indices of {@link
 * PlantConcentration} over plants that are read in parts on a cluster.
 *
 * <p>Plants have the columns {@code region} and {@code industry}, text, and {@code size}, text or a
 * number above zero. The cluster adds up the table and counts the plants of each size; the driver
 * takes one industry after the other, so it holds a table and the sizes of the largest industry.
 */
public final class PlantsOnSpark {

  private PlantsOnSpark() {}

  /**
   * The index of each industry.
   *
   * @param plants with the columns of this class
   * @param index which index, and against what
   * @return the same to the bit as the index of all plants in one list in canonical order
   * @throws InvalidValueException if there is no plant
   */
  public static IndexResult concentration(Dataset<Row> plants, PlantConcentration index) {
    EmploymentTable table =
        TablesOnSpark.table(
            plants.select(col("region"), col("industry"), col("size").as("count")), "employment");
    Map<String, IndexResult> found = new TreeMap<>();
    PeekingIterator<Row> sizes = Iterators.peekingIterator(sizes(plants).toLocalIterator());
    while (sizes.hasNext()) {
      String industry = sizes.peek().getString(0);
      found.put(industry, index.of(table, ImmutableMap.of(industry, sizesOf(industry, sizes))));
    }
    List<IndexValue> values =
        found.values().stream().flatMap(one -> one.values().stream()).toList();
    return found.values().iterator().next().toBuilder().values(values).build();
  }

  /** Industry, size and how many plants have it; those of an industry one below the other. */
  private static Dataset<Row> sizes(Dataset<Row> plants) {
    return plants
        .select(col("industry"), col("size").cast("double").as("size"))
        .groupBy("industry", "size")
        .count()
        .repartition(col("industry"))
        .sortWithinPartitions("industry", "size");
  }

  private static List<Double> sizesOf(String industry, PeekingIterator<Row> rows) {
    ImmutableList.Builder<Double> sizes = ImmutableList.builder();
    while (rows.hasNext() && rows.peek().getString(0).equals(industry)) {
      Row row = rows.next();
      sizes.addAll(Collections.nCopies(Math.toIntExact(row.getLong(2)), row.getDouble(1)));
    }
    return sizes.build();
  }
}
