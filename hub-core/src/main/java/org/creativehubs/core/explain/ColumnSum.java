package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.money.Money;

/** The sum of the cells of a column. */
final class ColumnSum {

  private static final int MOST_SHOWN = 24;

  private ColumnSum() {}

  static Answer of(List<Answer> cells) {
    long unknown = cells.stream().filter(cell -> !cell.isDefined()).count();
    if (unknown > 0 || cells.isEmpty()) {
      String which = "no figure in " + unknown + " of " + Show.counted(cells.size(), "rows");
      return Answer.of(Reason.NOT_KNOWN.because(cells.isEmpty() ? "there are no rows" : which));
    }
    Answer first = cells.get(0);
    boolean alike = cells.stream().allMatch(cell -> isAlike(cell, first));
    return alike ? added(cells, first) : Reason.UNLIKE.answer();
  }

  private static boolean isAlike(Answer cell, Answer first) {
    return cell.kind() == first.kind()
        && cell.kind() != AnswerKind.TEXT
        && cell.qualifier().isEmpty()
        && cell.unit().equals(first.unit())
        && cell.money().map(Money::currency).equals(first.money().map(Money::currency));
  }

  private static Answer added(List<Answer> cells, Answer first) {
    if (first.money().isPresent()) {
      return Answer.of(
          Money.sum(
              first.money().get().currency(),
              cells.stream().flatMap(cell -> cell.money().stream()).toList()));
    }
    double sum =
        cells.stream()
            .map(cell -> new BigDecimal(Show.exactly(cell.number().orElseThrow())))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .doubleValue();
    Answer.Builder answer = Answer.builder().kind(first.kind()).number(sum);
    first.unit().ifPresent(answer::unit);
    return answer.build();
  }

  static String text(List<Answer> cells) {
    return cells.size() <= MOST_SHOWN
        ? cells.stream().map(Answer::toString).collect(Collectors.joining(" + "))
        : "the sum of " + Show.counted(cells.size(), "rows");
  }
}
