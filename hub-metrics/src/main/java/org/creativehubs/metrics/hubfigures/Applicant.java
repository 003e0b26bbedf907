package org.creativehubs.metrics.hubfigures;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.programme.EligibilityMeasure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Somebody who wants to take part in a programme, or has. */
@HubValue
@Value.Immutable
public abstract class Applicant {

  Applicant() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the person or firm is called; not blank. */
  public abstract String name();

  /** What is known, in the unit of the rule that asks for it; any numbers. */
  public abstract Map<EligibilityMeasure, QualifiedNumber> facts();

  /** The age in whole years, zero or more; absent for a firm or where it is not known. */
  public abstract OptionalInt age();

  /** The hours of support that were received; zero or more. */
  public abstract Optional<QualifiedNumber> supportHours();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    age().ifPresent(age -> Check.notNegative(age, "age"));
    supportHours().ifPresent(n -> Check.notNegative(n, "supportHours"));
  }

  /** Builds an {@link Applicant}. */
  public static final class Builder extends ImmutableApplicant.Builder {
    Builder() {}
  }
}
