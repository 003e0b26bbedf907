package org.creativehubs.core.employment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * A table of employment with what else is known of its regions: plants, areas and populations, each
 * for as many regions as it is known for, and matched by name.
 */
@HubValue
@Value.Immutable
public abstract class RegionalEconomy {

  RegionalEconomy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the areas of regions from a file, with the roles {@code region} and {@code area}.
   *
   * @param file the file, with what it is
   * @return the areas in the unit of the file by region, for {@link #areas()}, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Map<String, Double>> readAreas(DataFile file) {
    return file.read(new NumbersReader("region", FileField.number("area").count().known()));
  }

  /**
   * Reads the inhabitants of regions from a file, with the roles {@code region} and {@code
   * population}.
   *
   * @param file the file, with what it is
   * @return the inhabitants by region, for {@link #populations()}, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Map<String, Double>> readPopulations(DataFile file) {
    return file.read(new NumbersReader("region", FileField.number("population").count().known()));
  }

  /** The employment. */
  public abstract EmploymentTable employment();

  /** The number of plants; its regions and industries must be in {@link #employment()}. */
  public abstract Optional<EmploymentTable> plants();

  /** The areas of regions in square kilometres; each finite and above zero. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> areas();

  /** The inhabitants of regions; each finite and zero or more. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> populations();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkRegions(areas(), "areas", area -> area > 0, "be > 0");
    checkRegions(populations(), "populations", people -> people >= 0, "be >= 0");
    plants().ifPresent(this::checkPlants);
  }

  private void checkPlants(EmploymentTable plants) {
    plants.regions().forEach(region -> checkRegion(region, "plants.regions"));
    Set<String> industries = ImmutableSet.copyOf(employment().industries());
    for (String industry : plants.industries()) {
      Check.that(
          industries.contains(industry),
          Fault.UNKNOWN_CODE,
          "plants.industries",
          "be industries of the employment",
          industry);
    }
  }

  private void checkRegions(
      Map<String, Double> numbers, String field, DoublePredicate allowed, String rule) {
    numbers.forEach(
        (region, number) -> {
          checkRegion(region, field);
          Check.finite(number, field + "[" + region + "]");
          Check.that(allowed.test(number), field + "[" + region + "]", rule, number);
        });
  }

  private void checkRegion(String region, String field) {
    try {
      employment().regionIndex(region);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, field, "be regions of the employment", region);
    }
  }

  /** The employment and what is known beside it in one line. */
  @Override
  public final String toString() {
    return employment()
        + ", areas of "
        + areas().size()
        + " and populations of "
        + populations().size()
        + (plants().isPresent() ? ", plants" : "");
  }

  /** Builds a {@link RegionalEconomy}. */
  public static final class Builder extends ImmutableRegionalEconomy.Builder {
    Builder() {}
  }
}
