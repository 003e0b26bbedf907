package org.creativehubs.core.statement;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a document says in words of a line of a statement, whatever its share is. */
@HubValue
@Value.Immutable
public abstract class LineClaim {

  LineClaim() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The category of the line; not blank. */
  public abstract String category();

  /** What the words make of it. */
  public abstract LineWeight weight();

  /** The words; not blank. */
  public abstract String words();

  /** The document and the place in it. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(category(), "category"), () -> Check.notBlank(words(), "words"));
  }

  /** Builds a {@link LineClaim}. */
  public static final class Builder extends ImmutableLineClaim.Builder {
    Builder() {}
  }
}
