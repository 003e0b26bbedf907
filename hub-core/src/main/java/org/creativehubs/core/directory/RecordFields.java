package org.creativehubs.core.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;

/** The fields of a record as they are read, with its path and the faults met so far. */
final class RecordFields {

  private static final int MOST_SHOWN = 100;

  private final OpenRecord record;
  private final String path;
  private final Set<RecordFault> faults;

  private RecordFields(OpenRecord record, String path, Set<RecordFault> faults) {
    this.record = record;
    this.path = path;
    this.faults = faults;
  }

  static RecordFields of(OpenRecord record) {
    return new RecordFields(record, "", new LinkedHashSet<>());
  }

  OpenRecord record() {
    return record;
  }

  List<RecordFault> faults() {
    return List.copyOf(faults);
  }

  boolean has(String name) {
    return record.get(name).isPresent();
  }

  /** A text that is not blank; a field that is something else is a fault. */
  Optional<String> text(String name) {
    Optional<Object> value = record.get(name);
    if (value.isPresent() && !(value.get() instanceof String)) {
      fault(name, Fault.WRONG_TYPE, "be a text", value.get());
    }
    return record.text(name).filter(text -> !text.isBlank());
  }

  /** A text that means something; one that does not is a fault. */
  <T> Optional<T> text(String name, Function<String, T> meaning) {
    return text(name).flatMap(text -> understood(name, text, meaning));
  }

  private <T> Optional<T> understood(String name, String text, Function<String, T> meaning) {
    try {
      return Optional.of(meaning.apply(text));
    } catch (InvalidValueException e) {
      fault(name, e.code(), e.rule(), text);
      return Optional.empty();
    }
  }

  /** A text that must be there. */
  Optional<String> required(String name) {
    if (!has(name)) {
      fault(name, Fault.MISSING_FIELD, "be given", "absent");
    }
    return text(name);
  }

  /** A number, be it written as a text. */
  Optional<BigDecimal> number(String name) {
    Optional<Object> value = record.get(name);
    if (value.isEmpty() || value.get() instanceof BigDecimal) {
      return record.number(name);
    }
    if (value.get() instanceof String text) {
      return understood(name, text, RecordFields::decimal);
    }
    fault(name, Fault.WRONG_TYPE, "be a number", value.get());
    return Optional.empty();
  }

  private static BigDecimal decimal(String text) {
    if (text.length() <= MOST_SHOWN && text.matches("[-+]?[0-9]+(?:\\.[0-9]+)?")) {
      return new BigDecimal(text);
    }
    throw new InvalidValueException(Fault.MALFORMED, "number", "be a number such as 51.5", text);
  }

  /** A record in a field. */
  Optional<RecordFields> record(String name) {
    return records(name).stream().findFirst();
  }

  /** The records in a field, be it one or a list; what is none of them is a fault. */
  List<RecordFields> records(String name) {
    Optional<OpenRecord> one = record.record(name);
    if (one.isPresent()) {
      return List.of(new RecordFields(one.get(), at(name), faults));
    }
    Optional<Object> value = record.get(name);
    if (value.isPresent() && !(value.get() instanceof List)) {
      fault(name, Fault.WRONG_TYPE, "be a list of records", value.get());
    }
    return elements(name);
  }

  private List<RecordFields> elements(String name) {
    List<RecordFields> found = new ArrayList<>();
    List<Object> list = record.list(name);
    for (int i = 0; i < list.size(); i++) {
      String place = name + "[" + i + "]";
      if (list.get(i) instanceof OpenRecord element) {
        found.add(new RecordFields(element, at(place), faults));
      } else {
        fault(place, Fault.WRONG_TYPE, "be a record", list.get(i));
      }
    }
    return found;
  }

  /** The texts in a field, be it one or a list; blank ones and anything else are passed over. */
  List<String> texts(String name) {
    Stream<String> told =
        record.text(name).map(Stream::of).orElseGet(() -> texts(record.list(name)));
    return told.filter(text -> !text.isBlank()).toList();
  }

  private static Stream<String> texts(List<Object> list) {
    return list.stream().filter(String.class::isInstance).map(String.class::cast);
  }

  /** A noun made of this record; what its rules refuse is a fault. */
  <T> Optional<T> made(Supplier<T> noun) {
    try {
      return Optional.of(noun.get());
    } catch (InvalidValueException e) {
      e.faults().forEach(each -> fault(each.field(), each.code(), each.rule(), each.value()));
      return Optional.empty();
    }
  }

  void fault(String name, Fault code, String rule, Object value) {
    String shown = String.valueOf(value);
    faults.add(
        RecordFault.builder()
            .path(at(name))
            .code(code)
            .rule(rule)
            .value(shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) + "..." : shown)
            .build());
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
