package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.files.internal.BlockPlan;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.RowBlock;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One reading of a file: takes its rows apart and hands them to a reader. */
final class Reading<T> {

  /** Less one, so that it serves as a mask. */
  private static final long HEED_EVERY = (1 << 12) - 1;

  /** Where a row does not stand in one. */
  private static final RowBlock NO_BLOCK = new RowBlock(0);

  private final DataFile file;
  private final FileLayout layout;
  private final RowsReader<T> reader;
  private final FileFaults faults;
  private final FileRow out;

  private final PointsMet points = new PointsMet();

  private long rows;
  private long notAskedFor;
  private long leftOut;
  private long numbers;
  private long unknown;

  Reading(DataFile file, RowsReader<T> reader, FileFaults faults) {
    this.file = file;
    this.layout = file.layout();
    this.reader = reader;
    this.faults = faults;
    this.out = new FileRow(reader.fields().size());
  }

  /** Null where the file has no headings, which is a fault then. */
  @Nullable FileRead<T> run(TrimmedRows source) {
    Headings headings = Headings.read(source, layout, faults);
    if (headings == null) {
      return null;
    }
    if (headings.hasUnreadable()) {
      String rule = CellReader.unreadable(layout);
      String heading = headings.names().toString();
      faults.add(headings.line(), null, Fault.ENCODING, rule, heading, CellReader.ANOTHER_ENCODING);
    }
    if (headings.isTwice() && !layout.encoding().equals("UTF-8")) {
      String rule = CellReader.unreadable(layout);
      String heading = headings.names().toString();
      faults.add(headings.line(), null, Fault.ENCODING, rule, heading, "encodedAs(\"UTF-8\")");
    }
    Sheet sheet = new Sheet(headings, source);
    if (!faults.isEmpty()) {
      HeadingsAdvice advice = new HeadingsAdvice(layout, reader.fields(), headings);
      advice.of(source).ifPresent(faults::replace);
      return null;
    }
    source.each(sheet.plan(source.plan(headings.size())), sheet);
    return sheet.finish();
  }

  /** The rows below certain headings. */
  private final class Sheet implements TrimmedRows.Taker {

    private final Headings headings;
    private final TrimmedRows source;
    private final FieldPlaces fields;
    private final FieldPlace[] places;
    private final RowFilter filter;
    private final CellReader cells;
    private final boolean hasFlagColumns;
    private final char keyJoint =
        layout.keysInFirstColumn().map(joint -> joint.charAt(0)).orElse((char) 0);
    private final boolean hasEmptyMark =
        layout.marks().stream().anyMatch(mark -> mark.text().isEmpty());

    /** The positions of the fields that are labels, and of those that are numbers. */
    private final int[] labels;

    private final int[] numbersAt;

    /** For each column across and each field the number of what its heading says. */
    private final int[][] acrossNumbers;

    private final Spending spending = Spending.current();

    /** What is asked of the texts of a block: by the filter, by flags, and by the fields. */
    private final int[] filtered;

    private int[] questioned = {};

    /** For each column its place among the numbers of a block. */
    private int[] numberPlaces = {};

    private @Nullable BlockPlan plan;
    private final int firstOfFields;

    /** The fields that are no numbers: those that the file has a column for, and others. */
    private final int[] found;

    private final int[] absent;

    /** The block of the row before, and for each field its text there, where it is fit. */
    private RowBlock before = NO_BLOCK;

    private final int[] textsBefore;

