package org.creativehubs.core.whatif;

import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A hub after changes, and every fact of it that is different. */
@HubValue
@Value.Immutable
public abstract class ChangedHub {

  ChangedHub() {}

  static Builder builder() {
    return new Builder();
  }

  /** The hub as it would be. */
  public abstract Hub hub();

  /** The changes, in the order in which they were made. */
  public abstract List<HubChange> changes();

  /** The facts that are different, in the order of the changes; perhaps none. */
  public abstract List<ChangedFact> facts();

  /** The facts that are different, one below the other. */
  @Override
  public final String toString() {
    return facts().isEmpty()
        ? "nothing is different"
        : String.join("\n", facts().stream().map(ChangedFact::toString).toList());
  }

  static final class Builder extends ImmutableChangedHub.Builder {}
}
