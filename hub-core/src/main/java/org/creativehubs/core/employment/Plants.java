package org.creativehubs.core.employment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Single plants by region and industry, with their sizes and, where all have one, their positions
 * on a plane. Regions and industries come in the order in which plants first name them.
 *
 * <p>In JSON they are a list of {@link Plant}. Immutable; a plant takes 16 bytes, with a position
 * 32, whatever the length of the names.
 */
@HubForm
public final class Plants {

  private static final Comparator<Plant> CANONICAL =
      Comparator.comparing(Plant::region)
          .thenComparing(Plant::industry)
          .thenComparingDouble(Plant::size)
          .thenComparingDouble(plant -> plant.x().orElse(0))
          .thenComparingDouble(plant -> plant.y().orElse(0));

  private final ImmutableList<String> regions;
  private final ImmutableList<String> industries;
  private final int[] regionOf;
  private final int[] industryOf;
  private final double[] sizes;
  private final double[] xs;
  private final double[] ys;

  private Plants(Builder builder) {
    int size = builder.size;
    int positions = builder.positions;
    Check.that(size > 0, Fault.EMPTY, "plants", "hold at least one", size);
    Check.that(
        positions == 0 || positions == size,
        Fault.INCONSISTENT,
        "plants",
        "all have a position or none",
        positions + " of " + size);
    this.regions = ImmutableList.copyOf(builder.regions.keySet());
    this.industries = ImmutableList.copyOf(builder.industries.keySet());
    this.regionOf = Arrays.copyOf(builder.regionOf, size);
    this.industryOf = Arrays.copyOf(builder.industryOf, size);
    this.sizes = Arrays.copyOf(builder.sizes, size);
    this.xs = Arrays.copyOf(builder.xs, positions);
    this.ys = Arrays.copyOf(builder.ys, positions);
  }

  /** A builder without plants. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Plants from a list.
   *
   * @param plants at least one; all with a position or none
   * @return the plants in the same order
   * @throws InvalidValueException if there is none, or only some have a position
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Plants of(List<Plant> plants) {
    Builder builder = builder();
    plants.forEach(builder::add);
    return builder.build();
  }

  /**
   * Reads plants from a file with a row for each. What is needed has the roles {@code region},
   * {@code industry} and {@code size}, and {@code x} and {@code y} where the plants have positions.
   *
   * @param file the file, with what it is
   * @return the plants in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Plants> read(DataFile file) {
    return file.read(new PlantsReader());
  }

  /**
   * All plants of several lists, such as the parts of a file that were read side by side. Regions
   * and industries come in the canonical order of their names, and plants by region, industry, size
   * and position, so the same lists given in another order, or the same plants spread over other
   * lists, make an equal one.
   *
   * @param parts at least one list; all with positions or none
   * @return the plants; equal ones are all kept
   * @throws InvalidValueException if there is no list, or only some have positions
   */
  public static Plants merged(Collection<Plants> parts) {
    Builder builder = builder();
    names(parts, Plants::regions)
        .forEach(name -> builder.regions.put(name, builder.regions.size()));
    names(parts, Plants::industries)
        .forEach(name -> builder.industries.put(name, builder.industries.size()));
    parts.stream().flatMap(part -> part.entries().stream()).sorted(CANONICAL).forEach(builder::add);
    return builder.build();
  }

  private static Stream<String> names(
      Collection<Plants> parts, Function<Plants, List<String>> names) {
    return parts.stream().map(names).flatMap(List::stream).distinct().sorted();
  }

  /** The plants in order, made as they are asked for. */
  @JsonValue
  public List<Plant> entries() {
    return new AbstractList<>() {
      @Override
      public Plant get(int index) {
        return plant(index);
      }

      @Override
      public int size() {
        return sizes.length;
      }
    };
  }

  private Plant plant(int index) {
    return Plant.builder()
        .region(regions.get(regionOf[index]))
        .industry(industries.get(industryOf[index]))
        .size(sizes[index])
        .x(hasPositions() ? OptionalDouble.of(xs[index]) : OptionalDouble.empty())
        .y(hasPositions() ? OptionalDouble.of(ys[index]) : OptionalDouble.empty())
        .build();
  }

  /** The number of plants; at least 1. */
  public int size() {
    return sizes.length;
  }

  /** The regions that have a plant, each once. */
  public List<String> regions() {
    return regions;
  }

  /** The industries that have a plant, each once. */
  public List<String> industries() {
    return industries;
  }

  /** Whether every plant has a position. */
  public boolean hasPositions() {
    return xs.length > 0;
  }

  /** Where the region of a plant stands in {@link #regions()}. */
  public int regionAt(int plant) {
    return regionOf[plant];
  }

  /** Where the industry of a plant stands in {@link #industries()}. */
  public int industryAt(int plant) {
    return industryOf[plant];
  }

  /** The size of a plant; above zero. */
  public double sizeAt(int plant) {
    return sizes[plant];
  }

  /**
   * How far east a plant lies, in the unit of all of them.
   *
   * @param plant its position in the list, from 0
   * @return the distance
   * @throws IndexOutOfBoundsException if there is no such plant, or plants have no positions
   */
  public double xAt(int plant) {
    return xs[plant];
  }

  /**
   * How far north a plant lies, in the unit of all of them.
   *
   * @param plant its position in the list, from 0
   * @return the distance
   * @throws IndexOutOfBoundsException if there is no such plant, or plants have no positions
   */
  public double yAt(int plant) {
    return ys[plant];
  }

