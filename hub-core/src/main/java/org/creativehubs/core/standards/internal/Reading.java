package org.creativehubs.core.standards.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One reading of records: where it is, what is wrong so far, and what else is to be told. */
public final class Reading {

  private static final int MOST_LISTED = 1_000;

  private final String file;
  private final String standard;
  private final List<Object> steps = new ArrayList<>();
  private final List<RecordFault> faults = new ArrayList<>();
  private final Map<String, Integer> remarks = new LinkedHashMap<>();
  private @Nullable JsonCursor json;
  private int allFaults;
  private int records;
  private int used;

  /** A reading of a file by a standard. */
  public Reading(String file, String standard) {
    this.file = file;
    this.standard = standard;
  }

  /** Takes up a document, before its first piece. */
  public Reading of(JsonCursor document) {
    json = document;
    return this;
  }

  /** The document that is read. */
  public JsonCursor json() {
    if (json == null) {
      throw new IllegalStateException("there is no document");
    }
    return json;
  }

  /** Goes to a field by its name, or to an element by its index from 0. */
  public void enter(Object step) {
    steps.add(step);
  }

  /** Goes back to what the field or element belongs to. */
  public void leave() {
    steps.remove(steps.size() - 1);
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step);
      }
    }
    return path.toString();
  }

  /** How many faults there are so far. */
  public int faults() {
    return allFaults;
  }

  /** Tells a fault of the value at this place, and passes over the value. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  public <T> @Nullable T refuse(Fault code, String rule, String say) {
    JsonCursor.Piece piece = json().piece();
    String value =
        switch (piece) {
          case TEXT, NUMBER -> json().text();
          case OBJECT -> "an object";
          case ARRAY -> "a list";
          default -> piece.name().toLowerCase(Locale.ROOT);
        };
    tell("", code, rule, value, say);
    json().skip();
    return null;
  }

  /** Tells a fault of a field of the record at this place, or with an empty name of itself. */
  public void tell(String field, Fault code, String rule, String value, String say) {
    allFaults++;
    if (faults.size() >= MOST_LISTED) {
      return;
    }
    String place = path();
    String path = field.isEmpty() ? place : place.isEmpty() ? field : place + "." + field;
    RecordFault.Builder fault = RecordFault.builder().path(path.isEmpty() ? "document" : path);
    fault.code(code).rule(rule).value(value).line(json == null ? 0 : json.line());
    faults.add(fault.say(Optional.of(say).filter(any -> !any.isEmpty())).build());
  }

  /** Tells the rules that a value of this library breaks. */
  public void tell(InvalidValueException broken) {
    for (InvalidValueException fault : broken.faults()) {
      tell(fault.field(), fault.code(), fault.rule(), fault.value(), "");
    }
  }

  /** Adds why a document cannot be read on. */
  public void tell(InvalidJsonException broken) {
    String field = broken.path().isEmpty() ? "" : broken.path();
    tell(field, broken.code(), broken.rule(), broken.value(), "mend the file from there on");
  }

  /** Counts what else a user should know; the braces of the words become the number. */
  public void remark(String words) {
    remarks.merge(words, 1, Integer::sum);
  }

  /** Counts a record, and whether it is used. */
  public void record(boolean isUsed) {
    records++;
    used += isUsed ? 1 : 0;
  }

  /** Takes over the faults of another reading, and counts its records that could not be used. */
  public void take(Reading other) {
    faults.addAll(0, other.faults);
    allFaults += other.allFaults;
    records += other.records - other.used;
  }

  /** How many records were met. */
  public int records() {
    return records;
  }

  /** All that was met. */
  public StandardReport report() {
    StandardReport.Builder report = StandardReport.builder().file(file).standard(standard);
    report.records(records).used(used).addAllFaults(faults).moreFaults(allFaults - faults.size());
    remarks.forEach(
        (words, number) -> report.addRemarks(words.replace("{}", String.valueOf(number))));
    return report.build();
  }

  /** An exception with every fault that is listed. */
  public InvalidValueException refused() {
    if (faults.isEmpty()) {
      return new InvalidValueException(Fault.EMPTY, file, "hold a record", "none");
    }
    try {
      Check.together(faults.stream().map(Reading::thrower).toArray(Runnable[]::new));
    } catch (InvalidValueException e) {
      return e;
    }
    throw new IllegalStateException("every fault is thrown");
  }

  private static Runnable thrower(RecordFault fault) {
    return () -> {
      throw fault.thrown();
    };
  }
}
