package org.creativehubs.core.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.sheets.internal.SheetBook;
import org.creativehubs.core.sheets.internal.SheetCell;
import org.creativehubs.core.sheets.internal.SheetSource;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Finds which sheet of a file holds what is asked for, and where its headings stand. */
final class SheetFinder {

  private static final int LOOKED_AT = 60;

  private final SheetFile file;
  private final SheetBook book;
  private final List<SheetKind> kinds;

  SheetFinder(SheetFile file, SheetBook book, List<SheetKind> asked) {
    this.file = file;
    this.book = book;
    this.kinds = file.mapping().kind().filter(asked::contains).map(List::of).orElse(asked);
  }

  /** How a text that is not UTF-8 was read, as a remark says it. */
  private Optional<String> encoding = Optional.empty();

  /** All kinds there are. */
  static List<SheetKind> anyKind() {
    return Arrays.asList(SheetKind.values());
  }

  /**
   * The headings that were found.
   *
   * @param sheet the number of the sheet
   * @param head the headings
   * @param currency the code of the currency that all cells of a column name
   */
  record Found(int sheet, SheetHead head, Optional<String> currency) {}

  Found find() throws IOException {
    List<Found> all = new ArrayList<>();
    List<String> names = book.sheets();
    Optional<String> wanted = file.mapping().sheet();
    wanted.ifPresent(name -> Check.named(names, any -> any, name, "sheet"));
    for (int i = 0; i < names.size(); i++) {
      if (wanted.isEmpty() || wanted.get().equals(names.get(i))) {
        look(i, all);
      }
    }
    @Nullable Found best = null;
    for (Found each : all) {
      best = best == null || score(each.head()) > score(best.head()) ? each : best;
    }
    if (best == null || !best.head().missing().isEmpty()) {
      throw refused(best);
    }
    return best;
  }

  /** Headings to which nothing is missing are better than any others; more are better. */
  private static int score(SheetHead head) {
    int missing = head.missing().size();
    return 1_000 * (missing == 0 ? 1 : 0) + 10 * head.known() - missing;
  }

  private void look(int sheet, List<Found> found) throws IOException {
    try (SheetSource rows = book.open(sheet)) {
      List<List<SheetCell>> below = new ArrayList<>();
      List<Integer> lines = new ArrayList<>();
      if (!book.hasAddresses()) {
        encoding = rows.remarks().stream().findFirst();
      }
      while (below.size() < LOOKED_AT && rows.next()) {
        below.add(List.copyOf(rows.cells()));
        lines.add(rows.line());
      }
      if (below.isEmpty() && !rows.faults().isEmpty()) {
        throw InvalidFileException.of(file.name(), rows.faults());
      }
      for (int i = 0; i < below.size(); i++) {
        if (isHeading(below.get(i))) {
          List<List<SheetCell>> rest = below.subList(i + 1, below.size());
          add(found, sheet, SheetHead.rows(lines.get(i), below.get(i)), rest);
          if (!rest.isEmpty() && isHeading(rest.get(0))) {
            SheetHead.Rows two =
                SheetHead.rows(lines.get(i), below.get(i), lines.get(i + 1), rest.get(0));
            add(found, sheet, two, rest.subList(1, rest.size()));
          }
        }
      }
    }
  }

  private void add(List<Found> found, int sheet, SheetHead.Rows rows, List<List<SheetCell>> below) {
    for (SheetKind kind : kinds) {
      SheetHead head = SheetHead.of(kind, file.mapping(), rows);
      found.add(new Found(sheet, head, currency(head, below)));
    }
  }

  /** Whether all cells are texts, of which there are two at least. */
  private static boolean isHeading(List<SheetCell> cells) {
    long texts = cells.stream().filter(cell -> !cell.isBlank()).count();
    return texts >= 2
        && cells.stream().allMatch(cell -> cell.number() == null && cell.day() == null);
  }

  /** The currency that all cells of a column of money name, as far as is looked. */
  private Optional<String> currency(SheetHead head, List<List<SheetCell>> rows) {
    for (int i = 0; i < head.columns().size(); i++) {
      if (head.columns().get(i).role().filter(SheetFinder::isMoney).isPresent()) {
        Set<String> codes = new HashSet<>();
        for (List<SheetCell> row : rows) {
          if (i < row.size() && !SheetWords.is("BLANK", row.get(i).text())) {
            Amount.read(row.get(i), file.locale())
                .ifPresent(amount -> codes.add(amount.currency().orElse("")));
          }
        }
        if (codes.size() == 1 && !codes.contains("")) {
          return codes.stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMoney(SheetRole role) {
    return role.isAmount() || role == SheetRole.RATE;
  }

  private InvalidFileException refused(@Nullable Found best) {
    FileFault.Builder fault = FileFault.builder().code(Fault.MALFORMED);
    if (best == null || best.head().known() == 0) {
      String what = kinds.size() == 1 ? kinds.get(0).words() : "any kind that can be read";
      fault.line(0).rule("have a row of headings that says that it is " + what).value("none known");
    } else {
      SheetHead head = best.head();
      fault
          .line(head.line())
          .rule(
              "have headings of "
                  + head.kind().words()
                  + ", to which a column is missing for "
                  + SheetHead.words(head.missing()))
          .value(String.join(", ", head.columns().stream().map(SheetColumn::heading).toList()));
    }
    String mapping = "in the mapping {\"columns\": [{\"heading\": \"..\", \"role\": \"..\"}]}";
    fault.say(
        encoding
            .map(how -> "the locale of the sheet (--written), since " + how + "; or " + mapping)
            .orElse(mapping));
    return InvalidFileException.of(file.name(), List.of(fault.build()));
  }
}
