package org.creativehubs.core.files;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Finds for each field of a reader where it stands in a file. */
final class FieldPlaces {

  private static final int[] NOWHERE = {};
  private static final String SKIP = "skipping(n) for rows above the headings, or separatedBy(..)";
  private static final String PERIOD = "period";
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}(?![0-9]).*");

  final ImmutableList<FieldPlace> places;

  /** The columns of numbers where several stand in a row; empty where one does. */
  final int[] across;

  /** The field whose numbers stand across; -1 where none does. */
  final int acrossField;

  private final FileLayout layout;
  private final Headings headings;
  private final FileFaults faults;

  FieldPlaces(FileLayout layout, List<FileField> fields, Headings headings, FileFaults faults) {
    this.layout = layout;
    this.headings = headings;
    this.faults = faults;
    this.acrossField = layout.acrossBy().isEmpty() ? -1 : acrossField(fields);
    ImmutableList.Builder<FieldPlace> found = ImmutableList.builder();
    for (int i = 0; i < fields.size(); i++) {
      found.add(place(fields.get(i), i));
    }
    this.places = found.build();
    this.across = acrossField < 0 ? NOWHERE : across();
    checkRoles();
  }

  private int acrossField(List<FileField> fields) {
    for (int i = 0; i < fields.size(); i++) {
      FileField field = fields.get(i);
      boolean isNumber = field.kind == FileField.Kind.NUMBER && !field.isOptional;
      if (isNumber && !layout.columns().containsKey(field.role)) {
        return i;
      }
    }
    return -1;
  }

  private FieldPlace place(FileField field, int index) {
    int row = layout.acrossBy().indexOf(field.role);
    boolean isAcross = row >= 0 && acrossField >= 0;
    int[] columns = isAcross || index == acrossField ? NOWHERE : columns(field);
    return new FieldPlace(field, columns, isAcross ? row : -1, layout);
  }

  private int[] columns(FileField field) {
    List<String> named = layout.columns().getOrDefault(field.role, List.of());
    int[] columns =
        named.stream().mapToInt(name -> headings.named(name, field.role, faults)).toArray();
    if (columns.length > 0) {
      return Arrays.stream(columns).anyMatch(column -> column < 0) ? NOWHERE : columns;
    }
    int found = headings.findRole(field.role);
    if (found >= 0) {
      return new int[] {found};
    }
    if (!field.isOptional) {
      faults.add(
          0,
          null,
          Fault.UNKNOWN_CODE,
          "have a column for " + field.role + ", its columns are " + headings.all(field.role),
          "none",
          headings.isTitle() ? SKIP : named(field.role));
    }
    return NOWHERE;
  }

  private String named(String role) {
    return "column(\"" + role + "\", \"" + headings.like(role).orElse("its heading") + "\")";
  }

  private int[] across() {
    if (!layout.across().isEmpty()) {
      return layout.across().stream()
          .mapToInt(name -> headings.named(name, faults))
          .filter(column -> column >= 0)
          .toArray();
    }
    Set<Integer> taken = taken();
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      if (!taken.contains(column) && isAcross(column)) {
        columns.add(column);
      }
    }
    checkPeriods(taken);
    columns.removeIf(column -> !isWanted(column));
    checkSingle(columns);
    if (columns.isEmpty()) {
      faults.add(
          headings.line(),
          null,
          Fault.EMPTY,
          "hold headings for " + String.join(", ", layout.acrossBy()),
          headings.all(""),
          null);
    }
    return columns.stream().mapToInt(column -> column).toArray();
  }

  /** A heading that begins as a year does must be a period, or its numbers would be lost. */
  private void checkPeriods(Set<Integer> taken) {
    int row = layout.acrossBy().indexOf(PERIOD);
    if (row < 0 || row >= headings.rowCount()) {
      return;
    }
    for (int column = 0; column < headings.size(); column++) {
      String part = headings.part(row, column);
      if (!taken.contains(column) && YEAR.matcher(part).matches() && !isAcross(column)) {
        String named = "column(\"other\", \"" + headings.name(column) + "\")";
        String say =
            "numbersIn(..) of the columns to be read, or " + named + " to leave this one out";
        faults.add(headings.line(), null, Fault.MALFORMED, "hold " + FilePeriod.FORMS, part, say);
      }
    }
  }

  /** By what {@code where} says of a row of headings. */
  private boolean isWanted(int column) {
    for (int row = 0; row < Math.min(layout.acrossBy().size(), headings.rowCount()); row++) {
      List<String> wanted = layout.where().get(layout.acrossBy().get(row));
      if (wanted != null && !wanted.contains(headings.part(row, column))) {
        return false;
      }
    }
    return true;
  }

  /** A row of headings that no field reads must say the same of all numbers, or they are added. */
  private void checkSingle(List<Integer> columns) {
    for (int row = 0; row < Math.min(layout.acrossBy().size(), headings.rowCount()); row++) {
      String role = layout.acrossBy().get(row);
      int at = row;
      List<String> parts =
          columns.stream().map(column -> headings.part(at, column)).distinct().toList();
      boolean isRead = places.stream().anyMatch(place -> place.field.role.equals(role));
      if (!isRead
          && near(role).isEmpty()
          && parts.size() > 1
          && layout.repeated() != RepeatedCells.SUMMED) {
        faults.add(
            headings.line(),
            null,
            Fault.INCONSISTENT,
            "hold one " + role + " in all headings that are read",
            String.join(", ", parts),
            "where(\"" + role + "\", \"" + parts.get(0) + "\"), or summing()");
      }
    }
  }

  private boolean isAcross(int column) {
    int row = layout.acrossBy().indexOf(PERIOD);
    boolean isNamed = !headings.part(headings.rowCount() - 1, column).isEmpty();
    return row < 0
        ? isNamed
        : row < headings.rowCount()
            && FilePeriod.find(headings.part(row, column), layout).isPresent();
  }

  private Set<Integer> taken() {
    Set<Integer> taken = new HashSet<>();
    places.forEach(place -> Arrays.stream(place.columns).forEach(taken::add));
    layout
        .columns()
        .values()
        .forEach(names -> names.forEach(name -> taken.add(headings.find(name))));
    layout.where().keySet().forEach(name -> taken.add(headings.find(name)));
    layout.single().forEach(name -> taken.add(headings.find(name)));
    layout.flags().forEach(flag -> flag.column().ifPresent(name -> taken.add(headings.find(name))));
    return taken;
  }

  /** A misspelt role would be taken for one that nothing reads. */
  private void checkRoles() {
    for (String role : layout.acrossBy()) {
      List<String> near = near(role);
      if (!near.isEmpty()) {
        faults.add(
            0,
            null,
            Fault.UNKNOWN_CODE,
            "be read across by roles of what is read: " + String.join(", ", roles()),
            role,
            near.get(0) + " in its place");
      }
    }
  }

  private List<String> roles() {
    return places.stream().map(place -> place.field.role).toList();
  }

  /** The roles that are spelt nearly as one that nothing reads. */
  private List<String> near(String role) {
    return roles().contains(role) ? List.of() : Check.nearNames(roles(), role);
  }

  /** Columns spelt nearly as a field that a file may lack, from which nothing is read. */
  List<String> slips() {
    Set<Integer> taken = taken();
    List<String> slips = new ArrayList<>();
    for (FieldPlace place : places) {
      String role = place.field.role;
      boolean mayBeSlip =
          place.isAbsent() && place.field.isOptional && !layout.columns().containsKey(role);
      if (mayBeSlip) {
        headings.names().stream()
            .filter(name -> !name.isEmpty() && !taken.contains(headings.find(name)))
            .filter(name -> !Check.nearNames(List.of(name), role).isEmpty())
            .findFirst()
            .ifPresent(name -> slips.add(slip(role, name)));
      }
    }
    return slips;
  }

  private static String slip(String role, String name) {
    String say = "column(\"" + role + "\", \"" + name + "\")";
    return "nothing is read for " + role + "; if it stands in " + name + ", say " + say;
  }

  /** Whether each field that a file must have stands in a column or across. */
  boolean areFound() {
    return places.stream()
        .allMatch(place -> place.field.isOptional || !place.isAbsent() || across.length > 0);
  }

  /** The heading of what is read for a field. */
  String heading(int field) {
    int[] columns = places.get(field).columns;
    return columns.length == 1 ? headings.name(columns[0]) : places.get(field).field.role;
  }
}
