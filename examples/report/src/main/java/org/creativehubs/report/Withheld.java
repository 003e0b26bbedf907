package org.creativehubs.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/**
 * What a page that is published must not tell: the names of tenants and persons, and what they
 * earn.
 *
 * <p>A name is replaced wherever it stands as a word of its own, whatever its case, also in titles,
 * pictures and workings. An income stands as a band such as {@code GBP 50,000 to under 100,000}. A
 * number whose working rests on an income says {@code withheld}, since the income could be
 * calculated from it, and so does its working; a verdict in words stays. A number that happens to
 * equal an income is withheld too: rather one number too many.
 */
public final class Withheld {

  private static final String WITHHELD = "withheld";
  private static final SortedSet<Integer> NONE = Collections.emptySortedSet();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{N}.])\\d{1,3}(?:[,\u00a0 ]\\d{3})+(?:\\.\\d+)?(?![\\p{N}])|"
              + "(?<![\\p{N}.])\\d+(?:\\.\\d+)?(?![\\p{N}])");

  /** What stands instead of a name, by its words in lower case. */
  private final Map<String, String> names;

  /** How many words the names have that begin with a word, the longest first. */
  private final Map<String, SortedSet<Integer>> lengths;

  private final Set<BigDecimal> amounts;

  private Withheld(
      Map<String, String> names, Map<String, SortedSet<Integer>> lengths, Set<BigDecimal> amounts) {
    this.names = names;
    this.lengths = lengths;
    this.amounts = amounts;
  }

  /** Nothing is withheld yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether a text says something that is withheld. */
  public boolean isToldBy(String text) {
    return !text(text).equals(text);
  }

  /** A text without what is withheld. */
  public String text(String text) {
    return withoutAmounts(withoutNames(text));
  }

  private String withoutNames(String text) {
    if (names.isEmpty()) {
      return text;
    }
    List<MatchResult> words = WORD.matcher(text).results().toList();
    StringBuilder out = new StringBuilder();
    int from = 0;
    int word = 0;
    while (word < words.size()) {
      int length = lengthOfName(words, word);
      if (length > 0) {
        out.append(text, from, words.get(word).start()).append(names.get(key(words, word, length)));
        from = words.get(word + length - 1).end();
      }
      word += Math.max(1, length);
    }
    return out.append(text.substring(from)).toString();
  }

  /** How many words the longest name has that begins here; zero if none does. */
  private int lengthOfName(List<MatchResult> words, int first) {
    for (int length : lengths.getOrDefault(key(words.get(first).group()), NONE)) {
      if (first + length <= words.size() && names.containsKey(key(words, first, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(List<MatchResult> words, int first, int length) {
    return words.subList(first, first + length).stream()
        .map(word -> key(word.group()))
        .collect(Collectors.joining(" "));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private String withoutAmounts(String text) {
    return amounts.isEmpty() ? text : NUMBER.matcher(text).replaceAll(this::shown);
  }

  private String shown(MatchResult found) {
    String plain = found.group().replaceAll("[,\u00a0 ]", "");
    return amounts.contains(new BigDecimal(plain).stripTrailingZeros()) ? WITHHELD : found.group();
  }

  private boolean isWithheld(BigDecimal amount) {
    return amounts.contains(amount.abs().stripTrailingZeros());
  }

  /** A page without what is withheld, in all its parts. */
  public Page page(Page page) {
    return page.toBuilder()
        .title(text(page.title()))
        .about(page.about().map(this::text))
        .verdict(text(page.verdict()))
        .figures(page.figures().stream().map(this::figure).toList())
        .asks(texts(page.asks()))
        .contradictions(texts(page.contradictions()))
        .unknowns(texts(page.unknowns()))
        .pictures(page.pictures().stream().map(picture -> picture.worded(this::text)).toList())
        .sections(page.sections().stream().map(this::section).toList())
        .faults(page.faults().map(faults -> table(PageTable.of(faults)).table()))
        .assumptions(texts(page.assumptions()))
        .notes(texts(page.notes()))
        .sources(page.sources().stream().map(this::source).toList())
        .origin(page.origin().toBuilder().input(text(page.origin().input())).build())
        .isPublic(true)
        .build();
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).distinct().toList();
  }

  private PageSection section(PageSection section) {
    return section.toBuilder()
        .heading(text(section.heading()))
        .paragraphs(texts(section.paragraphs()))
        .tables(section.tables().stream().map(this::table).toList())
        .explanations(section.explanations().stream().map(this::explanation).toList())
        .remarks(texts(section.remarks()))
        .build();
  }

  private KeyFigure figure(KeyFigure figure) {
    Optional<Explanation> how = figure.explanation();
    return figure.toBuilder()
        .label(text(figure.label()))
        .value(answer(figure.value(), how))
        .note(figure.note().map(this::text))
        .explanation(how.map(this::explanation))
        .build();
  }

  /**
   * A table without what is withheld. Its cells are what they were, or words.
   *
   * @param table a table and its workings
   * @return the same rows and columns
   */
  public PageTable table(PageTable table) {
    Table shown = table.table();
    Table.Builder without = Table.builder();
    without.title(text(shown.title())).totals(shown.totals());
    List<List<Answer>> rows = new ArrayList<>();
    for (int row = 0; row < shown.rows().size(); row++) {
      rows.add(new ArrayList<>());
      for (int column = 0; column < shown.columns().size(); column++) {
        Answer cell = shown.rows().get(row).get(column);
        boolean mayRest = !amounts.isEmpty() && isNumeric(cell);
        rows.get(row).add(answer(cell, mayRest ? table.working(row, column) : Optional.empty()));
      }
    }
    rows.forEach(without::addRows);
    for (int column = 0; column < shown.columns().size(); column++) {
      int position = column;
      ColumnFormat format = shown.format(column);
      boolean isSame = rows.stream().allMatch(row -> isOf(row.get(position), format));
      without.addColumns(text(shown.columns().get(column)));
      without.addFormats(isSame ? format : ColumnFormat.of(ColumnKind.ANY));
    }
    return new PageTable(
        without.build(), (row, column) -> table.working(row, column).map(this::explanation));
  }

  private static boolean isNumeric(Answer cell) {
    return cell.money().isPresent() || cell.number().isPresent();
  }

  private static boolean isOf(Answer cell, ColumnFormat format) {
    return format.kind() == ColumnKind.ANY
        || !cell.isDefined()
        || isNumeric(cell) == isNumeric(format.kind());
  }

  private static boolean isNumeric(ColumnKind kind) {
    return switch (kind) {
      case NUMBER, COUNT, SHARE, MONEY, QUANTITY -> true;
      case TEXT, DAY, YEAR, TRUTH, ANY -> false;
    };
  }

  private Answer answer(Answer answer, Optional<Explanation> how) {
    if (answer.money().isPresent() && isWithheld(answer.money().get().amount())) {
      return Answer.text(band(answer.money().get()));
    }
    boolean isTold =
        answer.number().isPresent()
            && isWithheld(BigDecimal.valueOf(answer.number().getAsDouble()));
    if (isTold || (isNumeric(answer) && how.filter(this::restsOnAmount).isPresent())) {
      return Answer.text(WITHHELD);
    }
    return answer.text().map(text -> Answer.text(text(text))).orElse(answer);
  }

  private boolean restsOnAmount(Explanation explanation) {
    return explanation.steps().stream().flatMap(Withheld::said).anyMatch(this::tellsAmount);
  }

  private boolean tellsAmount(String text) {
    return !withoutAmounts(text).equals(text);
  }

  private static Stream<String> said(Step step) {
    return Stream.concat(step.expression().stream(), Stream.of(step.value().toString()));
  }

  /** How something was found, or that it is withheld. */
  private Explanation explanation(Explanation explanation) {
    Explanation.Builder without = Explanation.answering(text(explanation.question()));
    if (restsOnAmount(explanation)) {
      return without.given(WITHHELD, Answer.text("it rests on an income")).build();
    }
    explanation.steps().forEach(step -> without.addSteps(step(step)));
    return without.build();
  }

  private Step step(Step step) {
    return step.toBuilder()
        .label(text(step.label()))
        .expression(step.expression().map(this::text))
        .value(step.value().text().map(text -> Answer.text(text(text))).orElse(step.value()))
        .source(step.source().map(this::source))
        .build();
  }

  private Source source(Source source) {
    return source.toBuilder()
        .document(text(source.document()))
        .edition(source.edition().map(this::text))
        .place(source.place().map(this::text))
        .build();
  }

  /** The band of 1, 2, 5, 10 and so on in which an amount lies. */
  static String band(Money money) {
    BigDecimal amount = money.amount().abs();
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.valueOf(1000);
    for (int i = 0; high.compareTo(amount) <= 0; i++) {
      low = high;
      high = i % 3 == 1 ? high.multiply(new BigDecimal("2.5")) : high.add(high);
    }
    return (money.isNegative() ? "minus " : "")
        + money.currency()
        + " "
        + whole(low)
        + " to under "
        + whole(high);
  }

  private static String whole(BigDecimal number) {
    return Show.number(number.doubleValue());
  }

  /** Collects what is withheld. */
  public static final class Builder {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();
    private final Set<BigDecimal> amounts = new HashSet<>();

    private Builder() {}

    /**
     * A name.
     *
     * @param name the name; not blank
     * @param standIn what stands in its place, such as {@code tenant of unit 3}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder name(String name, String standIn) {
      Check.notBlank(name, "name");
      List<MatchResult> words = WORD.matcher(name).results().toList();
      if (!words.isEmpty()) {
        names.putIfAbsent(key(words, 0, words.size()), standIn);
        lengths
            .computeIfAbsent(
                key(words.get(0).group()), first -> new TreeSet<>(Comparator.reverseOrder()))
            .add(words.size());
      }
      return this;
    }

    /**
     * What somebody earns. Zero is no secret.
     *
     * @param amount the amount, in any currency
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder income(BigDecimal amount) {
      if (amount.signum() != 0) {
        amounts.add(amount.abs().stripTrailingZeros());
      }
      return this;
    }

    /** What is withheld. */
    public Withheld build() {
      return new Withheld(Map.copyOf(names), Map.copyOf(lengths), Set.copyOf(amounts));
    }
  }
}
