package org.creativehubs.metrics.hubfigures;

import java.util.List;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A programme and those who want to take part. */
@HubValue
@Value.Immutable
public abstract class ProgrammeEligibilityInput {

  ProgrammeEligibilityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The programme with its rules, ages and hours of support. */
  public abstract Programme programme();

  /** Who wants to take part, each of a name of its own; at least one. */
  public abstract List<Applicant> applicants();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(applicants(), "applicants");
    Check.distinct(applicants(), Applicant::name, "applicants", "name");
  }

  /** Builds a {@link ProgrammeEligibilityInput}. */
  public static final class Builder extends ImmutableProgrammeEligibilityInput.Builder {
    Builder() {}
  }
}
