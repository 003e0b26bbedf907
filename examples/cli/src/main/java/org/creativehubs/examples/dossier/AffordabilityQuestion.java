package org.creativehubs.examples.dossier;

import java.time.LocalDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.affordability.AffordabilityContext;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.immutables.value.Value;

/**
 * A letting of the hub on a day, what is known or assumed around it, and the policy to judge it by.
 */
@HubValue
@Value.Immutable
public abstract class AffordabilityQuestion {

  AffordabilityQuestion() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The question in words; not blank. */
  public abstract String title();

  /** The id of a letting of the hub. */
  public abstract String letting();

  /** The day on which rents and charges run. */
  @IsoDate
  public abstract LocalDate on();

  /** Market rent, income and assumptions. */
  public abstract AffordabilityContext context();

  /** The limits. */
  public abstract AffordabilityPolicy policy();

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.id(letting(), "letting");
  }

  /** Builds an {@link AffordabilityQuestion}. */
  public static final class Builder extends ImmutableAffordabilityQuestion.Builder {
    Builder() {}
  }
}
