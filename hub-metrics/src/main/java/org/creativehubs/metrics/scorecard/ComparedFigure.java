package org.creativehubs.metrics.scorecard;

import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An indicator to compare by, as it is or for each of something. */
@HubValue
@Value.Immutable
public abstract class ComparedFigure {

  ComparedFigure() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the indicator; not blank. */
  public abstract String indicator();

  /**
   * The id of another indicator that it is divided by; not blank, such as an area, tenants, jobs or
   * a cost.
   */
  public abstract Optional<String> per();

  /**
   * How many of what it is divided by, such as 1,000 for each thousand pounds; above zero, one
   * where absent. Given only with {@link #per()}.
   */
  public abstract Optional<Ratio> perHowMany();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(indicator(), "indicator");
    per().ifPresent(this::checkPer);
    perHowMany().ifPresent(many -> Check.positive(many, "perHowMany"));
    Check.givenOnlyIf(perHowMany(), "perHowMany", per().isPresent(), "per is given");
  }

  private void checkPer(String per) {
    Check.id(per, "per");
    Check.that(!per.equals(indicator()), Fault.INCONSISTENT, "per", "be another indicator", per);
  }

  /** The figure in words, such as {@code gva per jobs}. */
  @Override
  public final String toString() {
    String many = perHowMany().map(number -> number.text() + " ").orElse("");
    return indicator() + per().map(per -> " per " + many + per).orElse("");
  }

  /** Builds a {@link ComparedFigure}. */
  public static final class Builder extends ImmutableComparedFigure.Builder {
    Builder() {}
  }
}
