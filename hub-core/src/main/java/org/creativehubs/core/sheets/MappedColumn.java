package org.creativehubs.core.sheets;

import java.util.Optional;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a column of a sheet holds, where its heading does not say it in words that are known. */
@HubValue
@Value.Immutable
public abstract class MappedColumn {

  MappedColumn() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A column with a role.
   *
   * @param heading its heading as it stands in the sheet
   * @param role what it holds
   * @return the column
   */
  public static MappedColumn of(String heading, SheetRole role) {
    return builder().heading(heading).role(role).build();
  }

  /** The heading as it stands in the sheet, in either case; not blank. */
  public abstract String heading();

  /** What it holds; absent for a column that is not to be read. */
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
    Check.notBlank(heading(), "heading");
  }

  /** Builds a {@link MappedColumn}. */
  public static final class Builder extends ImmutableMappedColumn.Builder {
    Builder() {}
  }
}
