package org.creativehubs.examples.dossier;

import java.util.Map;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Another way to read a fact, with what the dossier would hold then. */
@HubValue
@Value.Immutable
public abstract class OtherReading {

  OtherReading() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The reading in a few words; not blank. */
  public abstract String reading();

  /**
   * What would stand in the dossier instead, by JSON Pointers into it; empty where the dossier has
   * no field that the reading would change.
   */
  public abstract Map<String, Object> instead();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(reading(), "reading");
  }

  /** Builds an {@link OtherReading}. */
  public static final class Builder extends ImmutableOtherReading.Builder {
    Builder() {}
  }
}
