package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The faults of a file as they are met: the same one in many places is one of them. */
final class FileFaults {

  private static final class Met {
    final FileFault first;
    int count;

    Met(FileFault first) {
      this.first = first;
    }
  }

  private final Map<List<String>, Met> faults = new LinkedHashMap<>();
  private long more;

  void add(
      int line,
      @Nullable String column,
      Fault code,
      String rule,
      String value,
      @Nullable String say) {
    List<String> key = List.of(rule, value);
    Met met = faults.get(key);
    if (met != null) {
      met.count++;
    } else if (faults.size() == InvalidFileException.MOST_LISTED) {
      more++;
    } else {
      FileFault.Builder fault = FileFault.builder().line(line).code(code).rule(rule);
      fault.value(value).column(Optional.ofNullable(column)).say(Optional.ofNullable(say));
      faults.put(key, new Met(fault.build()));
    }
  }

  void add(FileFault fault) {
    add(
        fault.line(),
        fault.column().orElse(null),
        fault.code(),
        fault.rule(),
        fault.value(),
        fault.say().orElse(null));
  }

  /** Tells one fault in place of all that were met, which are its consequences. */
  void replace(FileFault fault) {
    faults.clear();
    more = 0;
    add(fault);
  }

  void addMore(long unlisted) {
    more += unlisted;
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<FileFault> listed() {
    List<FileFault> listed = new ArrayList<>();
    for (Met met : faults.values()) {
      listed.add(met.first.toBuilder().others(met.count).build());
    }
    return listed;
  }

  InvalidFileException thrown(String file) {
    return new InvalidFileException(file, listed(), more);
  }
}
