package org.creativehubs.core.explain;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a column of a table holds and how it is shown. */
@HubValue
@Value.Immutable
public abstract class ColumnFormat {

  private static final int MOST_DIGITS = 15;

  /** A column of which nothing is known but its cells. */
  static final ColumnFormat ANY = of(ColumnKind.ANY);

  ColumnFormat() {}

  /**
   * The format of a kind of column, without a unit, with the digits that are usual.
   *
   * @param kind what the cells are
   * @return the format
   */
  public static ColumnFormat of(ColumnKind kind) {
    return builder().kind(kind).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the cells are. */
  public abstract ColumnKind kind();

  /** The unit of every cell that has a value; not blank; of {@link ColumnKind#QUANTITY} alone. */
  public abstract Optional<String> unit();

  /**
   * The most decimals that are shown to a reader, in [0, 15], of a share those of the percentage;
   * absent where the usual ones are shown. What a program reads has all of them.
   */
  public abstract OptionalInt digits();

  @Value.Check
  void check() {
    unit().ifPresent(unit -> Check.notBlank(unit, "unit"));
    Check.that(
        unit().isEmpty() || kind() == ColumnKind.QUANTITY,
        Fault.INCONSISTENT,
        "unit",
        "be absent unless the kind is QUANTITY",
        unit().orElse("absent"));
    digits()
        .ifPresent(
            digits ->
                Check.that(
                    digits >= 0 && digits <= MOST_DIGITS,
                    "digits",
                    "be in [0, " + MOST_DIGITS + "]",
                    digits));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    Builder builder = builder();
    builder.kind(kind());
    unit().ifPresent(builder::unit);
    digits().ifPresent(builder::digits);
    return builder;
  }

  /** Whether a cell may stand in the column. */
  final boolean takes(Answer cell) {
    return kind().takes(cell)
        && (unit().isEmpty() || !cell.isDefined() || cell.unit().equals(unit()));
  }

  /** Kind, unit and digits in one line. */
  @Override
  public final String toString() {
    return Show.words(kind())
        + unit().map(unit -> " in " + unit).orElse("")
        + (digits().isPresent() ? ", " + digits().getAsInt() + " digits" : "");
  }

  /** Builds a {@link ColumnFormat}. */
  public static final class Builder extends ImmutableColumnFormat.Builder {
    Builder() {}
  }
}
