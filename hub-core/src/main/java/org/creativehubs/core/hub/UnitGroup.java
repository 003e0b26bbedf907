package org.creativehubs.core.hub;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Units of one kind, such as 50 studios. */
@HubValue
@Value.Immutable
public abstract class UnitGroup {

  UnitGroup() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What they are. */
  public abstract UnitKind kind();

  /** How many; not negative. */
  public abstract QualifiedNumber count();

  /** The floor area of all of them together; absent where it is not known. */
  public abstract Optional<Area> area();

  /** Where the count comes from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(count(), "count");
  }

  /** Builds a {@link UnitGroup}. */
  public static final class Builder extends ImmutableUnitGroup.Builder {
    Builder() {}
  }
}
