package org.creativehubs.core.sector;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an organisation is registered as doing, by a code of a classification. */
@HubValue
@Value.Immutable
public abstract class ActivityCode {

  ActivityCode() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The classification. */
  public abstract ActivityScheme scheme();

  /** The code in the form of the classification, such as {@code 73110} in OKED. */
  public abstract String code();

  /** What the code stands for; not blank. */
  public abstract Optional<String> label();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> scheme().check(code(), "code"),
        () -> label().ifPresent(label -> Check.notBlank(label, "label")));
  }

  /** Scheme, code and label in one line. */
  @Override
  public final String toString() {
    return scheme() + " " + code() + label().map(label -> " " + label).orElse("");
  }

  /** Builds an {@link ActivityCode}. */
  public static final class Builder extends ImmutableActivityCode.Builder {
    Builder() {}
  }
}
