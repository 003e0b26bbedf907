package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;

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
 *
 * <pre>{@code
 * Area floor = Area.parse("260 m2");
 * EmploymentDensity density = EmploymentDensity.published("general office");
 * CapacityEstimate estimate = EmploymentCapacity.of(floor, density);
 * estimate.capacity(); // 20
 * }</pre>
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
   * How many jobs a floor has room for.
   *
   * @param area its area, measured as the density is
   * @param density how much floor a job takes
   * @return the jobs in full-time equivalents
   */
  public static CapacityEstimate of(Area area, EmploymentDensity density) {
    EmploymentCapacityInput.Builder input = EmploymentCapacityInput.builder();
    return answer(input.area(area).basis(density.basis()).density(density).build());
  }

  /**
   * Calculates the capacity for the given input.
   *
   * @param input area, density and occupancy
   * @return full-time equivalent jobs there is room for
   */
  public static CapacityEstimate answer(EmploymentCapacityInput input) {
    AssumptionSet assumptions = input.density().assumptions();
    Explanation.Builder steps =
        Explanation.answering("How many full-time equivalent jobs does this floor have room for?");
    Assumptions.explain(assumptions, steps);
    Jobs capacity = capacity(input).named("capacity");
    capacity.explain("capacity", steps);
    Optional<Jobs> occupied =
        input.occupancy().map(Term::share).map(part -> capacity.times(part).named("occupied"));
    occupied.ifPresent(jobs -> jobs.explain("occupied", steps));
    return CapacityEstimate.builder()
        .basis(input.basis())
        .capacity(capacity.number())
        .occupied(occupied.map(Jobs::number))
        .addAssumptions(assumptions)
        .explanation(steps.build())
        .build();
  }

  private static Jobs capacity(EmploymentCapacityInput input) {
    Term area = Term.given("floor area, " + input.basis(), input.area());
    return new Jobs(
        jobs(area, input, input.density().most()), jobs(area, input, input.density().least()));
  }

  private static Term jobs(Term area, EmploymentCapacityInput input, Area each) {
    return area.dividedBy(Term.of(each.in(input.area().unit())))
        .in("FTE")
        .from(input.density().provenance().source());
  }

  /** One number of jobs where both are the same, otherwise a range. */
  private record Jobs(Term fewest, Term most) {

    boolean isOne() {
      return fewest.ratio().equals(most.ratio());
    }

    Jobs named(String label) {
      return isOne()
          ? new Jobs(fewest.named(label), most.named(label))
          : new Jobs(fewest.named(label + ", at least"), most.named(label + ", at most"));
    }

    Jobs times(Term part) {
      return new Jobs(fewest.times(part), most.times(part));
    }

    QualifiedNumber number() {
      return isOne()
          ? QualifiedNumber.exact(fewest.ratio())
          : QualifiedNumber.between(fewest.ratio(), most.ratio());
    }

    void explain(String label, Explanation.Builder steps) {
      if (isOne()) {
        steps.terms(fewest);
      } else {
        steps.terms(fewest, most).given(label, Answer.quantity(number(), "FTE"));
      }
    }
  }
}
