package org.creativehubs.core.assumption;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a set of assumptions is called, of when it is, where it comes from and how well known. */
@HubValue
@Value.Immutable
public abstract class Provenance {

  Provenance() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The provenance of figures that the person who asks has chosen or measured.
   *
   * @param name what the set is called; not blank
   * @param dated of when it is, such as {@code "2026-04"}
   * @param document where it is written down; not blank
   * @return the provenance, with {@link AssumptionStanding#CHOSEN}
   */
  public static Provenance chosen(String name, String dated, String document) {
    return builder()
        .name(name)
        .dated(PartialDate.parse(dated))
        .source(Source.of(document))
        .standing(AssumptionStanding.CHOSEN)
        .build();
  }

  /** What the set is called; not blank. */
  public abstract String name();

  /** Of when it is. */
  public abstract PartialDate dated();

  /** Where it comes from. */
  public abstract Source source();

  /** How well it is known to be what the source says. */
  public abstract AssumptionStanding standing();

  /** What a reader must know besides; not blank. */
  public abstract Optional<String> note();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    note().ifPresent(note -> Check.notBlank(note, "note"));
  }

  /** Name, date, standing, source and note in one line. */
  @Override
  public final String toString() {
    return name()
        + " ("
        + dated()
        + ", "
        + standing().words()
        + "; "
        + source()
        + note().map(note -> "; " + note).orElse("")
        + ")";
  }

  /** Builds a {@link Provenance}. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
