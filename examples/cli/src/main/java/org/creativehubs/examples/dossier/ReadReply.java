package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What changes in the answers if a fact is read in another way. */
@HubValue
@Value.Immutable
public abstract class ReadReply {

  ReadReply() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the document leaves open; not blank. */
  public abstract String open();

  /** How the dossier reads it; not blank. */
  public abstract String reading();

  /** How it is read here; not blank. */
  public abstract String other();

  /** The answers that are others under this reading, in the order of the questions. */
  public abstract List<CalculatorReply> different();

  /** The titles of answers that rest on the fact and are the same under this reading. */
  public abstract List<String> same();

  static final class Builder extends ImmutableReadReply.Builder {}
}
