package org.creativehubs.metrics.documents;

import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.immutables.value.Value;

/** One way to read a fact of a document, and what the whole document comes to with it. */
@HubValue
@Value.Immutable
public abstract class AuditReading {

  AuditReading() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the fact; not blank. */
  public abstract String fact();

  /** The section it stands in; not blank. */
  public abstract String section();

  /** How it is read here; not blank. */
  public abstract String reading();

  /** Its value so, in {@link #unit()}; any number. */
  public abstract QualifiedNumber value();

  /** The unit; not blank. */
  public abstract String unit();

  /** What does not agree in the whole document if the fact is read so. */
  public abstract ConsistencyReport report();

  @Value.Check
  void check() {
    Check.notBlank(fact(), "fact");
    Check.notBlank(section(), "section");
    Check.notBlank(reading(), "reading");
    Check.notBlank(unit(), "unit");
  }

  static final class Builder extends ImmutableAuditReading.Builder {}
}