    Sheet(Headings headings, TrimmedRows source) {
      this.headings = headings;
      this.source = source;
      this.fields = new FieldPlaces(layout, reader.fields(), headings, faults);
      this.places = fields.places.toArray(new FieldPlace[0]);
      this.filter = new RowFilter(layout, headings, faults);
      this.filtered = filter.columns();
      this.cells = new CellReader(layout, headings, faults);
      this.hasFlagColumns = !cells.columns().isEmpty();
      this.firstOfFields = filtered.length + cells.columns().size();
      this.found = texts(true);
      this.absent = texts(false);
      this.textsBefore = new int[places.length];
      this.labels = ofKind(FileField.Kind.LABEL);
      this.numbersAt = ofKind(FileField.Kind.NUMBER);
      this.acrossNumbers = new int[fields.across.length][places.length];
      for (int i = 0; i < fields.across.length; i++) {
        for (int field = 0; field < places.length; field++) {
          int row = places[field].across;
          acrossNumbers[i][field] =
              row < 0 ? -1 : places[field].number(headings.part(row, fields.across[i]));
        }
      }
    }

    private int[] texts(boolean areFound) {
      return IntStream.range(0, places.length)
          .filter(i -> places[i].field.kind != FileField.Kind.NUMBER)
          .filter(i -> places[i].columns.length > 0 == areFound)
          .toArray();
    }

    private int[] ofKind(FileField.Kind kind) {
      return IntStream.range(0, places.length).filter(i -> places[i].field.kind == kind).toArray();
    }

    /** A plan filled with what is taken; null where it does not say all. */
    @Nullable BlockPlan plan(@Nullable BlockPlan empty) {
      List<Integer> asked = new ArrayList<>();
      Arrays.stream(filtered).forEach(asked::add);
      cells.columns().forEach(flags -> asked.add(flags.column));
      for (FieldPlace place : places) {
        boolean isText = place.field.kind != FileField.Kind.NUMBER && place.columns.length > 0;
        asked.add(isText ? place.columns[0] : -1);
      }
      boolean isFit =
          empty != null
              && !cells.marksFirst()
              && Arrays.stream(places).allMatch(place -> place.columns.length < 2)
              && Arrays.stream(places).noneMatch(FieldPlace::fillsDown)
              && Arrays.stream(fields.across).noneMatch(this::hasUnnamed)
              && isTaken(asked, empty);
      plan = isFit ? empty : null;
      return plan;
    }

    private boolean isTaken(List<Integer> asked, BlockPlan into) {
      into.questions = asked.size();
      questioned = new int[asked.size()];
      for (int i = 0; i < questioned.length; i++) {
        Integer place = asked.get(i) < 0 ? Integer.valueOf(-1) : into.text(asked.get(i));
        questioned[i] = place == null ? -1 : place;
      }
      numberPlaces = new int[headings.size()];
      for (int i : numbersAt) {
        FileField field = places[i].field;
        boolean mayBeBlank = field.isOptional && !hasFlagColumns && !hasEmptyMark;
        int[] columns = i == fields.acrossField ? fields.across : places[i].columns;
        for (int column : columns) {
          Integer place = into.number(column, field.isCount, mayBeBlank);
          if (place == null) {
            return false;
          }
          numberPlaces[column] = place;
        }
      }
      return true;
    }

    @Override
    public void row(CharRow row) {
      if (hasWidth(row)) {
        rows++;
        if (filter.isWanted(row)) {
          wanted(row, NO_BLOCK, 0, hasFlagColumns ? cells.ofRow(row) : null, row.line());
        } else {
          notAskedFor++;
        }
      }
      heed();
    }

    @Override
    public void row(RowBlock block, int at, int line) {
      rows++;
      if (isWanted(block, at)) {
        wanted(null, block, at, hasFlagColumns ? flag(block, at) : null, line);
      } else {
        notAskedFor++;
      }
      heed();
    }

    private void heed() {
      if ((rows & HEED_EVERY) == 0) {
        spending.heed();
      }
    }

    private boolean isWanted(RowBlock block, int at) {
      for (int i = 0; i < filtered.length; i++) {
        int text = block.textNumber(at, questioned[i]);
        int answer = block.answer(i, text);
        if (answer == 0) {
          answer = filter.isWanted(i, text(block, i, text)) ? 2 : 1;
          block.remember(i, text, answer);
        }
        if (answer == 1) {
          return false;
        }
      }
      return true;
    }

