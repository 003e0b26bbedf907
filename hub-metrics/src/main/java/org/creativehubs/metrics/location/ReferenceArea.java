package org.creativehubs.metrics.location;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

  /**
   * Industries that do not count in the totals of all, neither in the regions nor in the reference:
   * such as creative sub-sectors that are listed beside the sectors they are part of. Each once, in
   * the table, and for an area in {@link #totals()}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> excluded();

  /**
   * The same reference, where some industries do not count in the totals of all.
   *
   * @param industries the industries, each once
   * @return the reference without them in its denominators
   * @throws InvalidValueException if an industry is given twice, or an area has no total of it
   */
  public final ReferenceArea excluding(List<String> industries) {
    return new Builder()
        .kind(kind())
        .name(name())
        .putAllTotals(totals())
        .total(total())
        .because(because())
        .source(source())
        .addAllExcluded(industries)
        .build();
  }

  /** What {@link #total()} leaves without the {@link #excluded()}; exact. */
  final Ratio exactTotal() {
    Ratio total = Exactly.of(total().orElseThrow());
    return total.minus(
        Ratio.sum(
            excluded().stream().map(industry -> Exactly.of(excludedTotal(industry))).toList()));
  }

  private double excludedTotal(String industry) {
    @Nullable Double total = totals().get(industry);
    Check.that(total != null, Fault.INCONSISTENT, "excluded", "be in totals", industry);
    return total == null ? 0 : total;
  }

  @Value.Check
  void check() {
    name().ifPresent(name -> Check.notBlank(name, "name"));
    because().ifPresent(because -> Check.notBlank(because, "because"));
    Check.givenExactlyIf(name(), "name", kind() != ReferenceKind.POOLED, "kind is not POOLED");
    Check.givenExactlyIf(
        Check.boxed(total()), "total", kind() == ReferenceKind.AREA, "kind is AREA");
    Check.givenExactlyIf(
        because(), "because", kind() == ReferenceKind.WITHOUT_TOTALS, "kind is WITHOUT_TOTALS");
    Check.that(
        totals().isEmpty() || kind() == ReferenceKind.AREA,
        Fault.INCONSISTENT,
        "totals",
        "be left out for kind " + kind(),
        totals().keySet());
    total().ifPresent(this::checkTotals);
    Check.distinct(excluded(), name -> name, "excluded", "name");
    Check.that(
        total().isEmpty() || exactTotal().signum() > 0,
        Fault.INCONSISTENT,
        "excluded",
        "leave something of the total",
        excluded());
  }

  private void checkTotals(double total) {
    Check.positive(Counts.checked(total, "total"), "total");
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
    return Show.noted(
        (kind() == ReferenceKind.POOLED ? "the regions together" : name().orElseThrow())
            + (kind() == ReferenceKind.WITHOUT_TOTALS ? ", totals not known" : "")
            + (excluded().isEmpty() ? "" : ", all without " + String.join(", ", excluded())),
        "total",
        total(),
        "because",
        because(),
        "source",
        source());
  }

  /** Builds a {@link ReferenceArea}. */
  public static final class Builder extends ImmutableReferenceArea.Builder {
    Builder() {}
  }
}
