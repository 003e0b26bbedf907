package org.creativehubs.core.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * What a file is: how its text is written, where its numbers stand, what its marks mean. The verbs
 * give the same layout with one thing more, so that a layout is said in a sentence:
 *
 * <pre>{@code
 * FileLayout layout =
 *     FileLayout.semicolons()
 *         .encodedAs("ISO-8859-1")
 *         .column("region", "Kreis")
 *         .column("industry", "Branche")
 *         .column("value", "Beschäftigte")
 *         .nothing("-")
 *         .unknown(".", CellFlag.missing());
 * }</pre>
 *
 * <p>What a noun needs is called by its role, such as {@code region}, {@code industry}, {@code
 * value} and {@code period}. A role is found in the columns that {@link #columns()} gives it, else
 * in that whose heading is the role itself; headings are compared without blanks around them.
 * {@link Offices} has layouts of the files of statistical offices.
 */
@HubValue
@Value.Immutable
public abstract class FileLayout {

  FileLayout() {}

  /** Comma-separated values with a decimal point, in UTF-8. */
  public static FileLayout csv() {
    return builder().build();
  }

  /** Values with semicolons between them and a decimal comma, such as {@code 1.234,5}. */
  public static FileLayout semicolons() {
    return builder().separator(";").decimal(",").thousands(".").build();
  }

  /** Values with tabs between them and a decimal point. */
  public static FileLayout tabs() {
    return builder().separator("\t").build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who hands out such files. */
  public abstract Optional<Source> source();

  /** What is counted or measured; not blank. If left out, the heading of the numbers. */
  public abstract Optional<String> measure();

  /**
   * The encoding, such as {@code ISO-8859-1}, where no byte-order mark says another; {@code UTF-8}
   * if left out.
   */
  @Value.Default
  public String encoding() {
    return "UTF-8";
  }

  /**
   * The character between fields, one that is neither a quote nor a line break; a comma if left
   * out.
   */
  @Value.Default
  public String separator() {
    return ",";
  }

  /** The character before the decimals, a point or a comma; a point if left out. */
  @Value.Default
  public String decimal() {
    return ".";
  }

  /**
   * One character between thousands, not blank but for a blank itself, where numbers may have it; a
   * blank stands for any blank and an apostrophe for any apostrophe. If left out, only numbers in
   * quotes may have commas between thousands, and only where fields have commas between them and
   * decimals a point.
   */
  public abstract Optional<String> thousands();

  /** How many rows are passed over before the headings; zero or more, zero if left out. */
  @Value.Default
  public int rowsBefore() {
    return 0;
  }

  /**
   * The text of the first field of the headings, before which all rows are passed over; not blank.
   */
  public abstract Optional<String> headingsStart();

  /** How many rows the headings take; from 1 to 5, 1 if left out. */
  @Value.Default
  public int headingRows() {
    return 1;
  }

  /** How many rows are left out at the end; zero or more, zero if left out. */
  @Value.Default
  public int rowsAfter() {
    return 0;
  }

  /**
   * Whether nothing is read from the first row on that is blank or a line such as {@code ______};
   * no if left out.
   */
  @Value.Default
  public boolean endsAtBlankRow() {
    return false;
  }

  /**
   * The columns by role. Several columns are one key together, joined by {@link #keyJoint()}; none
   * blank.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<String>> columns();

  /** What stands between the parts of a key of several columns; a blank if left out. */
  @Value.Default
  public String keyJoint() {
    return " ";
  }

  /**
   * For each row of headings the role that it holds, such as {@code period} where years are
   * columns; empty where every number has a row of its own.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> acrossBy();

  /**
   * The columns of numbers where several stand in one row. If left out, all that are not named
   * otherwise, and of those only periods where the last role of {@link #acrossBy()} is {@code
   * period}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> across();

  /** The character between keys that stand together in the first column, as do their headings. */
  public abstract Optional<String> keysInFirstColumn();

  /** Whether a note such as {@code [note 3]} at the end of a label is left out; no if left out. */
  @Value.Default
  public boolean dropsNotes() {
    return false;
  }

  /** What the file writes in the place of numbers; each text once. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<FileMark> marks();

  /** What the file writes beside numbers; each text of a column once. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<FileFlag> flags();

  /**
   * By the heading of a column of flags the texts that say nothing against the number beside them,
   * such as the {@code A} of a normal value. A number that is zero beside a text that is neither
   * among these nor among {@link #flags()} is refused, since offices write zeros in the place of
   * numbers that they hide.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<String>> normalFlags();

  /** The same of what stands behind numbers, such as the {@code b} of a break; none blank. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> normalBehind();

  /** Whether brackets around a number stand for a minus, as in accounts; no if left out. */
  @Value.Default
  public boolean negativeInBrackets() {
    return false;
  }

  /**
   * What may stand right before or behind a number and says nothing of it, such as the sign of a
   * currency or of a note; none blank.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> dropped();

  /**
   * By which of its two years a fiscal year such as {@code FY24} is named; such texts are refused
   * if left out, since both are usual.
   */
  public abstract Optional<FiscalYearName> fiscalYears();

  /** The roles whose label stands once for itself and the rows below it where it is left empty. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> filledDown();

  /** What stands before a number that a count lies below, such as {@code <}; none blank. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> below();

  /** What is said of a cell that no row gives; it is zero if left out. */
  public abstract Optional<CellFlag> absent();

  /** The rows to read: in each column one of the texts must stand. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<String>> where();

  /**
   * Columns that must have the same text in all rows that are read, such as that which says whether
   * a number is a count or a percentage; those the file does not have are passed over, those of
   * which {@link #where()} names several texts, and those that {@link #columns()} names.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> single();

  /**
   * The form by role that labels must have as a whole to be read, as a regular expression, such as
   * that of the codes of one level; totals need not have it.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, String> kept();

  /** Labels by role whose rows or columns are left out, such as the part of a country. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<String>> leftOut();

  /** Labels by role that stand for the total of all others that are not left out. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, List<String>> totals();

  /** What is done with totals; they are set aside if left out. */
  @Value.Default
  public TotalsRule totalsRule() {
    return TotalsRule.SET_ASIDE;
  }

  /** What is done where several rows give one cell; they are refused if left out. */
  @Value.Default
  public RepeatedCells repeated() {
    return RepeatedCells.REFUSED;
  }

  /** What is done with numbers that are not known but must be; they are refused if left out. */
  @Value.Default
  public UnknownRows unknownRows() {
    return UnknownRows.REFUSED;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> measure().ifPresent(measure -> Check.notBlank(measure, "measure")),
        () -> charset(),
        () -> checkOne(separator(), "separator"),
        () -> Check.that(!isBlankButTab(separator()), "separator", "be no blank", separator()),
        () -> checkDecimal(),
        () -> thousands().ifPresent(thousands -> checkOne(thousands, "thousands")),
        () -> Check.between(rowsBefore(), 0, 10_000, "rowsBefore"),
        () -> Check.between(rowsAfter(), 0, 10_000, "rowsAfter"),
        () -> Check.between(headingRows(), 1, 5, "headingRows"));
    headingsStart().ifPresent(start -> Check.notBlank(start, "headingsStart"));
    keysInFirstColumn().ifPresent(joint -> checkOne(joint, "keysInFirstColumn"));
    checkRoles(columns(), "columns");
    checkRoles(where(), "where");
    kept().forEach(FileLayout::checkForm);
    checkRoles(leftOut(), "leftOut");
    checkRoles(totals(), "totals");
    Check.texts(acrossBy(), "acrossBy");
    Check.texts(across(), "across");
    Check.texts(below(), "below");
    Check.texts(dropped(), "dropped");
    checkRoles(normalFlags(), "normalFlags");
    Check.texts(normalBehind(), "normalBehind");
    Check.texts(filledDown(), "filledDown");
    Check.texts(single(), "single");
    Check.distinct(marks(), FileMark::text, "marks", "text");
    Check.distinct(
        flags(),
        flag -> List.of(flag.column().orElse(""), flag.text()).toString(),
        "flags",
        "text");
    absent().ifPresent(FileMark::checkUnknown);
    Check.that(
        acrossBy().isEmpty() || acrossBy().size() == headingRows(),
        Fault.INCONSISTENT,
        "acrossBy",
        "have one role for each of headingRows " + headingRows(),
        acrossBy());
    Check.that(
        thousands().filter(decimal()::equals).isEmpty(),
        Fault.INCONSISTENT,
        "thousands",
        "differ from decimal",
        decimal());
  }

  private static boolean isBlankButTab(String text) {
    return text.isBlank() && !text.equals("\t");
  }

  private void checkDecimal() {
    Check.that(
        decimal().equals(".") || decimal().equals(","),
        "decimal",
        "be a point or a comma",
        decimal());
  }

  private static void checkOne(String text, String field) {
    Check.that(
        text.length() == 1 && "\"\n\r".indexOf(text.charAt(0)) < 0,
        Fault.MALFORMED,
        field,
        "be one character that is neither a quote nor a line break",
        text);
  }

  private static void checkRoles(Map<String, List<String>> texts, String field) {
    texts.forEach(
        (role, named) -> {
          Check.notBlank(role, field);
          Check.notEmpty(named, field + "[" + role + "]");
        });
  }

  private static void checkForm(String role, String form) {
    Check.notBlank(role, "kept");
    try {
      Pattern.compile(form);
    } catch (PatternSyntaxException e) {
      throw new InvalidValueException(
          Fault.MALFORMED, "kept[" + role + "]", "be a regular expression", form);
    }
  }

  /** The encoding as the JDK has it. */
  final Charset charset() {
    try {
      return Charset.forName(encoding());
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "encoding", "be one such as UTF-8 or ISO-8859-1", encoding());
    }
  }

  /** The same layout of files whose fields have another character between them. */
  public final FileLayout separatedBy(String separator) {
    return toBuilder().separator(separator).build();
  }

  /**
   * The same layout of files whose numbers are written another way.
   *
   * @param decimal the character before the decimals, a point or a comma
   * @param thousands the character between thousands
   * @return the layout
   */
  public final FileLayout numbers(String decimal, String thousands) {
    return toBuilder().decimal(decimal).thousands(thousands).build();
  }

  /** The same layout of files in another encoding, such as {@code ISO-8859-1}. */
  public final FileLayout encodedAs(String encoding) {
    return toBuilder().encoding(encoding).build();
  }

  /** The same layout with so many rows before the headings that are passed over. */
  public final FileLayout skipping(int rowsBefore) {
    return toBuilder().rowsBefore(rowsBefore).build();
  }

  /**
   * The same layout with the columns of a role.
   *
   * @param role what they name, such as {@code region}
   * @param headings the heading; several are one key together
   * @return the layout
   */
  public final FileLayout column(String role, String... headings) {
    return toBuilder().columns(with(columns(), role, headings)).build();
  }

  /**
   * The same layout of files with several numbers in a row.
   *
   * @param roles for each row of headings what it holds, such as {@code period}
   * @return the layout
   */
  public final FileLayout acrossBy(String... roles) {
    return toBuilder().headingRows(roles.length).acrossBy(List.of(roles)).build();
  }

  /** The same layout with so many rows left out at the end, such as notes. */
  public final FileLayout skippingLast(int rowsAfter) {
    return toBuilder().rowsAfter(rowsAfter).build();
  }

  /** The same layout of files whose table ends at the first blank row, with notes behind it. */
  public final FileLayout endingAtBlankRow() {
    return toBuilder().endsAtBlankRow(true).build();
  }

  /**
   * The same layout of files that leave a label empty where it is that of the row above, as merged
   * cells and pivot tables do.
   *
   * @param roles what is left empty, such as {@code region}
   * @return the layout
   */
  public final FileLayout fillingDown(String... roles) {
    return toBuilder().filledDown(List.of(roles)).build();
  }

  /** The same layout of files with fiscal years such as {@code FY24}. */
  public final FileLayout fiscalYears(FiscalYearName named) {
    return toBuilder().fiscalYears(named).build();
  }

  /** The same layout with the columns that hold the numbers where several stand in a row. */
  public final FileLayout numbersIn(String... headings) {
    return toBuilder().across(List.of(headings)).build();
  }

  /**
   * The same layout with what stands in the place of a number that is not known.
   *
   * @param text what stands there, such as {@code ".."} or the empty text
   * @param flag what it means; of any kind but {@link CellFlagKind#ESTIMATED}
   * @return the layout
   */
  public final FileLayout unknown(String text, CellFlag flag) {
    return marked(FileMark.unknown(text, flag));
  }

  /** The same layout with what stands in the place of a number that is exactly zero. */
  public final FileLayout nothing(String text) {
    return marked(FileMark.number(text, 0));
  }

  private FileLayout marked(FileMark mark) {
    List<FileMark> all =
        ImmutableList.<FileMark>builder()
            .addAll(marks().stream().filter(known -> !known.text().equals(mark.text())).iterator())
            .add(mark)
            .build();
    return toBuilder().marks(all).build();
  }

  /**
   * The same layout with what a column of flags says of the number beside it. Under a flag of an
   * unknown number whatever stands in its place is not read, such as the zero that some offices
   * write there.
   *
   * @param column the heading of the column of flags
   * @param text what stands in it
   * @param flag what it means
   * @return the layout
   */
  public final FileLayout flagged(String column, String text, CellFlag flag) {
    return toBuilder().addFlags(FileFlag.of(column, text, flag)).build();
  }

  /**
   * The same layout with a column of flags that some of these files do not have.
   *
   * @param column the heading of the column of flags
   * @param text what stands in it
   * @param flag what it means
   * @return the layout
   */
  public final FileLayout flaggedIfThere(String column, String text, CellFlag flag) {
    return toBuilder().addFlags(FileFlag.ifThere(column, text, flag)).build();
  }

  /**
   * The same layout with a flag behind numbers, such as the {@code p} of {@code 1300 p}.
   *
   * @param text what stands there; {@code ()} for brackets around the number
   * @param flag what it means
   * @return the layout
   */
  public final FileLayout flaggedBehind(String text, CellFlag flag) {
    return toBuilder().addFlags(FileFlag.behind(text, flag)).build();
  }

  /** The same layout of files without a certain column of flags. */
  public final FileLayout withoutFlags(String column) {
    return toBuilder()
        .flags(
            flags().stream()
                .filter(flag -> !flag.column().equals(Optional.of(column.strip())))
                .toList())
        .build();
  }

  /**
   * The same layout with texts of a column of flags that say nothing against the number beside
   * them, so that a zero stands. The file may do without the column.
   *
   * @param column the heading of the column of flags
   * @param texts such as the {@code A} of a normal value
   * @return the layout
   */
  public final FileLayout normal(String column, String... texts) {
    Map<String, List<String>> all = new LinkedHashMap<>(normalFlags());
    all.merge(
        column.strip(),
        List.of(texts),
        (before, more) -> ImmutableList.<String>builder().addAll(before).addAll(more).build());
    return toBuilder().normalFlags(all).build();
  }

  /**
   * The same layout with flags behind numbers that say nothing against them, such as the {@code b}
   * of {@code 0 b}.
   *
   * @param texts what stands there
   * @return the layout
   */
  public final FileLayout normalBehind(String... texts) {
    return toBuilder().addNormalBehind(texts).build();
  }

  /** The same layout of files that write a number below zero in brackets, such as {@code (12)}. */
  public final FileLayout bracketsNegative() {
    return toBuilder().negativeInBrackets(true).build();
  }

  /**
   * The same layout with what may stand right before or behind a number and says nothing of it.
   *
   * @param texts such as {@code £} or {@code %}
   * @return the layout
   */
  public final FileLayout dropping(String... texts) {
    return toBuilder().addDropped(texts).build();
  }

  /**
   * The same layout with what stands before a number that a count lies below.
   *
   * @param sign such as {@code <}, so that {@code <5} is a count below five
   * @return the layout
   */
  public final FileLayout below(String sign) {
    return toBuilder().addBelow(sign).build();
  }

  /** The same layout where a cell that no row gives is not known, rather than zero. */
  public final FileLayout absent(CellFlag flag) {
    return toBuilder().absent(flag).build();
  }

  /**
   * The same layout of the rows alone that have one of some texts in a column, and in those of
   * earlier calls.
   *
   * @param column the heading of the column
   * @param texts the texts, exactly but for blanks around them
   * @return the layout
   */
  public final FileLayout where(String column, String... texts) {
    return toBuilder().where(with(where(), column, texts)).build();
  }

  /**
   * The same layout of those labels alone that have a form, such as codes of one level.
   *
   * @param role what they are labels of, such as {@code industry}
   * @param form a regular expression of the whole label
   * @return the layout
   */
  public final FileLayout keeping(String role, String form) {
    return toBuilder().putKept(role, form).build();
  }

  /**
   * The same layout without some labels.
   *
   * @param role what they are labels of, such as {@code region}
   * @param labels the labels whose rows or columns are left out
   * @return the layout
   */
  public final FileLayout leavingOut(String role, String... labels) {
    return toBuilder().leftOut(with(leftOut(), role, labels)).build();
  }

  /**
   * The same layout with labels that stand for totals.
   *
   * @param role what they are labels of, such as {@code industry}
   * @param labels the labels of the total of all others
   * @return the layout
   */
  public final FileLayout total(String role, String... labels) {
    return toBuilder().totals(with(totals(), role, labels)).build();
  }

  /** The same layout with totals that stand in for sums in which a count is not known. */
  public final FileLayout usingTotals() {
    return toBuilder().totalsRule(TotalsRule.USED).build();
  }

  /** The same layout with rows added up of which several give one cell. */
  public final FileLayout summing() {
    return toBuilder().repeated(RepeatedCells.SUMMED).build();
  }

  /** The same layout where rows whose number is not known but must be are left out. */
  public final FileLayout leavingOutUnknown() {
    return toBuilder().unknownRows(UnknownRows.LEFT_OUT).build();
  }

  /** The same layout with a name for what is counted or measured. */
  public final FileLayout measuring(String measure) {
    return toBuilder().measure(measure).build();
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> before, String key, String[] texts) {
    Map<String, List<String>> all = new LinkedHashMap<>(before);
    all.put(key, List.of(texts));
    return all;
  }

  /** Builds a {@link FileLayout}. */
  public static final class Builder extends ImmutableFileLayout.Builder {
    Builder() {}
  }
}