    private @Nullable CellFlag flag(RowBlock block, int at) {
      CellFlag found = null;
      cells.forget();
      for (int i = 0; i < cells.columns().size(); i++) {
        FlagColumn flags = cells.columns().get(i);
        int question = filtered.length + i;
        int text = block.textNumber(at, questioned[question]);
        int answer = block.answer(question, text);
        if (answer == 0) {
          char[] chars = text(block, question, text).toCharArray();
          answer = chars.length == 0 ? -1 : 1 + flags.number(chars, 0, chars.length);
          block.remember(question, text, answer);
        }
        found = CellReader.both(found, answer < 0 ? null : cells.met(flags, answer - 1));
      }
      return found;
    }

    private int textOf(RowBlock block, int at, int field) {
      return block.textNumber(at, questioned[firstOfFields + field]);
    }

    private int number(RowBlock block, int field, FieldPlace place, int text) {
      int answer = block.answer(firstOfFields + field, text);
      return answer == 0 ? learnt(block, field, place, text) : answer - 1;
    }

    /** What is asked once for each text of a block, apart from what each row needs. */
    private int learnt(RowBlock block, int field, FieldPlace place, int text) {
      int question = firstOfFields + field;
      String label = text(block, question, text);
      int number = place.number(label);
      block.remember(question, text, 1 + number);
      return number;
    }

    private String text(RowBlock block, int question, int text) {
      return block.text(questioned[question], text, Check.notNull(plan, "plan"));
    }

    /** A row of the file, or a plain one of a block. */
    private void wanted(
        @Nullable CharRow row, RowBlock block, int at, @Nullable CellFlag flag, int line) {
      out.line = line;
      boolean isWhole = true;
      if (row != null || block != before) {
        Arrays.fill(textsBefore, -1);
        before = block;
      }
      for (int i : absent) {
        clear(i, places[i]);
      }
      for (int i : found) {
        int text = row == null ? textOf(block, at, i) : -1;
        if (text >= 0 && text == textsBefore[i]) {
          continue; // it stands, and is fit
        }
        FieldPlace place = places[i];
        int number = row == null ? number(block, i, place, text) : place.number(row);
        if (place.isLeftOut(number)) {
          leftOut++;
          return;
        }
        boolean isFit = place.isFit(number, line, headings, faults);
        textsBefore[i] = isFit ? text : -1;
        isWhole &= isFit;
        set(i, place, number);
      }
      if (fields.acrossField < 0) {
        single(row, block, at, isWhole, flag);
      } else {
        across(row, block, at, isWhole, flag);
      }
    }

    private void clear(int field, FieldPlace place) {
      if (place.across < 0) {
        out.labels[field] = "";
        out.periods[field] = null;
        out.totals[field] = false;
      }
    }

    /** A label that is the same as in the row before, as most regions and years are, stands. */
    private void set(int field, FieldPlace place, int number) {
      if (out.labelNumbers[field] == number) {
        return;
      }
      out.labels[field] = place.label(number);
      out.labelNumbers[field] = number;
      out.totals[field] = place.isTotal(number);
      if (place.field.kind == FileField.Kind.PERIOD) {
        out.periods[field] = place.period(number).orElse(null);
      }
    }

    private boolean hasWidth(CharRow row) {
      if (keyJoint != 0 && !row.isBlank()) {
        int keys = row.splitFirst(keyJoint);
        if (keys != headings.keys) {
          String rule = "have " + headings.keys + " keys in the first field as the headings have";
          faults.add(row.line(), null, Fault.MALFORMED, rule, String.valueOf(keys), null);
          return false;
        }
      }
      int width = headings.size();
      if (row.size() < headings.filled() || (row.size() > width && !row.isBlankFrom(width))) {
        faults.add(
            row.line(),
            null,
            Fault.MALFORMED,
            "have " + width + " fields as the headings have",
            String.valueOf(row.size()),
            row.size() < width ? notes() : wide());
        return false;
      }
      return true;
    }

