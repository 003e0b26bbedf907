package org.creativehubs.core.value.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A sample with every kind of attribute. */
@HubValue
@Value.Immutable
public abstract class Party {

  Party() {}

  public static Builder builder() {
    return new Builder();
  }

  public abstract String name();

  public abstract int size();

  public abstract OptionalInt age();

  public abstract OptionalDouble weight();

  public abstract Optional<String> note();

  @IsoDate
  public abstract Optional<LocalDate> since();

  public abstract List<Party> children();

  public abstract Set<Kind> kinds();

  public abstract Map<String, Party> byName();

  public final boolean isLarge() {
    return size() > 10;
  }

  @Value.Check
  void check() {
    Check.that(size() >= 0, "size", "be >= 0", size());
  }

  /** A kind. */
  public enum Kind {
    A,
    B
  }

  /** Builds. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
