package org.creativehubs.core.standards.giving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.standards.internal.Columns;
import org.creativehubs.core.standards.internal.Form;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.FormulaGuard;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.standards.internal.TreeCursor;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A column of a spreadsheet of grants: which field its heading names, such as {@code Recipient
 * Org:Identifier} or {@code Beneficiary Location:1:Name}; case, blanks and punctuation do not
 * matter. A heading that the standard does not know names a field of its own.
 */
public final class GivingColumn {

  /** What the cells of a column hold. */
  public enum Cells {
    /** Texts, or codes with semicolons between them. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** Days, perhaps with a time. */
    DAY,
    /** Days, months or years, perhaps with a time. */
    DATE
  }

  private final Columns.Target target;

  private GivingColumn(Columns.Target target) {
    this.target = target;
  }

  /**
   * The column under a heading.
   *
   * @param heading the heading
   * @return the column
   */
  public static GivingColumn of(String heading) {
    Optional<Columns.Target> known = Columns.target(GivingGrant.SHAPE, heading);
    return new GivingColumn(known.orElseGet(() -> Columns.other(List.of(), heading)));
  }

  /** Whether the standard knows the field. */
  public boolean isKnown() {
    return target.form() != Forms.ANY;
  }

  /** The path of the field in a grant, such as {@code recipientOrganization[0].id}. */
  public String path() {
    return target.path();
  }

  /** What its cells hold. */
  public Cells cells() {
    Form<?> form = target.form();
    if (form.isNumber()) {
      return Cells.NUMBER;
    }
    return form == Forms.DAY ? Cells.DAY : form == Forms.PART ? Cells.DATE : Cells.TEXT;
  }

  /**
   * The grant in a row.
   *
   * @param cells the cells that are not blank: numbers in plain figures, dates as {@code
   *     2026-03-01}
   * @param line the line of the row, from 1
   * @return the grant
   * @throws InvalidValueException with all faults, each by the path of its field
   */
  public static GivingGrant grant(Map<GivingColumn, String> cells, int line) {
    Map<Object, Object> record = new LinkedHashMap<>();
    cells.forEach((column, cell) -> column.put(record, cell));
    Reading in = new Reading("the row", GivingFile.STANDARD);
    JsonCursor cursor = new TreeCursor(Columns.finished(record), line);
    cursor.next();
    @Nullable GivingGrant grant = GivingGrant.SHAPE.read(in.of(cursor));
    if (grant == null) {
      throw in.refused();
    }
    return grant;
  }

  private void put(Map<Object, Object> record, String cell) {
    String text = FormulaGuard.take(cell);
    if (target.form().isNumber()) {
      target.put(record, Numeral.parse(text));
    } else {
      target.put(record, target.isList() ? Forms.CODES.splitToList(text) : text);
    }
  }

  /** The path of the field. */
  @Override
  public String toString() {
    return path();
  }
}
