package org.creativehubs.core.files;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.value.Fault;

/** Where columns are not found: whether other marks part them, or the headings stand further on. */
final class HeadingsAdvice {

  private static final int MOST_ROWS = 60;
  private static final List<String> SEPARATORS = List.of(";", "\t", ",", "|");
  private static final String EXCEL = "sep=";

  private final FileLayout layout;
  private final List<FileField> fields;
  private final Headings headings;

  HeadingsAdvice(FileLayout layout, List<FileField> fields, Headings headings) {
    this.layout = layout;
    this.fields = fields;
    this.headings = headings;
  }

  /** The one fault that explains the others; empty where there is none. */
  Optional<FileFault> of(TrimmedRows rows) {
    if (layout.headingRows() > 1 || layout.headingsStart().isPresent()) {
      return Optional.empty();
    }
    return excel().or(() -> parted(headings.names(), layout.rowsBefore())).or(() -> further(rows));
  }

  /** The first line by which Excel is told the separator. */
  private Optional<FileFault> excel() {
    String first = headings.names().get(0);
    if (!first.startsWith(EXCEL) || first.length() > EXCEL.length() + 1) {
      return Optional.empty();
    }
    String separator =
        first.length() > EXCEL.length() ? first.substring(EXCEL.length()) : layout.separator();
    return Optional.of(
        fault(first, "skipping(" + (layout.rowsBefore() + 1) + ")" + partedBy(separator)));
  }

  private String partedBy(String separator) {
    return separator.equals(layout.separator())
        ? ""
        : ".separatedBy(\"" + separator.replace("\t", "\\t") + "\")";
  }

  /** Headings in one field, which another separator takes apart into those that are needed. */
  private Optional<FileFault> parted(List<String> names, int before) {
    if (names.stream().filter(name -> !name.isEmpty()).count() > 1) {
      return Optional.empty();
    }
    for (String separator : SEPARATORS) {
      List<String> parts =
          Splitter.on(separator).splitToStream(names.get(0)).map(HeadingsAdvice::unquoted).toList();
      if (parts.size() > 1 && hasAll(parts)) {
        String skip = before == layout.rowsBefore() ? "" : "skipping(" + before + ")";
        String say = (skip + partedBy(separator)).replaceFirst("^\\.", "");
        return Optional.of(fault(names.get(0), say + decimals(separator)));
      }
    }
    return Optional.empty();
  }

  private String decimals(String separator) {
    return separator.equals(";") && layout.decimal().equals(".")
        ? ", and numbers(\",\", \".\") where decimals have a comma"
        : "";
  }

  private static String unquoted(String text) {
    String stripped = text.strip();
    boolean isQuoted =
        stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return isQuoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private boolean hasAll(List<String> names) {
    FileFaults found = new FileFaults();
    Headings others = Headings.of(names, headings.line());
    FieldPlaces places = new FieldPlaces(layout, fields, others, found);
    boolean isAsked = layout.where().keySet().stream().allMatch(name -> others.find(name) >= 0);
    return places.areFound() && found.isEmpty() && isAsked;
  }

  /** A row below the one that was taken for the headings. */
  private Optional<FileFault> further(TrimmedRows rows) {
    for (int i = 0; i < MOST_ROWS; i++) {
      int before = rows.passed();
      CharRow row = rows.heading();
      if (row == null) {
        return Optional.empty();
      }
      List<String> names = new ArrayList<>();
      for (int field = 0; field < row.size(); field++) {
        names.add(row.text(field));
      }
      if (names.size() > 1 && hasAll(names)) {
        return Optional.of(fault(headings.all(""), "skipping(" + before + ")"));
      }
      Optional<FileFault> parted = names.isEmpty() ? Optional.empty() : parted(names, before);
      if (parted.isPresent()) {
        return parted;
      }
    }
    return Optional.empty();
  }

  private FileFault fault(String value, String say) {
    return FileFault.builder()
        .line(headings.line())
        .code(Fault.UNKNOWN_CODE)
        .rule("hold the headings of the columns that are needed")
        .value(value)
        .say(say)
        .build();
  }
}
