package org.creativehubs.core.initiative;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something that a document says it or a later one will give, such as indicators or a budget. */
@HubValue
@Value.Immutable
public abstract class PromisedContent {

  PromisedContent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is promised. */
  public abstract ContentKind content();

  /** The promise in words; not blank. */
  public abstract String words();

  /** The document and the place in it. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(words(), "words");
  }

  /** Builds a {@link PromisedContent}. */
  public static final class Builder extends ImmutablePromisedContent.Builder {
    Builder() {}
  }
}
