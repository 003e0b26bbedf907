package org.creativehubs.core.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What the numbers of groups are like. */
final class Summary {

  /** The defined numbers of a group in ascending order, and what they are. */
  private record Group(Answer name, int rows, List<Double> numbers, Optional<Answer> like) {

    static Group of(Answer name, List<Answer> cells) {
      List<Double> numbers =
          cells.stream()
              .filter(Summary::isExact)
              .flatMapToDouble(cell -> Numbers.in(cell).stream())
              .sorted()
              .boxed()
              .toList();
      return new Group(
          name, cells.size(), numbers, cells.stream().filter(Summary::isExact).findFirst());
    }

    double sum() {
      return numbers.stream().mapToDouble(number -> number).sum();
    }

    double mean() {
      return sum() / numbers.size();
    }

    double at(double share) {
      double place = share * (numbers.size() - 1);
      int below = (int) Math.floor(place);
      int above = (int) Math.ceil(place);
      return numbers.get(below) + (place - below) * (numbers.get(above) - numbers.get(below));
    }

    Answer answer(ToDoubleFunction<Group> of) {
      return numbers.isEmpty() ? Reason.TOO_FEW.answer() : like(of.applyAsDouble(this));
    }

    private Answer like(double number) {
      Answer one = like.orElseThrow();
      if (one.kind() == AnswerKind.SHARE) {
        return Answer.share(number);
      }
      return JsonLines.unit(one)
          .map(unit -> Answer.quantity(number, unit))
          .orElseGet(() -> Answer.number(number));
    }
  }

  private Summary() {}

  static Table of(String by, String values, Map<Answer, List<Answer>> groups) {
    groups.values().forEach(cells -> cells.forEach(cell -> checkNumber(cell, values)));
    List<String> units =
        groups.values().stream()
            .flatMap(List::stream)
            .filter(Answer::isDefined)
            .map(cell -> JsonLines.unit(cell).orElse("no unit"))
            .distinct()
            .toList();
    Check.that(
        units.size() < 2, Fault.INCONSISTENT, values, "be of one unit", String.join(", ", units));
    List<Group> found =
        groups.entrySet().stream()
            .map(entry -> Group.of(entry.getKey(), entry.getValue()))
            .toList();
    return Grid.of(
            Column.answer(by, Group::name),
            Column.count("rows", Group::rows),
            Column.count("not known", group -> group.rows() - group.numbers().size()),
            figure("sum", Group::sum),
            figure("mean", Group::mean),
            figure("least", group -> group.at(0)),
            figure("median", group -> group.at(0.5)),
            figure("most", group -> group.at(1)))
        .sheet(values + " by " + by, found)
        .table();
  }

  private static Column<Group> figure(String heading, ToDoubleFunction<Group> of) {
    return Column.answer(heading, group -> group.answer(of));
  }

  private static boolean isExact(Answer cell) {
    return cell.money().isPresent() || CellKeys.isExact(cell);
  }

  private static void checkNumber(Answer cell, String values) {
    Check.that(
        !cell.isDefined() || Numbers.in(cell).isPresent(),
        Fault.WRONG_TYPE,
        values,
        "be numbers",
        cell);
  }
}
