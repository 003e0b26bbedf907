package org.creativehubs.report;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One of the few figures at the top of a page. */
@HubValue
@Value.Immutable
public abstract class KeyFigure {

  KeyFigure() {}

  /**
   * A figure without a note.
   *
   * @param label what it is; not blank
   * @param value the figure
   * @return the figure
   */
  public static KeyFigure of(String label, Answer value) {
    return builder().label(label).value(value).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is; not blank. */
  public abstract String label();

  /** The figure. */
  public abstract Answer value();

  /** What must be known to read it, such as {@code of 6}; not blank. */
  public abstract Optional<String> note();

  /** How it was found. */
  public abstract Optional<Explanation> explanation();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    note().ifPresent(note -> Check.notBlank(note, "note"));
  }

  /** Builds a {@link KeyFigure}. */
  public static final class Builder extends ImmutableKeyFigure.Builder {
    Builder() {}
  }
}
