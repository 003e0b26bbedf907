package org.creativehubs.core.sheets;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.sheets.internal.SheetCell;
import org.creativehubs.core.standards.giving.GivingColumn;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Makes grants as 360Giving has them of the rows of a register, with every column it has. */
final class GrantMaker implements SheetReading.Maker<List<GivingGrant>> {

  /** The heading of 360Giving for what a register calls otherwise. */
  private static final ImmutableMap<SheetRole, String> TITLES =
      ImmutableMap.<SheetRole, String>builder()
          .put(SheetRole.ID, "Identifier")
          .put(SheetRole.TITLE, "Title")
          .put(SheetRole.DESCRIPTION, "Description")
          .put(SheetRole.CURRENCY, "Currency")
          .put(SheetRole.AMOUNT, "Amount Awarded")
          .put(SheetRole.DATE, "Award Date")
          .put(SheetRole.START, "Planned Dates:Start Date")
          .put(SheetRole.END, "Planned Dates:End Date")
          .put(SheetRole.RECIPIENT, "Recipient Org:Name")
          .put(SheetRole.FUNDER, "Funding Org:Name")
          .put(SheetRole.PROGRAMME, "Grant Programme:Title")
          .buildOrThrow();

  private static final GivingColumn CURRENCY = GivingColumn.of("Currency");

  private final SheetReading reading;
  private final List<GivingColumn> columns = new ArrayList<>();
  private final List<GivingGrant> grants = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  GrantMaker(SheetReading reading) {
    this.reading = reading;
    reading.head().columns().forEach(column -> columns.add(column(column)));
    List<String> others =
        columns.stream()
            .filter(column -> !column.isKnown() && !column.path().isEmpty())
            .map(GivingColumn::path)
            .toList();
    if (!others.isEmpty()) {
      reading.remark(
          "columns that the standard does not know, kept by their headings: "
              + String.join(", ", others));
    }
  }

  private static GivingColumn column(SheetColumn column) {
    GivingColumn found = GivingColumn.of(column.heading());
    Optional<String> title = column.role().flatMap(role -> Optional.ofNullable(TITLES.get(role)));
    return found.isKnown() ? found : title.map(GivingColumn::of).orElse(found);
  }

  @Override
  public void row(SheetLine line) {
    Map<GivingColumn, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!line.cell(i).isBlank() && !columns.get(i).path().isEmpty()) {
        int column = i;
        text(line, i).ifPresent(text -> cells.put(columns.get(column), text));
      }
    }
    if (columns.stream().noneMatch(column -> column.path().equals(CURRENCY.path()))) {
      cells.put(CURRENCY, reading.currency().getCurrencyCode());
    }
    if (line.isFaulty()) {
      return;
    }
    try {
      GivingGrant grant = GivingColumn.grant(cells, line.number());
      if (isNew(line, grant.id())) {
        grants.add(grant);
      }
    } catch (InvalidValueException e) {
      e.faults().forEach(fault -> tell(line, fault));
    }
  }

  /** The cell as the standard writes it; empty where that is a fault. */
  private Optional<String> text(SheetLine line, int column) {
    SheetCell cell = line.cell(column);
    if (cell.isError()) {
      line.fault(column, Fault.UNKNOWN_CELL, "hold a value", "in the sheet the value itself");
      return Optional.empty();
    }
    return switch (columns.get(column).cells()) {
      case NUMBER -> line.numberAt(column).map(Object::toString);
      case DAY -> hasTime(cell) ? Optional.of(cell.text()) : day(line, column);
      case DATE -> hasTime(cell) || isPart(cell) ? Optional.of(cell.text()) : day(line, column);
      case TEXT -> Optional.of(cell.text());
    };
  }

  private static boolean hasTime(SheetCell cell) {
    return cell.text().matches("\\d{4}-\\d{2}-\\d{2}T.+");
  }

  private static boolean isPart(SheetCell cell) {
    return cell.text().matches("\\d{4}(?:-\\d{2})?");
  }

  private static Optional<String> day(SheetLine line, int column) {
    return line.dayAt(column).map(LocalDate::toString);
  }

  private void tell(SheetLine line, InvalidValueException fault) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).path().equals(fault.field())) {
        line.fault(i, fault.code(), fault.rule(), "");
        return;
      }
    }
    line.faultOf(fault.field(), fault.code(), fault.rule(), fault.value());
  }

  private boolean isNew(SheetLine line, String id) {
    @Nullable Integer before = lines.putIfAbsent(id, line.number());
    if (before != null) {
      line.fault(Fault.DUPLICATE, "the identifier must differ from that on line " + before, id);
    }
    return before == null;
  }

  @Override
  public List<GivingGrant> finish() {
    return List.copyOf(grants);
  }
}
