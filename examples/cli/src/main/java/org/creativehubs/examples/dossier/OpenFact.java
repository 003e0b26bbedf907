package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A fact whose document can be read in more than one way: how the dossier holds it, and how else it
 * could be read. What rests on it is answered under every reading.
 */
@HubValue
@Value.Immutable
public abstract class OpenFact {

  OpenFact() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where it stands: JSON Pointers into the dossier, at least one. */
  public abstract List<String> facts();

  /** What the document leaves open, in a sentence without its full stop; not blank. */
  public abstract String open();

  /** How the dossier reads it, in a few words; not blank. */
  public abstract String reading();

  /** How else it could be read; at least one, each with a name of its own. */
  public abstract List<OtherReading> others();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(facts(), "facts");
    Check.notBlank(open(), "open");
    Check.notBlank(reading(), "reading");
    Check.notEmpty(others(), "others");
    Check.distinct(others(), OtherReading::reading, "others", "reading");
  }

  /** Builds an {@link OpenFact}. */
  public static final class Builder extends ImmutableOpenFact.Builder {
    Builder() {}
  }
}
