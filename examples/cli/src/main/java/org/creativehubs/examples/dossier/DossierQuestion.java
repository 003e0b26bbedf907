package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.whatif.HubChange;
import org.immutables.value.Value;

/**
 * A question that a calculator of the catalogue answers. It names the facts it is about; its input
 * holds only what is asked besides.
 */
@HubValue
@Value.Immutable
public abstract class DossierQuestion {

  DossierQuestion() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How other questions call it, if not by its title. */
  public abstract Optional<String> id();

  /** The question in the words of the person who asks it; not blank. */
  public abstract String title();

  /** The id of the calculator in the catalogue, such as {@code hub-outlook}. */
  public abstract String calculator();

  /**
   * What it is asked about: a JSON Pointer into the dossier whose steps into a list are the ids of
   * its elements, such as {@code /hub} or {@code /hub/lettings/studio-7/terms}. It goes where the
   * input of the calculator takes such a thing, if that is one place.
   */
  public abstract Optional<String> on();

  /**
   * Facts of the dossier, by where they go in the input of the calculator: a JSON Pointer into the
   * input, such as {@code /lease} or {@code /hubs/0}, to one into the dossier.
   */
  public abstract Map<String, String> facts();

  /**
   * The rest of the input of the calculator, as {@code examples/hub call} takes it: policies, days
   * and assumptions. In place of any value, {@link Taken} says where it stands.
   */
  public abstract Map<String, Object> input();

  /**
   * Changes of the hub that are made before it is asked, one after the other: the hub that {@link
   * #on()} or else {@link #facts()} lead into, or {@code /hub}. Questions from which it takes
   * answers or inputs are asked of the changed hub as well.
   */
  public abstract List<HubChange> changes();

  /** What in the input no document gives, with the reason. */
  public abstract List<AssumedValue> assumed();

  /** The cells of the answer whose finding is shown besides: a column for each of some rows. */
  public abstract Map<String, String> explained();

  /** Whether another question means this one by a name. */
  final boolean isCalled(String name) {
    return title().equals(name) || id().filter(name::equals).isPresent();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.notBlank(calculator(), "calculator");
    Check.distinct(assumed(), AssumedValue::at, "assumed", "at");
  }

  /** Builds a {@link DossierQuestion}. */
  public static final class Builder extends ImmutableDossierQuestion.Builder {
    Builder() {}
  }
}
