package org.creativehubs.metrics.linkedtables;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;

/** Small random tables of each kind, a third of their counts small or zero. */
final class RandomTables {

  private RandomTables() {}

  private static TableLayer layer(Random random, String name, int regions, int industries) {
    double[][] counts = new double[regions][industries];
    for (double[] row : counts) {
      Arrays.setAll(
          row,
          at ->
              random.nextInt(3) == 0
                  ? random.nextInt(5)
                  : Math.floor(Math.exp(5 * random.nextDouble())));
    }
    return TableLayer.of(
        name, EmploymentTable.of("jobs", labels("r", regions), labels("i", industries), counts));
  }

  private static List<String> labels(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  private static CodeGroup group(CodeGroup.Axis axis, String name, String... members) {
    return CodeGroup.builder().axis(axis).name(name).addMembers(members).build();
  }

  static LinkedTables hierarchical(Random random) {
    return LinkedTables.builder()
        .addLayers(layer(random, "all", 4, 3))
        .addGroups(group(CodeGroup.Axis.REGION, "R0", "r0", "r1"))
        .addGroups(group(CodeGroup.Axis.REGION, "R1", "r2", "r3"))
        .addGroups(group(CodeGroup.Axis.INDUSTRY, "I0", "i0", "i1"))
        .addTables(
            TableLayout.builder()
                .name("all")
                .addRegions("r0", "r1", "R0", "r2", "r3", "R1")
                .addIndustries("i0", "i1", "I0", "i2")
                .build())
        .build();
  }

  static LinkedTables ofThreeDimensions(Random random) {
    LinkedTables.Builder tables = LinkedTables.builder();
    for (String name : List.of("small", "large")) {
      tables.addLayers(layer(random, name, 3, 2));
    }
    return tables
        .addTables(
            TableLayout.builder()
                .name("all")
                .addLayers("small", "large")
                .addAllRegions(labels("r", 3))
                .addAllIndustries(labels("i", 2))
                .build())
        .build();
  }

  /** Of three dimensions, with half of the counts below four. */
  static LinkedTables ofSmallCounts(Random random) {
    LinkedTables.Builder tables = LinkedTables.builder();
    for (String name : List.of("small", "large")) {
      double[][] counts = new double[3][3];
      for (double[] row : counts) {
        Arrays.setAll(row, at -> random.nextBoolean() ? random.nextInt(4) : random.nextInt(60));
      }
      EmploymentTable table = EmploymentTable.of("jobs", labels("r", 3), labels("i", 3), counts);
      tables.addLayers(TableLayer.of(name, table));
    }
    return tables
        .addTables(
            TableLayout.builder()
                .name("all")
                .addLayers("small", "large")
                .addAllRegions(labels("r", 3))
                .addAllIndustries(labels("i", 3))
                .build())
        .build();
  }

  /** One table by region and industry, one by region and layer, one of other groups of regions. */
  static LinkedTables linked(Random random) {
    LinkedTables.Builder tables = LinkedTables.builder();
    for (String name : List.of("small", "large")) {
      tables.addLayers(layer(random, name, 3, 3));
    }
    return tables
        .addGroups(group(CodeGroup.Axis.REGION, "north", "r0", "r1"))
        .addTables(
            TableLayout.builder()
                .name("industries")
                .addAllRegions(labels("r", 3))
                .addAllIndustries(labels("i", 3))
                .build())
        .addTables(
            TableLayout.builder()
                .name("sizes")
                .addLayers("small", "large")
                .addAllRegions(labels("r", 3))
                .build())
        .addTables(
            TableLayout.builder()
                .name("north")
                .addLayers("small", "large")
                .addRegions("north", "r2")
                .addIndustries("i0", "i1")
                .build())
        .build();
  }

  static LinkedTables firstRelease(Random random) {
    return LinkedTables.builder()
        .addLayers(layer(random, "all", 3, 4))
        .addGroups(group(CodeGroup.Axis.INDUSTRY, "i0 and i1", "i0", "i1"))
        .addTables(
            TableLayout.builder()
                .name("first")
                .addAllRegions(labels("r", 3))
                .addIndustries("i0 and i1", "i2", "i3")
                .build())
        .build();
  }

  /** The same counts, with other industries merged. */
  static LinkedTables secondRelease(LinkedTables first) {
    return first.toBuilder()
        .tables(List.of(first.tables().get(0).toBuilder().released(true).build()))
        .addGroups(group(CodeGroup.Axis.INDUSTRY, "i2 and i3", "i2", "i3"))
        .addTables(
            TableLayout.builder()
                .name("second")
                .addAllRegions(labels("r", 3))
                .addIndustries("i0", "i1", "i2 and i3")
                .build())
        .build();
  }
}
