package org.creativehubs.core.sheets;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A column of a sheet, and what it was read as. */
@HubValue
@Value.Immutable
public abstract class SheetColumn {

  SheetColumn() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its letters, such as {@code A} or {@code AB}; not blank. */
  public abstract String letters();

  /** Its heading; may be empty. */
  public abstract String heading();

  /** What it was read as; absent where it was not read. */
  public abstract Optional<SheetRole> role();

  /** The period that its rents or charges are for. */
  public abstract Optional<RentPeriod> every();

  /** The unit of its areas, or of the area that its rents are for. */
  public abstract Optional<AreaUnit> areaUnit();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(letters(), "letters");
  }

  /** Letters, heading and role in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{} {}: {}{}{}",
        letters(),
        heading().isEmpty() ? "(no heading)" : heading(),
        role().map(Show::words).orElse("not read"),
        areaUnit().map(unit -> ", in " + unit.symbol()),
        every().map(period -> ", for a " + Show.words(period)));
  }

  /** Builds a {@link SheetColumn}. */
  public static final class Builder extends ImmutableSheetColumn.Builder {
    Builder() {}
  }
}
