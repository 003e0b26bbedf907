package org.creativehubs.examples.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetKind;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.cli.Counts;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.growth.BusinessCounts;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.spatial.Neighbours;

/** Finds by its headings what a file is, and reads it. */
final class Proposals {

  /** Countries that stand beside their parts in files of offices. */
  private static final Set<String> TOTALS =
      Set.of("england", "great britain", "uk", "united kingdom", "deutschland", "france");

  private Proposals() {}

  static FileProposal of(Path file, UnaryOperator<FileLayout> but) {
    Check.that(Files.isRegularFile(file), "file", "be there", file.toAbsolutePath());
    if (isWorkbook(file)) {
      return sheet(file)
          .orElseThrow(
              () ->
                  new InvalidValueException(
                      Fault.UNREADABLE,
                      "file",
                      "be a sheet whose kind is known by its headings; counts and other numbers"
                          + " are read from the sheet saved as CSV",
                      file));
    }
    if (isJson(file)) {
      return jsonStat(file, but);
    }
    Optional<Counts.Office> office = Counts.known(file);
    if (office.isPresent()) {
      return counts(
          file,
          office.get().layout(),
          DataFile.of(file, but.apply(office.get().layout())),
          "DataFile.of(Path.of(\"" + file + "\"), " + office.get().java());
    }
    HeadingRoles roles = HeadingRoles.of(file);
    if (roles.isCounts()) {
      return counts(file, but, roles);
    }
    return sheet(file)
        .or(() -> other(file, but, roles))
        .or(() -> wide(file, but, roles))
        .orElseThrow(() -> unknown(file, roles.headings()));
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static FileProposal jsonStat(Path file, UnaryOperator<FileLayout> but) {
    HeadingRoles roles;
    try {
      roles = HeadingRoles.ofJsonStat(file);
    } catch (InvalidFileException refused) {
      throw new InvalidValueException(
          Fault.WRONG_TYPE,
          "file",
          "be a table or JSON-stat; other JSON is read by HubJson.read(Path.of(\"..\"),"
              + " Type.class)",
          String.valueOf(refused.getMessage()));
    }
    if (roles.isCounts()) {
      return counts(file, but, roles);
    }
    return other(file, but, roles).orElseThrow(() -> unknown(file, roles.headings()));
  }

  private static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static FileProposal counts(Path file, UnaryOperator<FileLayout> but, HeadingRoles roles) {
    FileLayout layout = roles.layout("region", "industry", "value", "period");
    return counts(
        file,
        layout,
        roles.file(file, but.apply(layout)),
        roles.opening(file) + roles.java("region", "industry", "value", "period"));
  }

  private static FileProposal counts(Path file, FileLayout layout, DataFile data, String opening) {
    String java = opening + ")" + besides(layout, data.layout());
    String what =
        "counts by region and industry" + layout.source().map(from -> ", as " + from).orElse("");
    SortedSet<FilePeriod> periods = periods(data);
    if (periods.size() > 1 && isOfYears(periods)) {
      return proposal(
          file, what, data, EmploymentPanel::read, "EmploymentPanel.read(" + java + ").value()");
    }
    return periods.size() > 1
        ? proposal(
            file,
            what + ", by period",
            data,
            EmploymentTable::readPeriods,
            "EmploymentTable.readPeriods(" + java + ").value()")
        : proposal(
            file, what, data, EmploymentTable::read, "EmploymentTable.read(" + java + ").value()");
  }

  /** Whether a panel can hold them. */
  private static boolean isOfYears(SortedSet<FilePeriod> periods) {
    return periods.stream().allMatch(FilePeriod::isYear)
        && periods.stream().map(FilePeriod::year).distinct().count() == periods.size();
  }

  /** A column of numbers for each industry beside the regions, if all of them are numbers. */
  private static Optional<FileProposal> wide(
      Path file, UnaryOperator<FileLayout> but, HeadingRoles roles) {
    if (!roles.has("region") || roles.headings().size() < 3) {
      return Optional.empty();
    }
    FileLayout layout = roles.layout("region").acrossBy("industry");
    try {
      return Optional.of(
          counts(
              file,
              layout,
              roles.file(file, but.apply(layout)),
              roles.opening(file) + roles.java("region") + ".acrossBy(\"industry\")"));
    } catch (InvalidFileException isNone) {
      return Optional.empty();
    }
  }

  /** What the caller changed of a layout is not known as Java. */
  private static String besides(FileLayout proposed, FileLayout used) {
    return proposed.equals(used) ? "" : " /* with what was said besides */";
  }

  /** The periods of a file; none where it names none. */
  private static SortedSet<FilePeriod> periods(DataFile data) {
    if (!Counts.hasPeriods(data.layout())) {
      return new TreeSet<>();
    }
    try {
      return new TreeSet<>(EmploymentTable.readPeriods(data).value().keySet());
    } catch (InvalidFileException told) {
      return new TreeSet<>(); // and is told when the table is read
    }
  }

  private static FileProposal proposal(
      Path file,
      String what,
      DataFile data,
      Function<DataFile, ? extends FileRead<?>> reader,
      String java) {
    FileRead<?> read = reader.apply(data);
    List<String> report = new ArrayList<>(read.report().lines());
    report.addAll(totals(read.value()));
    return new FileProposal(String.valueOf(file.getFileName()), what, read.value(), report, java);
  }

  /** Labels that look like totals, and would be counted beside what they add up. */
  private static List<String> totals(Object value) {
    if (value instanceof EmploymentPanel panel) {
      return totals(panel.regions(), panel.industries());
    }
    return value instanceof EmploymentTable table
        ? totals(table.regions(), table.industries())
        : List.of();
  }

  private static List<String> totals(List<String> regions, List<String> industries) {
    List<String> found = new ArrayList<>();
    looksLikeTotal(regions, "region", found);
    looksLikeTotal(industries, "industry", found);
    return found;
  }

  private static void looksLikeTotal(List<String> labels, String role, List<String> found) {
    labels.stream()
        .filter(label -> TOTALS.contains(label.strip().toLowerCase(Locale.ROOT)))
        .forEach(
            label ->
                found.add(
                    label
                        + " looks like a total that is counted beside its parts; if it is, say "
                        + "read(file, l -> l.total(\""
                        + role
                        + "\", \""
                        + label
                        + "\")), or "
                        + "leavingOut in place of total where it adds up some of them"));
  }

  private static Optional<FileProposal> sheet(Path file) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    try {
      SheetRead<?> read = Sheets.inspect(SheetFile.of(file, SheetLocale.of("en-GB")), today);
      return Optional.of(sheet(file, read, today));
    } catch (InvalidFileException isNone) {
      return Optional.empty();
    }
  }

