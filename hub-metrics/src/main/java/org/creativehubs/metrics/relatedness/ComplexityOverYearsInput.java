package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Counts of several years, and how the eigenvector index of each is scaled and turned. */
@HubValue
@Value.Immutable
public abstract non-sealed class ComplexityOverYearsInput extends DirectedIndexInput {

  ComplexityOverYearsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts by year. */
  public abstract EmploymentPanel panel();

  /** The scale; by mean and population standard deviation of the regions if it is left out. */
  @Value.Default
  public ComplexityScale scale() {
    return ComplexityScale.OF_REGIONS;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    signRule().check(anyTable());
  }

  /** All years have the same labels. */
  private EmploymentTable anyTable() {
    return panel().table(panel().years().get(0));
  }

  /** What is asked of one year alone. */
  final ComplexityInput of(int year) {
    return ComplexityInput.builder()
        .table(panel().table(year))
        .scale(scale())
        .sign(sign())
        .anchor(anchor())
        .reference(reference())
        .leastStrength(leastStrength())
        .scope(scope())
        .build();
  }

  /** What is asked of a year that is turned as another one is. */
  final ComplexityInput of(int year, Observations alike) {
    return of(year).toBuilder()
        .sign(ComplexitySign.WITH_REFERENCE)
        .anchor(Optional.empty())
        .reference(alike)
        .build();
  }

  /** Builds a {@link ComplexityOverYearsInput}. */
  public static final class Builder extends ImmutableComplexityOverYearsInput.Builder {
    Builder() {}
  }
}
