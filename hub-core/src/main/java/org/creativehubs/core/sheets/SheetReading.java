package org.creativehubs.core.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.sheets.internal.SheetBook;
import org.creativehubs.core.sheets.internal.SheetForms;
import org.creativehubs.core.sheets.internal.SheetSource;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One reading of a sheet: finds its headings, hands out its rows, and keeps what is to be told. */
final class SheetReading {

  private static final int MOST_ROWS = 200_000;
  private static final int MOST_LISTED = 1_000;
  private static final int HEED_EVERY = 1_000;

  /** Makes a noun from rows. */
  interface Maker<T> {

    /** Takes a row; a fault that it tells leaves the row out. */
    void row(SheetLine line);

    /** Completes the noun; null where nothing of it was found. */
    @Nullable T finish();
  }

  private final SheetFile file;
  private final SheetHead head;
  private final String sheet;
  private final boolean hasAddresses;
  private final Currency currency;
  private final Map<SheetRole, List<Integer>> byRole = new EnumMap<>(SheetRole.class);
  private final List<LeftOutRow> leftOut = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<FileFault> faults = new ArrayList<>();
  private final Map<SheetRole, Sum> sums = new EnumMap<>(SheetRole.class);
  private Optional<String> title = Optional.empty();
  private int moreFaults;
  private int rows;
  private int used;

  /** The sum of a column, and that since the last total. */
  private static final class Sum {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
  }

  private SheetReading(SheetFile file, SheetBook book, SheetFinder.Found found) {
    this.file = file;
    this.head = found.head();
    this.sheet = book.sheets().get(found.sheet());
    this.hasAddresses = book.hasAddresses();
    for (int i = 0; i < head.columns().size(); i++) {
      int column = i;
      head.columns()
          .get(i)
          .role()
          .ifPresent(role -> byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(column));
    }
    this.currency =
        file.mapping()
            .currency()
            .or(() -> head.currency().map(Currencies::of))
            .or(() -> found.currency().map(Currencies::of))
            .orElseGet(file.locale()::currency);
  }

  /** Reads a file as one of some kinds. */
  static <T> SheetRead<T> read(
      SheetFile file, List<SheetKind> kinds, Function<SheetReading, Maker<T>> maker) {
    try (SheetBook book =
        SheetForms.open(
            file.name(), file.opener(), file.locale().charset(), file.locale().toString())) {
      SheetFinder.Found found = new SheetFinder(file, book, kinds).find();
      SheetReading reading = new SheetReading(file, book, found);
      try (SheetSource source = book.open(found.sheet())) {
        return reading.read(source, book, maker.apply(reading));
      }
    } catch (InvalidFileException refused) {
      throw refused;
    } catch (InvalidValueException refused) {
      throw whole(file, refused.code(), refused.rule(), refused.value());
    } catch (IOException | UncheckedIOException e) {
      throw whole(file, Fault.UNREADABLE, "be readable", String.valueOf(e.getMessage()));
    }
  }

  private static InvalidFileException whole(SheetFile file, Fault code, String rule, String value) {
    FileFault.Builder fault = FileFault.builder().line(0).code(code).rule(rule).value(value);
    return InvalidFileException.of(file.name(), List.of(fault.build()));
  }

  private <T> SheetRead<T> read(SheetSource source, SheetBook book, Maker<T> maker) {
    int before = 0;
    while (source.next() && source.line() <= head.line()) {
      if (source.line() < head.from() && !source.cells().isEmpty()) {
        before++;
        title = title.or(() -> SheetTitle.of(source.cells()));
      }
      if (source.line() == head.line()) {
        break;
      }
    }
    if (head.from() < head.line()) {
      remark("the headings stand on lines " + head.from() + " and " + head.line());
    }
    if (before > 0) {
      remark(before + (before == 1 ? " line" : " lines") + " above the headings were passed over");
    }
    Spending spending = Spending.current();
    while (source.next()) {
      if (!source.cells().isEmpty()) {
        if (rows == MOST_ROWS) {
          String rule = "have at most " + MOST_ROWS + " rows; the rest was not read";
          fault(source.line(), -1, Fault.TOO_LARGE, rule, "more", Optional.empty());
          break;
        }
        rows++;
        row(new SheetLine(this, source.line(), source.cells()), maker);
      }
      if (rows % HEED_EVERY == 0) {
        spending.heed();
      }
    }
    source.faults().forEach(this::fault);
    source.remarks().forEach(this::remark);
    nameOtherSheets(book);
    return finish(maker);
  }

  private void nameOtherSheets(SheetBook book) {
    List<String> others = book.sheets().stream().filter(name -> !name.equals(sheet)).toList();
    if (!others.isEmpty()) {
      remark("other sheets were not read: " + String.join(", ", others));
    }
  }

  private <T> void row(SheetLine line, Maker<T> maker) {
    Optional<String> why = line.whyNoData();
    if (why.isPresent()) {
      line.leaveOut(why.get());
      return;
    }
    try {
      maker.row(line);
    } catch (InvalidValueException e) {
      for (InvalidValueException fault : e.faults()) {
        line.fault(fault.code(), fault.field() + " must " + fault.rule(), fault.value());
      }
    }
    if (!line.isFaulty() && !line.isLeftOut()) {
      used++;
      line.addTo(this);
    }
  }

