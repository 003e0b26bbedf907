package org.creativehubs.metrics.concentration;

import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.shares.Against;
import org.immutables.value.Value;

/** An industry of a table, and what its regions are laid out by. */
@HubValue
@Value.Immutable
public abstract class LorenzCurveInput {

  LorenzCurveInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** The name of one of the industries of the table. */
  public abstract String industry();

  /** {@code NATION} (all industries), {@code EVEN} or {@code GIVEN}; the first if left out. */
  @Value.Default
  public Against against() {
    return Against.NATION;
  }

  /**
   * What to lay regions out by, such as people; given only for {@code GIVEN}, finite numbers of
   * zero or more by region of the table, zero for a region that is left out.
   */
  public abstract Map<String, Double> reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    table().industryIndex(industry());
    Check.that(
        against() == Against.NATION || against() == Against.EVEN || against() == Against.GIVEN,
        "against",
        "be NATION, EVEN or GIVEN",
        against());
    Check.givenExactlyIf(
        Optional.of(reference()).filter(held -> !held.isEmpty()),
        "reference",
        against() == Against.GIVEN,
        "against is GIVEN");
    reference().forEach(this::checkAmount);
  }

  private void checkAmount(String region, double amount) {
    String field = "reference[" + region + "]";
    table().regionIndex(region);
    Check.notNegative(amount, field);
  }

  /** Builds a {@link LorenzCurveInput}. */
  public static final class Builder extends ImmutableLorenzCurveInput.Builder {
    Builder() {}
  }
}
