package org.creativehubs.metrics.robustness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts of which some are not known, an index, and what is to become of it. */
@HubValue
@Value.Immutable
public abstract class UnknownBoundsInput {

  UnknownBoundsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts, with the totals that are given; of growth, those at the start. */
  public abstract EmploymentTable table();

  /**
   * The counts at the end, with the regions and industries of {@link #table()} in the same order;
   * given only for a part of growth.
   */
  public abstract Optional<EmploymentTable> later();

  /** The index asked about. */
  public abstract FilledIndex index();

  /** The region, one of the table; absent only for {@link FilledIndex#ELLISON_GLAESER}. */
  public abstract Optional<String> region();

  /**
   * The industry, one of the table; given for the location quotient and the index of Ellison and
   * Glaeser. A part of growth is that of the whole region without it.
   */
  public abstract Optional<String> industry();

  /**
   * The sum of the squared shares of the plants of the industry, H, in [0, 1); given only for
   * {@link FilledIndex#ELLISON_GLAESER}.
   */
  public abstract OptionalDouble plantHerfindahl();

  /** What becomes of an index that needs an unknown count; {@code BOUND} if left out. */
  @Value.Default
  public UnknownRule rule() {
    return UnknownRule.BOUND;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FilledIndex index = index();
    boolean isOfPlants = index == FilledIndex.ELLISON_GLAESER;
    Check.givenExactlyIf(later(), "later", index.isOfGrowth(), "index is a part of growth");
    Check.givenExactlyIf(region(), "region", !isOfPlants, "index is not ELLISON_GLAESER");
    Check.givenExactlyIf(
        Check.boxed(plantHerfindahl()), "plantHerfindahl", isOfPlants, "index is ELLISON_GLAESER");
    Check.givenIf(industry(), "industry", index.needsIndustry(), "index is " + index);
    Check.givenOnlyIf(
        industry(), "industry", index.allowsIndustry(), "index is of an industry or of growth");
    region().ifPresent(region -> known(table().regions(), region, "region", "a region"));
    industry()
        .ifPresent(industry -> known(table().industries(), industry, "industry", "an industry"));
    plantHerfindahl()
        .ifPresent(h -> Check.that(h >= 0 && h < 1, "plantHerfindahl", "be in [0, 1)", h));
    later().ifPresent(this::checkSame);
  }

  private void checkSame(EmploymentTable later) {
    Check.that(
        later.regions().equals(table().regions())
            && later.industries().equals(table().industries()),
        Fault.INCONSISTENT,
        "later",
        "have the regions and industries of table in the same order",
        later.regions() + ", " + later.industries());
  }

  private static void known(List<String> labels, String label, String field, String one) {
    Check.that(labels.contains(label), Fault.UNKNOWN_CODE, field, "be " + one + " of table", label);
  }

  final String subject() {
    String place = region().orElse("all regions");
    return industry().map(industry -> industry + " in ").orElse("") + place;
  }

  final int regionAt() {
    return region().map(table()::regionIndex).orElse(-1);
  }

  final int industryAt() {
    return industry().map(table()::industryIndex).orElse(-1);
  }

  /** Builds an {@link UnknownBoundsInput}. */
  public static final class Builder extends ImmutableUnknownBoundsInput.Builder {
    Builder() {}
  }
}
