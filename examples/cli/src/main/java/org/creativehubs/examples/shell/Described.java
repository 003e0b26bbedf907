package org.creativehubs.examples.shell;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.core.value.Check;

/** What something is, in a few lines. */
final class Described {

  private Described() {}

  static String of(Object anything) {
    Object described = Check.notNull(anything, "anything");
    if (described instanceof String id) {
      return entry(Catalog.load().entry(id));
    }
    if (described instanceof CatalogEntry<?, ?> entry) {
      return entry(entry);
    }
    if (described instanceof Class<?> type) {
      return type(type);
    }
    return described instanceof FileProposal proposal
        ? proposal + "\n\n" + value(proposal.value())
        : value(described);
  }

  private static String entry(CatalogEntry<?, ?> entry) {
    return entry.title()
        + "\n"
        + entry.question()
        + "\nclass "
        + entry.calculator().getName()
        + ", from "
        + entry.inputType().getSimpleName()
        + " to "
        + entry.outputType().getSimpleName()
        + listed("conventions", entry.conventions())
        + listed("sources", entry.sources())
        + listed("caps", entry.caps());
  }

  private static String listed(String heading, List<?> things) {
    return things.isEmpty()
        ? ""
        : "\n" + heading + things.stream().map(one -> "\n  " + one).collect(Collectors.joining());
  }

  private static String value(Object value) {
    String asked =
        asking(value.getClass())
            .map(
                entry ->
                    "\n"
                        + entry(entry)
                            .lines()
                            .map(line -> "  " + line)
                            .collect(Collectors.joining("\n")))
            .orElse("");
    List<Table> tables = Shown.tables(value);
    return publicType(value.getClass()).getSimpleName()
        + (tables.isEmpty() ? ": " + value : "")
        + asked
        + tables.stream().map(table -> "\n" + columns(table)).collect(Collectors.joining());
  }

  /** The calculator whose answer this is, if there is exactly one. */
  private static Optional<CatalogEntry<?, ?>> asking(Class<?> type) {
    List<CatalogEntry<?, ?>> found =
        Catalog.load().entries().stream()
            .filter(entry -> entry.outputType().isAssignableFrom(type))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String columns(Table table) {
    int rows = table.rowsWithoutTotals().size();
    return table.title()
        + ": "
        + rows
        + (rows == 1 ? " row" : " rows")
        + IntStream.range(0, table.columns().size())
            .mapToObj(column -> "\n  " + column(table, column))
            .collect(Collectors.joining());
  }

  private static String column(Table table, int column) {
    String heading = table.columns().get(column);
    List<String> defined =
        TableWork.of(table).sortedBy(heading).column(heading).stream()
            .filter(cell -> cell.isDefined())
            .map(Object::toString)
            .toList();
    int missing = table.rowsWithoutTotals().size() - defined.size();
    return heading
        + " ("
        + table.format(column)
        + ")"
        + (defined.isEmpty() ? "" : ": " + range(defined))
        + (missing == 0 ? "" : ", " + missing + " not known");
  }

  private static String range(List<String> sorted) {
    String first = sorted.get(0);
    String last = sorted.get(sorted.size() - 1);
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String type(Class<?> type) {
    return type.getName()
        + Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
            .map(method -> "\n  " + method(method))
            .distinct()
            .collect(Collectors.joining());
  }

  private static String method(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getReturnType().getSimpleName()
        + " "
        + method.getName()
        + "("
        + parameters
        + ")";
  }

  /** The type that users know: the nearest above a generated class. */
  static Class<?> publicType(Class<?> type) {
    Class<?> above = type.getSuperclass();
    return Modifier.isPublic(type.getModifiers()) || above == null ? type : publicType(above);
  }
}