  private <T> SheetRead<T> finish(Maker<T> maker) {
    @Nullable T value = null;
    try {
      value = used == 0 ? null : maker.finish();
    } catch (InvalidValueException e) {
      for (InvalidValueException each : e.faults()) {
        String rule = each.field() + " must " + each.rule();
        fault(0, -1, each.code(), rule, each.value(), Optional.empty());
      }
    }
    if (value == null) {
      if (faults.isEmpty()) {
        fault(
            head.line(),
            -1,
            Fault.EMPTY,
            "have rows below that can be used",
            "none",
            Optional.empty());
      }
      throw InvalidFileException.of(file.name(), faults);
    }
    return new SheetRead<>(value, report());
  }

  private SheetReport report() {
    counts.forEach((words, number) -> remarks.add(words.replace("{}", String.valueOf(number))));
    SheetReport.Builder report = SheetReport.builder();
    report.file(file.name()).kind(head.kind()).why(why()).headings(head.line());
    report.addAllColumns(head.columns()).rows(rows).used(used).addAllLeftOut(leftOut);
    report.addAllRemarks(remarks).addAllFaults(faults).moreFaults(moreFaults);
    return report.sheet(Optional.of(sheet).filter(name -> !name.isEmpty())).build();
  }

  private String why() {
    boolean isMapped = file.mapping().kind().equals(Optional.of(head.kind()));
    return (isMapped ? "the mapping says so, and " : "")
        + "its headings name "
        + SheetHead.words(
            head.kind().needed().stream()
                .map(roles -> roles.stream().filter(head::has).collect(Collectors.toSet()))
                .toList())
        + " ("
        + head.known()
        + " of "
        + head.columns().size()
        + " columns are known)";
  }

  /** What the lines above the headings call the hub, such as {@code Property: Mill House}. */
  Optional<String> title() {
    return title;
  }

  SheetMapping mapping() {
    return file.mapping();
  }

  SheetLocale locale() {
    return file.locale();
  }

  SheetHead head() {
    return head;
  }

  String name() {
    return file.name();
  }

  Currency currency() {
    return currency;
  }

  /** The first column with a role; -1 where there is none. */
  int column(SheetRole role) {
    List<Integer> all = columns(role);
    return all.isEmpty() ? -1 : all.get(0);
  }

  List<Integer> columns(SheetRole role) {
    return byRole.getOrDefault(role, List.of());
  }

  SheetColumn at(int column) {
    return head.columns().get(column);
  }

  /** Adds what a reader of the result should know, once. */
  void remark(String words) {
    remarks.add(words);
  }

  /** Adds one to what is told with its number in place of the braces. */
  void count(String words) {
    counts.merge(words, 1, Integer::sum);
  }

  void leaveOut(int line, String why, String text) {
    leftOut.add(LeftOutRow.builder().line(line).why(why).text(text).build());
  }

  void add(SheetRole role, BigDecimal number) {
    Sum sum = sums.computeIfAbsent(role, any -> new Sum());
    sum.all = sum.all.add(number);
    sum.part = sum.part.add(number);
  }

  /** Whether a total is the sum of all rows so far, or of those since the last total. */
  void total(SheetRole role, int line, BigDecimal total) {
    Sum sum = sums.computeIfAbsent(role, any -> new Sum());
    if (total.compareTo(sum.all) != 0 && total.compareTo(sum.part) != 0) {
      remark(
          "the total on line "
              + line
              + " says "
              + total.toPlainString()
              + " in column "
              + at(column(role)).heading()
              + ", but the rows that are used add up to "
              + sum.part.toPlainString());
    }
    sum.part = BigDecimal.ZERO;
  }

  void fault(int line, int column, Fault code, String rule, String value, Optional<String> say) {
    FileFault.Builder fault = FileFault.builder().line(line).code(code).rule(rule).say(say);
    fault.value(value);
    if (column >= 0) {
      SheetColumn at = at(column);
      fault.column(at.heading().isEmpty() ? at.letters() : at.heading());
      if (hasAddresses) {
        fault.cell(at.letters() + line);
      }
    }
    fault(fault.build());
  }

  /** Tells a fault of a column that the sheet does not have. */
  void fault(int line, String column, Fault code, String rule, String value) {
    fault(FileFault.builder().line(line).column(column).code(code).rule(rule).value(value).build());
  }

  /** Whether the same was told of the row before: a cell may be looked at twice. */
  private boolean isTold(FileFault fault) {
    for (int i = faults.size() - 1; i >= 0 && faults.get(i).line() == fault.line(); i--) {
      if (faults.get(i).equals(fault)) {
        return true;
      }
    }
    return false;
  }

  private void fault(FileFault fault) {
    if (isTold(fault)) {
      return;
    }
    if (faults.size() < MOST_LISTED) {
      faults.add(fault);
    } else {
      moreFaults++;
    }
  }
}