    private String notes() {
      return (source.hasGap() ? "endingAtBlankRow()" : "skippingLast(n)") + " for notes at the end";
    }

    private String wide() {
      return "separatedBy(..) of another character; a field that holds "
          + layout.separator()
          + " needs quotes in the file";
    }

    private void single(
        @Nullable CharRow row, RowBlock block, int at, boolean isWhole, @Nullable CellFlag flag) {
      boolean isFit = isWhole;
      for (int i : numbersAt) {
        int[] columns = places[i].columns;
        isFit &= columns.length == 0 ? blank(i) : number(row, block, at, columns[0], i, flag);
      }
      if (isFit) {
        hand(out.line);
      }
    }

    private boolean blank(int field) {
      out.numbers[field] = Double.NaN;
      out.flags[field] = null;
      return true;
    }

    private boolean number(
        @Nullable CharRow row,
        RowBlock block,
        int at,
        int column,
        int field,
        @Nullable CellFlag flag) {
      if (row == null) {
        boolean isKnown = flag == null || flag.isKnown();
        out.numbers[field] = isKnown ? block.number(at, numberPlaces[column]) : Double.NaN;
        out.flags[field] = flag;
        return cells.stands(out.numbers[field], out.line);
      }
      FileField asked = places[field].field;
      if (asked.isOptional && row.isEmpty(column) && flag == null && !hasEmptyMark) {
        return blank(field);
      }
      double number = cells.read(row, column, asked, headings, flag);
      out.numbers[field] = number;
      out.flags[field] = cells.flag;
      return cells.stands(number, row.line()) && (!Double.isNaN(number) || cells.flag != null);
    }

    /** Whether the column beside one of numbers has no heading, as such of flags may. */
    private boolean hasUnnamed(int column) {
      return column + 1 < headings.size() && headings.hasNone(column + 1);
    }

    private @Nullable CellFlag beside(@Nullable CharRow row, int column, @Nullable CellFlag flag) {
      int flags = row != null && hasUnnamed(column) && column + 1 < row.size() ? column + 1 : -1;
      return row == null ? flag : cells.beside(row, flags, flag);
    }

    private void across(
        @Nullable CharRow row, RowBlock block, int at, boolean isWhole, @Nullable CellFlag flag) {
      if (row != null) {
        cells.beside(row, -1, flag);
      }
      for (int i = 0; i < places.length; i++) {
        boolean isOther = places[i].field.kind == FileField.Kind.NUMBER && i != fields.acrossField;
        if (isOther) {
          int[] columns = places[i].columns;
          boolean isFit =
              columns.length == 0 ? blank(i) : number(row, block, at, columns[0], i, flag);
          if (!isFit) {
            return;
          }
        }
      }
      for (int i = 0; i < fields.across.length; i++) {
        boolean isOut = false;
        boolean isFit = isWhole;
        for (int field = 0; field < places.length; field++) {
          int number = acrossNumbers[i][field];
          if (number >= 0) {
            isOut |= places[field].isLeftOut(number);
            isFit &= places[field].isFit(number, headings.line(), headings, faults);
            set(field, places[field], number);
          }
        }
        if (isOut) {
          leftOut++;
        } else {
          CellFlag own = beside(row, fields.across[i], flag);
          if (number(row, block, at, fields.across[i], fields.acrossField, own) && isFit) {
            hand(out.line);
          }
        }
      }
    }

