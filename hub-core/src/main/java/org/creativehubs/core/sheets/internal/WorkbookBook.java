package org.creativehubs.core.sheets.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook, by fastexcel. Only {@link SheetForms} touches this class, once it is there. */
final class WorkbookBook implements SheetBook {

  private static final MathContext SHOWN = new MathContext(15);
  private static final Pattern NO_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General", Pattern.CASE_INSENSITIVE);

  private final WorkbookParts parts;
  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  WorkbookBook(InputStream bytes) throws IOException {
    this.parts = new WorkbookParts(bytes);
    try {
      this.workbook =
          new ReadableWorkbook(
              new ByteArrayInputStream(parts.packed()), new ReadingOptions(true, true));
      workbook.getSheets().forEach(this::add);
    } catch (InvalidValueException e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      throw WorkbookParts.broken(String.valueOf(e.getMessage()));
    }
    if (parts.hasMacros()) {
      remarks.add("the workbook has macros, which were not run");
    }
    if (parts.hasLinks()) {
      remarks.add("the workbook has links to other files, which were not followed");
    }
  }

  private void add(Sheet sheet) {
    if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
      sheets.add(sheet);
    } else {
      remarks.add("the sheet " + sheet.getName() + " is hidden and was not read");
    }
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public boolean hasAddresses() {
    return true;
  }

  @Override
  public SheetSource open(int sheet) throws IOException {
    return new Rows(sheets.get(sheet));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private final class Rows implements SheetSource {

    private final Sheet sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<String, Boolean> dayFormats = new HashMap<>();
    private int line;
    private int formulas;
    private int empty;

    Rows(Sheet sheet) throws IOException {
      this.sheet = sheet;
      try {
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
      } catch (RuntimeException e) {
        throw WorkbookParts.broken(String.valueOf(e.getMessage()));
      }
    }

    @Override
    public boolean next() {
      cells.clear();
      try {
        if (!rows.hasNext()) {
          return false;
        }
        Row row = rows.next();
        line = row.getRowNum();
        for (int i = 0; i < row.getCellCount(); i++) {
          Cell cell = row.getCell(i);
          cells.add(cell == null ? SheetCell.EMPTY : read(cell));
        }
      } catch (RuntimeException e) { // of a workbook that no program wrote
        return broken(e);
      }
      while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
        cells.remove(cells.size() - 1);
      }
      return true;
    }

    private boolean broken(RuntimeException e) {
      cells.clear();
      FileFault.Builder fault = FileFault.builder().line(line + 1).code(Fault.MALFORMED);
      fault.rule("be a row that can be read (open the workbook, and save it again)");
      faults.add(fault.value(String.valueOf(e.getMessage())).build());
      return false;
    }

    private SheetCell read(Cell cell) {
      boolean isFormula = cell.getFormula() != null || cell.getType() == CellType.FORMULA;
      formulas += isFormula ? 1 : 0;
      Object value = cell.getValue();
      if (cell.getType() == CellType.ERROR) {
        return SheetCell.error(String.valueOf(cell.getRawValue()).strip());
      }
      if (cell.getType() == CellType.BOOLEAN) {
        return SheetCell.of(Boolean.TRUE.equals(value) ? "yes" : "no");
      }
      if (value instanceof BigDecimal number) {
        return number(cell, number);
      }
      String text = value == null ? cell.getRawValue() : value.toString();
      if (isFormula) {
        return formula(cell, text);
      }
      return SheetCell.of(text == null ? "" : text.strip());
    }

    private SheetCell formula(Cell cell, @Nullable String text) {
      String value = text == null ? "" : text.strip();
      if (value.isEmpty() || value.startsWith("#")) {
        boolean isText = cell.getRawValue() != null && value.isEmpty();
        empty += isText ? 1 : 0;
        return isText
            ? SheetCell.EMPTY
            : SheetCell.error(value.isEmpty() ? "a formula without a value" : value);
      }
      try {
        return number(cell, new BigDecimal(value));
      } catch (NumberFormatException words) {
        return SheetCell.of(value);
      }
    }

    private SheetCell number(Cell cell, BigDecimal number) {
      if (Math.abs((double) number.scale()) > 400 || number.precision() > 400) {
        return SheetCell.error(String.valueOf(cell.getRawValue()));
      }
      String format = cell.getDataFormatId() + " " + cell.getDataFormatString();
      if (dayFormats.computeIfAbsent(format, any -> isDay(cell))) {
        Optional<LocalDate> day = Serials.day(number, parts.is1904());
        if (day.isPresent()) {
          return SheetCell.of(day.get());
        }
      }
      return SheetCell.of(number.round(SHOWN));
    }

    @Override
    public int line() {
      return line;
    }

    @Override
    public List<SheetCell> cells() {
      return cells;
    }

    @Override
    public List<FileFault> faults() {
      return faults;
    }

    @Override
    public List<String> remarks() {
      List<String> all = new ArrayList<>(remarks);
      if (formulas > 0) {
        all.add("of " + formulas + " cells with formulas the values were read that are saved");
      }
      if (empty > 0) {
        all.add(
            "no value is saved for "
                + empty
                + " of these formulas, which count as empty; where that is not what they show, open"
                + " the workbook in a spreadsheet program and save it");
      }
      if (!parts.hidden(sheet.getId()).isEmpty()) {
        all.add("hidden rows were read like others: " + parts.hidden(sheet.getId()));
      }
      if (parts.merged(sheet.getId()) > 0) {
        all.add(
            parts.merged(sheet.getId())
                + " groups of cells are merged: what stands there counts for the first alone");
      }
      if (parts.is1904()) {
        all.add("days are counted from 1904, as the workbook says");
      }
      return all;
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31))) {
      return true;
    }
    String rest = format == null ? "" : NO_FORMAT.matcher(format).replaceAll("");
    return rest.chars().anyMatch(each -> "dDyY".indexOf(each) >= 0);
  }
}
