package org.creativehubs.metrics.linkedtables;

import java.util.Optional;
import java.util.OptionalLong;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.CellStatus;
import org.immutables.value.Value;

/** One cell of linked tables: what it shows, and why. */
@HubValue
@Value.Immutable
public abstract class LinkedCell {

  LinkedCell() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which sum it is. */
  public abstract CellName name();

  /** How it is published; any but rounded. */
  public abstract CellStatus status();

  /** The count that is shown, from 0 to 2^53; absent where it is hidden. */
  public abstract OptionalLong value();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(status() != CellStatus.ROUNDED, "status", "be any but ROUNDED", status());
    value().ifPresent(value -> Check.between(value, 0, 1L << 53, "value"));
    Optional<Long> given =
        value().isPresent() ? Optional.of(value().getAsLong()) : Optional.empty();
    Check.givenExactlyIf(given, "value", !status().isHidden(), "the cell is not hidden");
  }

  /** Whether it shows no number. */
  public final boolean isHidden() {
    return status().isHidden();
  }

  /** The number, or the marker of a hidden cell. */
  final Answer shown(String marker) {
    return value().isPresent() ? Answer.number((double) value().getAsLong()) : Answer.text(marker);
  }

  /** Builds a {@link LinkedCell}. */
  public static final class Builder extends ImmutableLinkedCell.Builder {
    Builder() {}
  }
}
