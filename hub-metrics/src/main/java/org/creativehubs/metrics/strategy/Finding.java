package org.creativehubs.metrics.strategy;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something that is no mistake of the data, and that a reader should know. */
@HubValue
@Value.Immutable
public abstract class Finding {

  Finding() {}

  static Finding of(FindingKind kind, String subject, String sentence) {
    return new Builder().kind(kind).subject(subject).sentence(sentence).build();
  }

  /** What is found. */
  public abstract FindingKind kind();

  /** The code, id or name it is found of; not blank. */
  public abstract String subject();

  /** What is found, in a sentence without its full stop; not blank. */
  public abstract String sentence();

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    Check.notBlank(sentence(), "sentence");
  }

  /** The sentence. */
  @Override
  public final String toString() {
    return sentence();
  }

  static final class Builder extends ImmutableFinding.Builder {}
}
