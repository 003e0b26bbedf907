package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * How many full-time equivalent jobs does a floor have room for?
 *
 * <p>Capacity = floor area / floor for a job; occupied = capacity x occupancy. Both areas have the
 * same measure basis (net internal, gross internal, gross external); others are refused, since no
 * fixed factor leads from one to another. A density that is a range gives a range. Source: Homes
 * and Communities Agency, Employment Density Guide, 3rd edition, 2015.
 *
 * <p>Exact and unrounded; always defined, since a job never takes no floor. A capacity says what
 * there is room for, and proves no job.
 */
public final class EmploymentCapacity {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<EmploymentCapacityInput, CapacityEstimate> ENTRY =
      CatalogEntry.of(
              "employment-capacity",
              EmploymentCapacity.class,
              EmploymentCapacityInput.class,
              CapacityEstimate.class)
          .title("Employment capacity of a floor")
          .question("How many full-time jobs does this space have room for?")
          .convention("area and density have one measure basis; another is refused")
          .convention("a range of densities gives a range of jobs; room is no proof of jobs")
          .source(
              Source.builder()
                  .document("Homes and Communities Agency, Employment Density Guide")
                  .edition("3rd edition, 2015")
                  .build())
          .answeredBy(EmploymentCapacity::answer);

  private EmploymentCapacity() {}

  /**
   * Calculates the capacity for the given input.
   *
   * @param input area, density and occupancy
   * @return full-time equivalent jobs there is room for
   */
  public static CapacityEstimate answer(EmploymentCapacityInput input) {
    QualifiedNumber capacity = capacity(input, Ratio.ONE);
    Optional<QualifiedNumber> occupied =
        input.occupancy().map(occupancy -> capacity(input, occupancy));
    AssumptionSet assumptions = input.density().assumptions();
    return CapacityEstimate.builder()
        .basis(input.basis())
        .capacity(capacity)
        .occupied(occupied)
        .addAssumptions(assumptions)
        .explanation(explanation(input, assumptions, capacity, occupied))
        .build();
  }

  private static QualifiedNumber capacity(EmploymentCapacityInput input, Ratio occupancy) {
    Ratio fewest = jobs(input.area(), input.density().most()).times(occupancy);
    Ratio most = jobs(input.area(), input.density().least()).times(occupancy);
    return fewest.equals(most)
        ? QualifiedNumber.exact(fewest)
        : QualifiedNumber.between(fewest, most);
  }

  private static Ratio jobs(Area area, Area each) {
    return area.dividedBy(each);
  }

  private static Explanation explanation(
      EmploymentCapacityInput input,
      AssumptionSet assumptions,
      QualifiedNumber capacity,
      Optional<QualifiedNumber> occupied) {
    Explanation.Builder steps =
        Explanation.answering("How many full-time equivalent jobs does this floor have room for?");
    Assumptions.explain(assumptions, steps);
    steps
        .given("floor area, " + input.basis(), Answer.of(input.area()))
        .step(
            "capacity",
            input.area() + " / " + input.density().range(),
            Answer.quantity(capacity, "FTE"),
            input.density().provenance().source());
    occupied.ifPresent(
        found ->
            steps.step(
                "occupied",
                capacity + " x " + Show.percent(input.occupancy().orElseThrow()),
                Answer.quantity(found, "FTE")));
    return steps.build();
  }
}