  /**
   * The sizes added up.
   *
   * @param measure what sizes count, such as {@code jobs}; not blank
   * @return the table, with the labels in the order of the plants
   */
  public EmploymentTable employment(String measure) {
    return table(measure, sizes);
  }

  /**
   * The number of plants.
   *
   * @param measure such as {@code plants}; not blank
   * @return the table, with the labels in the order of the plants
   */
  public EmploymentTable counts(String measure) {
    double[] ones = new double[sizes.length];
    Arrays.fill(ones, 1);
    return table(measure, ones);
  }

  private EmploymentTable table(String measure, double[] counted) {
    Check.notBlank(measure, "measure");
    double[] cells = new double[Wide.cells(regions.size(), industries.size())];
    if (addsUpExactly(counted)) {
      for (int i = 0; i < counted.length; i++) {
        cells[cell(i)] += counted[i];
      }
    } else {
      addExactly(counted, cells);
    }
    return EmploymentTable.ofChecked(
        measure, regions, industries, cells, Flagged.NONE, ImmutableList.of(), null);
  }

  private int cell(int plant) {
    return regionOf[plant] * industries.size() + industryOf[plant];
  }

  /** Whole numbers are added without rounding as long as all together stay below 2^53. */
  private static boolean addsUpExactly(double[] counted) {
    double total = 0;
    for (double count : counted) {
      if (count != Math.rint(count)) {
        return false;
      }
      total += count;
    }
    return total < 0x1p53;
  }

  private void addExactly(double[] counted, double[] cells) {
    @Nullable ExactSum[] sums = new ExactSum[cells.length];
    for (int i = 0; i < counted.length; i++) {
      int cell = cell(i);
      ExactSum sum = sums[cell] == null ? new ExactSum() : sums[cell];
      sum.add(counted[i]);
      sums[cell] = sum;
    }
    for (int i = 0; i < cells.length; i++) {
      @Nullable ExactSum sum = sums[i];
      cells[i] = sum == null ? 0 : sum.toDouble();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Plants that
        && regions.equals(that.regions)
        && industries.equals(that.industries)
        && Arrays.equals(regionOf, that.regionOf)
        && Arrays.equals(industryOf, that.industryOf)
        && Arrays.equals(sizes, that.sizes)
        && Arrays.equals(xs, that.xs)
        && Arrays.equals(ys, that.ys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        regions,
        industries,
        Arrays.hashCode(regionOf),
        Arrays.hashCode(industryOf),
        Arrays.hashCode(sizes),
        Arrays.hashCode(xs));
  }

  /** The number of plants, regions and industries in one line. */
  @Override
  public String toString() {
    return Labels.counted(size(), "plant", "plants")
        + " in "
        + Labels.counted(regions.size(), "region", "regions")
        + " x "
        + Labels.counted(industries.size(), "industry", "industries");
  }

  /** Builds {@link Plants} one by one. */
  public static final class Builder {

    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> industries = new LinkedHashMap<>();
    private int[] regionOf = new int[16];
    private int[] industryOf = new int[16];
    private double[] sizes = new double[16];
    private double[] xs = new double[0];
    private double[] ys = new double[0];
    private int size;
    private int positions;

    private Builder() {}

    /** Adds a plant. */
    @CanIgnoreReturnValue
    public Builder add(Plant plant) {
      return plant.x().isPresent()
          ? add(
              plant.region(),
              plant.industry(),
              plant.size(),
              plant.x().getAsDouble(),
              plant.y().orElseThrow())
          : add(plant.region(), plant.industry(), plant.size());
    }

    /**
     * Adds a plant without a position.
     *
     * @param region the region; not blank
     * @param industry the industry; not blank
     * @param size its size; above zero
     * @return this builder
     * @throws InvalidValueException if a name is blank or the size is no count above zero
     */
    @CanIgnoreReturnValue
    public Builder add(String region, String industry, double size) {
      if (this.size == sizes.length) {
        int longer = 2 * this.size;
        regionOf = Arrays.copyOf(regionOf, longer);
        industryOf = Arrays.copyOf(industryOf, longer);
        sizes = Arrays.copyOf(sizes, longer);
      }
      Counts.checkAboveZero(size, "size");
      regionOf[this.size] = LongRows.position(regions, region, "region");
      industryOf[this.size] = LongRows.position(industries, industry, "industry");
      sizes[this.size++] = size;
      return this;
    }

    /**
     * Adds a plant with its position on a plane.
     *
     * @param region the region; not blank
     * @param industry the industry; not blank
     * @param size its size; above zero
     * @param x how far east, in a unit shared by all plants; finite
     * @param y how far north, in the same unit; finite
     * @return this builder
     * @throws InvalidValueException if a name is blank or a number outside its range
     */
    @CanIgnoreReturnValue
    public Builder add(String region, String industry, double size, double x, double y) {
      Check.finite(x, "x");
      Check.finite(y, "y");
      add(region, industry, size);
      if (positions == xs.length) {
        xs = Arrays.copyOf(xs, Math.max(16, 2 * positions));
        ys = Arrays.copyOf(ys, xs.length);
      }
      xs[positions] = x + 0.0;
      ys[positions++] = y + 0.0;
      return this;
    }

    /**
     * Completes the list.
     *
     * @return the plants in the order in which they were added
     * @throws InvalidValueException if there is none, or only some have a position
     */
    public Plants build() {
      return new Plants(this);
    }
  }
}
