package org.creativehubs.core.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What the headings of a sheet do not say, such as that the column {@code Ref.} names the units and
 * that rents are for a month. It is kept as a JSON file beside the sheet:
 *
 * <pre>{@code
 * {"columns": [{"heading": "Ref.", "role": "UNIT"}], "every": "MONTH", "areaUnit": "SQ_FT"}
 * }</pre>
 */
@HubValue
@Value.Immutable
public abstract class SheetMapping {

  SheetMapping() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the sheet holds; absent where its headings tell. */
  public abstract Optional<SheetKind> kind();

  /** The name of the sheet in a workbook; not blank, absent where its headings tell. */
  public abstract Optional<String> sheet();

  /** What columns hold, each heading once; those that are not named are read by known words. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<MappedColumn> columns();

  /** The currency of amounts that name none; absent where it is that of the locale. */
  public abstract Optional<Currency> currency();

  /** The unit of areas that name none. */
  public abstract Optional<AreaUnit> areaUnit();

  /** What period rents, fees and service charges are for where no heading says it. */
  public abstract Optional<RentPeriod> every();

  /**
   * The first of the hundred years that years of two figures stand for, such as 1980; in [1800,
   * 2100]. Without it such a year is a fault, since 01/04/29 may be 1929.
   */
  public abstract OptionalInt firstYear();

  /** What the hub of a rent roll or list of memberships is called; not blank. */
  public abstract Optional<String> hub();

  /**
   * On what footing tenants stay whose term has run out; by agreement where nothing is said, which
   * the report tells.
   */
  public abstract Optional<HoldingOver> holdingOver();

  /** Whether a statement that has no column for it is of revenue or expenditure. */
  public abstract Optional<StatementKind> statement();

  /**
   * Who pays, by a text that stands in lines of the bank, such as {@code ACME} for the tenant
   * {@code Acme Ltd}; no text blank. The longest text that stands in a line counts.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, String> payers();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> sheet().ifPresent(sheet -> Check.notBlank(sheet, "sheet")),
        () -> hub().ifPresent(hub -> Check.notBlank(hub, "hub")),
        () -> firstYear().ifPresent(year -> Check.between(year, 1800, 2100, "firstYear")),
        () -> Check.texts(payers().keySet(), "payers"),
        () -> payers().values().forEach(id -> Check.id(id, "payers")),
        () -> Check.distinct(columns(), MappedColumn::heading, "columns", "heading"));
  }

  /** Builds a {@link SheetMapping}. */
  public static final class Builder extends ImmutableSheetMapping.Builder {
    Builder() {}
  }
}
