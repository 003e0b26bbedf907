package org.creativehubs.finance.jobs;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.BundledTable;
import org.immutables.value.Value;

/** How much floor one full-time equivalent job takes, as a range, with its measure basis. */
@HubValue
@Value.Immutable
public abstract class EmploymentDensity {

  EmploymentDensity() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A density of the Employment Density Guide (Homes and Communities Agency, 3rd edition, 2015), a
   * preset with its standing; the guide says that it is not meant for appraisals that need central
   * government approval.
   *
   * @param use such as {@code studio}, {@code co-working} or {@code general office}
   * @return the density
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the use is not in the table
   */
  public static EmploymentDensity published(String use) {
    List<String> row = Check.named(Guide.ROWS, r -> r.get(0), use, "use");
    return builder()
        .use(use)
        .least(Area.of(Ratio.parse(row.get(1)), AreaUnit.SQ_M))
        .most(Area.of(Ratio.parse(row.get(2)), AreaUnit.SQ_M))
        .basis(MeasureBasis.valueOf(row.get(3)))
        .provenance(Guide.provenance(AssumptionStanding.valueOf(row.get(4))))
        .build();
  }

  /** The uses that {@link #published} knows. */
  public static List<String> publishedUses() {
    return Guide.ROWS.stream().map(row -> row.get(0)).collect(ImmutableList.toImmutableList());
  }

  /** What the floor is used for; not blank. */
  public abstract String use();

  /** The least floor for one full-time equivalent job; above zero. */
  public abstract Area least();

  /** The most floor for one; the same where the density is one number. */
  public abstract Area most();

  /** How the floor is measured. */
  public abstract MeasureBasis basis();

  /** The name, date, source and standing of the density. */
  public abstract Provenance provenance();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(use(), "use");
    Check.positive(least(), "least");
    Check.atLeast(most(), "most", least(), "least");
  }

  /** The density as an assumption. */
  public final AssumptionSet assumptions() {
    return AssumptionSet.of(
        provenance(), Assumption.of("floor for a job, " + use(), Answer.text(range())));
  }

  final String range() {
    String area = least().equals(most()) ? least().toString() : least() + " to " + most();
    return area + " " + basis();
  }

  /** The density and where it comes from, in one line. */
  @Override
  public final String toString() {
    return assumptions().toString();
  }

  /** Builds an {@link EmploymentDensity}. */
  public static final class Builder extends ImmutableEmploymentDensity.Builder {
    Builder() {}
  }

  /** Read when first asked for. */
  private static final class Guide {
    static final List<List<String>> ROWS =
        BundledTable.rows(EmploymentDensity.class, "employment-densities.txt");

    static Provenance provenance(AssumptionStanding standing) {
      return Provenance.builder()
          .name("employment densities")
          .dated(PartialDate.parse("2015"))
          .source(
              Source.builder()
                  .document("Homes and Communities Agency, Employment Density Guide")
                  .edition("3rd edition, 2015")
                  .build())
          .standing(standing)
          .note("not meant for appraisals that need central government approval")
          .build();
    }
  }
}
