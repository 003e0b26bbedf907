package org.creativehubs.metrics.location;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What regions are compared with: themselves together, an area with totals, or an area whose totals
 * are not known.
 */
@HubValue
@Value.Immutable
public abstract class ReferenceArea {

  ReferenceArea() {}

  /** The regions of the table together. */
  public static ReferenceArea pooled() {
    return new Builder().kind(ReferenceKind.POOLED).build();
  }

  /**
   * A named area.
   *
   * @param name the name; not blank
   * @param totals its counts by industry, of the same measure as the table; each zero or more and
   *     at most {@code total}. Industries may overlap or be missing
   * @param total its count of all industries; above zero
   * @return the reference
   */
  public static ReferenceArea of(String name, Map<String, Double> totals, double total) {
    return area(name).putAllTotals(totals).total(total).build();
  }

  /**
   * A named area whose totals are not known: every quotient against it is undefined.
   *
   * @param name the name; not blank
   * @param because why they are not known, to be read after "because"; not blank
   * @return the reference
   */
  public static ReferenceArea withoutTotals(String name, String because) {
    return new Builder().kind(ReferenceKind.WITHOUT_TOTALS).name(name).because(because).build();
  }

  /**
   * A builder for an area with totals, where a source or industries are to be added one by one.
   *
   * @param name the name; not blank
   * @return a builder that lacks totals
   */
  public static Builder area(String name) {
    Builder builder = new Builder();
    builder.kind(ReferenceKind.AREA).name(name);
    return builder;
  }

  /** Which of the attributes matter. */
  public abstract ReferenceKind kind();

  /** The name of an area; not blank, absent where regions are pooled. */
  public abstract Optional<String> name();

  /** The counts of an area by industry; zero or more and at most {@link #total()}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Double> totals();

  /** The count of all industries of an area; above zero. */
  public abstract OptionalDouble total();

  /** Why the totals of an area are not known; not blank. */
  public abstract Optional<String> because();

  /** Where the totals come from. */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    name().ifPresent(name -> Check.notBlank(name, "name"));
    because().ifPresent(because -> Check.notBlank(because, "because"));
    belongs("name", name().isPresent(), kind() != ReferenceKind.POOLED);
    belongs("total", total().isPresent(), kind() == ReferenceKind.AREA);
    belongs("because", because().isPresent(), kind() == ReferenceKind.WITHOUT_TOTALS);
    Check.that(
        totals().isEmpty() || kind() == ReferenceKind.AREA,
        Fault.INCONSISTENT,
        "totals",
        "be left out for kind " + kind(),
        totals().keySet());
    total().ifPresent(this::checkTotals);
  }

  private void belongs(String field, boolean given, boolean needed) {
    Check.that(
        given == needed,
        Fault.INCONSISTENT,
        field,
        (needed ? "be given" : "be left out") + " for kind " + kind(),
        given ? "given" : "absent");
  }

  private void checkTotals(double total) {
    Check.that(Counts.checked(total, "total") > 0, "total", "be > 0", total);
    totals().forEach((industry, count) -> checkTotal("totals[" + industry + "]", count, total));
  }

  private static void checkTotal(String field, double count, double total) {
    Check.that(
        Counts.checked(count, field) <= total,
        Fault.INCONSISTENT,
        field,
        "be at most total " + total,
        count);
  }

  /** The kind and the name in one line. */
  @Override
  public final String toString() {
    return switch (kind()) {
      case POOLED -> "the regions together";
      case AREA -> name().orElseThrow();
      case WITHOUT_TOTALS -> name().orElseThrow() + ", totals not known";
    };
  }

  /** Builds a {@link ReferenceArea}. */
  public static final class Builder extends ImmutableReferenceArea.Builder {
    Builder() {}
  }
}
