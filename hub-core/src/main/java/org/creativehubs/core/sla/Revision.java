package org.creativehubs.core.sla;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A change to an agreement after it was made: what changed, when and why. */
@HubValue
@Value.Immutable
public abstract class Revision {

  Revision() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What changed; not blank. */
  public abstract String change();

  /** When, as exactly as is known. */
  public abstract Optional<PartialDate> on();

  /** Why; not blank. */
  public abstract Optional<String> reason();

  /** Obligations as they were before, of which those kept have the same ids now; ids differ. */
  public abstract List<Obligation> replaced();

  /** Ids of the obligations that came with it; none of them was replaced. */
  public abstract Set<String> added();

  /** Where the change is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(change(), "change"),
        () -> reason().ifPresent(reason -> Check.notBlank(reason, "reason")),
        () -> Check.distinct(replaced(), Obligation::id, "replaced", "id"),
        () -> added().forEach(id -> Check.id(id, "added")));
    for (int i = 0; i < replaced().size(); i++) {
      String id = replaced().get(i).id();
      Check.that(
          !added().contains(id),
          Fault.INCONSISTENT,
          "replaced[" + i + "]",
          "not be one of those added",
          id);
    }
  }

  /** Builds a {@link Revision}. */
  public static final class Builder extends ImmutableRevision.Builder {
    Builder() {}
  }
}
