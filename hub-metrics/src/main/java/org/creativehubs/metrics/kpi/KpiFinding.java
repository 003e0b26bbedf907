package org.creativehubs.metrics.kpi;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something a reader of a sheet must know, such as parts that do not add up to their whole. */
@HubValue
@Value.Immutable
public abstract class KpiFinding {

  KpiFinding() {}

  static KpiFinding of(KpiFindingKind kind, String sentence) {
    return new Builder().kind(kind).sentence(sentence).build();
  }

  /** What kind of finding it is. */
  public abstract KpiFindingKind kind();

  /** What was found, with its numbers, in a sentence; not blank. */
  public abstract String sentence();

  @Value.Check
  void check() {
    Check.notBlank(sentence(), "sentence");
  }

  /** Kind and sentence in one line. */
  @Override
  public final String toString() {
    return kind() + ": " + sentence();
  }

  static final class Builder extends ImmutableKpiFinding.Builder {}
}
