package org.creativehubs.metrics.agglomeration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What {@link PlantConcentration} is asked: single plants with their regions; or a table of
 * employment by region, with the sizes of plants that nobody places.
 */
@HubValue
@Value.Immutable
public abstract class PlantConcentrationInput {

  private static final double ROUNDING = 1e-9;

  PlantConcentrationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The index. */
  public abstract PlantMeasure measure();

  /** The plants of all industries; absent where there is a table. */
  public abstract Optional<Plants> plants();

  /** The employment of all industries by region; absent where there are plants. */
  public abstract Optional<EmploymentTable> employment();

  /**
   * The sizes of the plants of each industry asked about, an industry of the table; each above
   * zero, together the total of the industry up to a part in a billion. Empty where there are
   * plants.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<Double>> plantSizes();

  /**
   * The employment of each region in a reference, zero or more, with every region of the plants or
   * the table; the regions with all industries given where it is empty.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(plants(), "plants", employment(), "employment");
    Check.that(
        plants().isPresent() == plantSizes().isEmpty(),
        Fault.INCONSISTENT,
        "plantSizes",
        "be given with employment, and not with plants",
        plantSizes().keySet());
    plantSizes().forEach(this::checkSizes);
    ReferenceRegions.check(
        plants().map(Plants::regions).orElseGet(() -> employment().orElseThrow().regions()),
        reference());
  }

  private void checkSizes(String industry, List<Double> sizes) {
    String field = "plantSizes[" + industry + "]";
    EmploymentTable table = employment().orElseThrow();
    Check.that(
        table.industries().contains(industry),
        Fault.UNKNOWN_CODE,
        field,
        "be of an industry of the employment",
        industry);
    Check.notEmpty(sizes, field);
    for (int i = 0; i < sizes.size(); i++) {
      String element = field + "[" + i + "]";
      Check.that(Counts.checked(sizes.get(i), element) > 0, element, "be > 0", sizes.get(i));
    }
    double total = table.industryTotal(industry);
    double sum = sizes.stream().mapToDouble(size -> size).sum();
    Check.that(
        Math.abs(sum - total) <= ROUNDING * total,
        Fault.INCONSISTENT,
        field,
        "add up to the total " + total,
        sum);
  }

  /** Builds a {@link PlantConcentrationInput}. */
  public static final class Builder extends ImmutablePlantConcentrationInput.Builder {
    Builder() {}
  }
}