  private static FileProposal sheet(Path file, SheetRead<?> read, LocalDate today) {
    SheetKind kind = read.report().kind();
    String java = "SheetFile.of(Path.of(\"" + file + "\"), SheetLocale.of(\"en-GB\"))";
    String inspected = "Sheets.inspect(" + java + ", LocalDate.parse(\"" + today + "\"))";
    return new FileProposal(
        String.valueOf(file.getFileName()),
        "a sheet: " + Show.words(kind),
        read.value(),
        read.report().lines(),
        inspected);
  }

  /** Nouns that need less than counts do. */
  private static Optional<FileProposal> other(
      Path file, UnaryOperator<FileLayout> but, HeadingRoles roles) {
    if (roles.has("from", "to")) {
      return Optional.of(
          read(
              file,
              but,
              roles,
              "ties between members",
              NetworkTie::read,
              "NetworkTie",
              "from",
              "to",
              "kind"));
    }
    if (roles.has("label", "neighbour")) {
      return Optional.of(
          read(
              file,
              but,
              roles,
              "neighbours",
              Neighbours::read,
              "Neighbours",
              "label",
              "neighbour"));
    }
    if (roles.has("region", "industry", "size")) {
      return Optional.of(
          read(
              file,
              but,
              roles,
              "plants",
              Plants::read,
              "Plants",
              "region",
              "industry",
              "size",
              "x",
              "y"));
    }
    if (roles.has("label", "births") || roles.has("label", "deaths")) {
      return Optional.of(
          read(
              file,
              but,
              roles,
              "births and deaths of businesses",
              BusinessCounts::read,
              "BusinessCounts",
              "label",
              "births",
              "deaths",
              "active",
              "highGrowth",
              "activeTenPlus"));
    }
    if (roles.has("label", "x", "y")) {
      return Optional.of(
          read(
              file,
              but,
              roles,
              roles.isDegrees() ? "places by longitude and latitude" : "places on a plane",
              SpatialPoint::read,
              "SpatialPoint",
              "label",
              "x",
              "y"));
    }
    return roles.has("label", "value") || roles.isAcross()
        ? Optional.of(observations(file, but, roles))
        : Optional.empty();
  }

  /** Numbers of one period, or of several by period. */
  private static FileProposal observations(
      Path file, UnaryOperator<FileLayout> but, HeadingRoles roles) {
    String[] wanted = {"label", "value", "weight", "group", "period"};
    FileLayout layout = roles.layout(wanted);
    DataFile data = roles.file(file, but.apply(layout));
    boolean isSeveral =
        Counts.hasPeriods(data.layout()) && Observations.readPeriods(data).value().size() > 1;
    String verb = isSeveral ? "readPeriods" : "read";
    String java = roles.opening(file) + roles.java(wanted) + ")" + besides(layout, data.layout());
    return proposal(
        file,
        isSeveral ? "numbers by label and period" : "numbers by label",
        data,
        isSeveral ? Observations::readPeriods : Observations::read,
        "Observations." + verb + "(" + java + ").value()");
  }

  private static FileProposal read(
      Path file,
      UnaryOperator<FileLayout> but,
      HeadingRoles roles,
      String what,
      Function<DataFile, ? extends FileRead<?>> reader,
      String noun,
      String... wanted) {
    FileLayout layout = roles.layout(wanted);
    DataFile data = roles.file(file, but.apply(layout));
    String java = roles.opening(file) + roles.java(wanted) + ")" + besides(layout, data.layout());
    return proposal(file, what, data, reader, noun + ".read(" + java + ").value()");
  }

  private static InvalidValueException unknown(Path file, List<String> headings) {
    return new InvalidValueException(
        Fault.UNREADABLE,
        "file",
        "have headings that say what it is; say it, as in read(\""
            + file
            + "\", l -> l.column(\"region\", \"..\").column(\"industry\", \"..\").column(\"value\","
            + " \"..\"))",
        headings);
  }

  /** What was read in one line. */
  static String words(Object value) {
    if (value instanceof LettingSheet roll) {
      return roll.hub() + roll.ledger().map(found -> "; " + found).orElse("");
    }
    return value instanceof Collection<?> many && !many.isEmpty()
        ? many.size() + ", the first of them " + many.iterator().next()
        : value.toString();
  }
}
