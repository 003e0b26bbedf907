package org.creativehubs.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Whether a whole would be counted beside its parts, by what a dimension says of its levels. */
final class JsonStatLevels {

  private static final int MOST_SHOWN = 5;

  private JsonStatLevels() {}

  /** Refuses a dimension of which both a whole and a part of it are read as labels. */
  static void check(JsonStatRows.Dimension dimension, FileLayout layout) {
    if (!dimension.children().isEmpty()) {
      layout
          .columns()
          .forEach(
              (role, columns) -> {
                for (String column : columns) {
                  if (column.equals(dimension.id()) || column.equals(codes(dimension))) {
                    check(dimension, layout, role, column.equals(codes(dimension)));
                  }
                }
              });
    }
  }

  private static String codes(JsonStatRows.Dimension dimension) {
    return dimension.id() + "_code";
  }

  private static void check(
      JsonStatRows.Dimension dimension, FileLayout layout, String role, boolean isByCode) {
    Set<String> read = read(dimension, layout, role, isByCode);
    List<String> wholes = new ArrayList<>();
    for (int i = 0; i < dimension.codes().size(); i++) {
      String code = dimension.codes().get(i);
      if (read.contains(code) && parts(dimension, code).stream().anyMatch(read::contains)) {
        wholes.add(isByCode ? code : dimension.labels().get(i));
      }
    }
    if (!wholes.isEmpty()) {
      String say =
          wholes.stream()
                  .limit(MOST_SHOWN)
                  .map(label -> ", \"" + label + "\"")
                  .collect(Collectors.joining("", "leavingOut(\"" + role + "\"", ""))
              + (wholes.size() > MOST_SHOWN ? ", ..)" : ")");
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          dimension.id(),
          "be read on one level, as by "
              + say
              + ", where(..) or total(..), not wholes beside their parts",
          String.join(", ", wholes.subList(0, Math.min(MOST_SHOWN, wholes.size()))));
    }
  }

  /** All below it, whatever the level. */
  private static Set<String> parts(JsonStatRows.Dimension dimension, String whole) {
    Set<String> parts = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(whole));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      for (String part : dimension.children().getOrDefault(next, List.of())) {
        if (parts.add(part)) {
          open.add(part);
        }
      }
    }
    return parts;
  }

  /** The codes whose cells are read as labels that count. */
  private static Set<String> read(
      JsonStatRows.Dimension dimension, FileLayout layout, String role, boolean isByCode) {
    Map<String, List<String>> where = layout.where();
    String form = layout.kept().getOrDefault(role, "");
    Set<String> read = new HashSet<>();
    for (int i = 0; i < dimension.codes().size(); i++) {
      String code = dimension.codes().get(i);
      String label = dimension.labels().get(i);
      String shown = isByCode ? code : label;
      boolean isAsked =
          where.getOrDefault(dimension.id(), List.of(label)).contains(label)
              && where.getOrDefault(codes(dimension), List.of(code)).contains(code);
      boolean isOut =
          layout.leftOut().getOrDefault(role, List.of()).contains(shown)
              || layout.totals().getOrDefault(role, List.of()).contains(shown);
      boolean isKept = form.isEmpty() || Pattern.compile(form).matcher(shown).matches();
      if (isAsked && !isOut && isKept) {
        read.add(code);
      }
    }
    return read;
  }
}
