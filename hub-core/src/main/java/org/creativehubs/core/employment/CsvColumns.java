package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The named columns of a file, and what stands in them in one record. */
final class CsvColumns {

  private static final String DIGITS = "0123456789+-.eE";

  private final ImmutableList<String> names;

  CsvColumns(List<String> header, int line) {
    for (int i = 0; i < header.size(); i++) {
      Check.notBlank(header.get(i), "line " + line + ", field " + (i + 1));
      Check.that(
          header.indexOf(header.get(i)) == i,
          Fault.DUPLICATE,
          "line " + line + ", field " + (i + 1),
          "name a column once",
          header.get(i));
    }
    names = ImmutableList.copyOf(header);
  }

  List<String> names() {
    return names;
  }

  String name(int column) {
    return names.get(column);
  }

  int position(String name) {
    int position = names.indexOf(name);
    if (position < 0) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "column", "be one of " + String.join(", ", names), name);
    }
    return position;
  }

  void checkWidth(List<String> record, int line) {
    Check.that(
        record.size() == names.size(),
        Fault.MALFORMED,
        "line " + line,
        "have " + names.size() + " fields as the header has",
        record.size());
  }

  String label(List<String> record, int column, int line) {
    String label = record.get(column);
    if (label.isBlank()) {
      Check.notBlank(label, at(column, line));
    }
    return label;
  }

  double count(List<String> record, int column, int line) {
    String text = record.get(column).strip();
    double count = number(text, column, line);
    return Counts.isCount(count) ? count : Counts.checked(count, at(column, line));
  }

  private double number(String text, int column, int line) {
    if (!text.isEmpty() && text.chars().allMatch(character -> DIGITS.indexOf(character) >= 0)) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw noNumber(text, column, line);
      }
    }
    throw noNumber(text, column, line);
  }

  private InvalidValueException noNumber(String text, int column, int line) {
    return new InvalidValueException(
        Fault.MALFORMED,
        at(column, line),
        "be a number such as 1234.5 or a mark that unknown(..) names",
        text.isEmpty() ? "empty" : text);
  }

  int year(List<String> record, int column, int line) {
    String text = record.get(column).strip();
    Check.that(
        text.matches("[0-9]{4}"),
        Fault.MALFORMED,
        at(column, line),
        "be a year of four digits",
        text.isEmpty() ? "empty" : text);
    return Integer.parseInt(text);
  }

  private String at(int column, int line) {
    return "line " + line + ", column " + names.get(column);
  }
}
