package org.creativehubs.core.explain;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Where a figure or a rule comes from. */
@HubValue
@Value.Immutable
public abstract class Source {

  Source() {}

  /**
   * A source known by its title alone.
   *
   * @param document author and title; not blank
   * @return the source
   */
  public static Source of(String document) {
    return builder().document(document).build();
  }

  /**
   * A place in a document.
   *
   * @param document author and title; not blank
   * @param place where in it, such as a page or section; not blank
   * @return the source
   */
  public static Source of(String document, String place) {
    return builder().document(document).place(place).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Author and title; not blank. */
  public abstract String document();

  /** Edition, year or date of issue as text, where it matters; not blank. */
  public abstract Optional<String> edition();

  /** Page, section or table; not blank. */
  public abstract Optional<String> place();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(document(), "document");
    edition().ifPresent(edition -> Check.notBlank(edition, "edition"));
    place().ifPresent(place -> Check.notBlank(place, "place"));
  }

  /** Document, edition in brackets, place: one line. */
  @Override
  public final String toString() {
    return document()
        + edition().map(edition -> " (" + edition + ")").orElse("")
        + place().map(place -> ", " + place).orElse("");
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