    /** Hands out what was read, unless it is a total that the reader does not take. */
    private void hand(int line) {
      boolean isTotal = false;
      boolean isTaken = true;
      for (int i : labels) {
        isTotal |= out.totals[i];
        isTaken &= !out.totals[i] || places[i].field.hasTotals;
      }
      if (!isTaken) {
        leftOut++;
        return;
      }
      boolean isKnown = true;
      for (int i : numbersAt) {
        boolean isUnknown = Double.isNaN(out.numbers[i]);
        boolean isMissing = isUnknown && out.flags[i] != null;
        isKnown &= !(isMissing && places[i].field.isKnown);
        if (!isUnknown && places[i].field.isCount) {
          points.add(out.numbers[i]);
        }
        numbers += isTotal || (isUnknown && !isMissing) ? 0 : 1;
        unknown += isMissing && !isTotal ? 1 : 0;
      }
      if (isKnown) {
        give(line);
      } else if (layout.unknownRows() == UnknownRows.LEFT_OUT) {
        leftOut++;
      } else {
        refuseUnknown(line);
      }
    }

    private void give(int line) {
      try {
        reader.row(out);
      } catch (InvalidValueException e) {
        for (InvalidValueException fault : e.faults()) {
          String rule = fault.rule();
          faults.add(line, fault.field(), fault.code(), rule, fault.value(), null);
        }
      }
    }

    private void refuseUnknown(int line) {
      for (int i = 0; i < places.length; i++) {
        CellFlag flag = out.flags[i];
        if (places[i].field.isKnown && flag != null && Double.isNaN(out.numbers[i])) {
          faults.add(
              line,
              fields.heading(i),
              Fault.UNKNOWN_CELL,
              "be known",
              flag.toString(),
              "leavingOutUnknown()");
        }
      }
    }

    @Nullable FileRead<T> finish() {
      boolean isMixed = !filter.isSingle(faults);
      if (rows == notAskedFor && faults.isEmpty()) {
        faults.add(0, null, Fault.EMPTY, "hold a row" + filter.words(), "none", null);
      }
      for (FieldPlace place : places) {
        place.checkPeriods(faults);
      }
      List<String> names = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        names.add(fields.heading(i));
      }
      ReadNotes notes = new ReadNotes(faults, names);
      T value = isMixed ? null : finished(notes);
      return value == null || notes.isRefused() ? null : new FileRead<>(value, report(notes));
    }

    private @Nullable T finished(ReadNotes notes) {
      try {
        return reader.finish(notes);
      } catch (InvalidValueException e) {
        if (!notes.isRefused()) {
          for (InvalidValueException fault : e.faults()) {
            faults.add(0, fault.field(), fault.code(), fault.rule(), fault.value(), null);
          }
        }
        return null;
      }
    }

    private ReadReport report(ReadNotes notes) {
      List<String> remarks = new ArrayList<>(notes.remarks());
      if (cells.grouped() > 0) {
        String numbers = cells.grouped() == 1 ? " number in quotes" : " numbers in quotes";
        remarks.add("commas were taken for thousands in " + cells.grouped() + numbers);
      }
      cells
          .notThere()
          .forEach(
              flags -> remarks.add("there is no column " + flags + " that could flag numbers"));
      if (points.isLikely()) {
        remarks.add(
            "counts with decimals have three of them; if these are thousands, say numbers("
                + (layout.decimal().equals(".") ? "\",\", \".\")" : "\".\", \",\")"));
      }
      remarks.addAll(fields.slips());
      for (FieldPlace place : places) {
        remarks.addAll(place.remarks());
        place.likeTotals().forEach(label -> remarks.add(likeTotal(place, label)));
      }
      return ReadReport.builder()
          .file(file.name())
          .rows(rows)
          .notAskedFor(notAskedFor)
          .leftOut(leftOut)
          .numbers(numbers)
          .unknown(unknown)
          .marks(cells.met())
          .totals(notes.totals())
          .remarks(remarks)
          .build();
    }

    private String likeTotal(FieldPlace place, String label) {
      String role = place.field.role;
      return "the "
          + role
          + " "
          + label
          + " counts like any other; if it is a total, say total(\""
          + role
          + "\", \""
          + label
          + "\")";
    }
  }
}
