package org.creativehubs.metrics.agreement;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What must be written down so that a promise can be proven. */
@HubValue
@Value.Immutable
public abstract class RecordToKeep {

  RecordToKeep() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the obligation that it is for; not blank. */
  public abstract String obligation();

  /** What is recorded; not blank. */
  public abstract String what();

  /** When it is recorded, or for which time; not blank. */
  public abstract String when();

  /** The fact that each record must state for it to count, as the reading names it; not blank. */
  public abstract Optional<String> fact();

  @Value.Check
  void check() {
    Check.id(obligation(), "obligation");
    Check.notBlank(what(), "what");
    Check.notBlank(when(), "when");
    fact().ifPresent(fact -> Check.notBlank(fact, "fact"));
  }

  static final class Builder extends ImmutableRecordToKeep.Builder {}
}
