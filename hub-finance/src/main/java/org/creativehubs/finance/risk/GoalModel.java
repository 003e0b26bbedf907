package org.creativehubs.finance.risk;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;

/** Puts a value that is sought into a model. */
final class GoalModel {

  private GoalModel() {}

  static OperatingModel with(GoalSeekInput input, Ratio value) {
    return switch (input.unknown()) {
      case FACTOR -> input.plan().adjusted(List.of(Adjustment.ofLine(input.line(), value)));
      case OCCUPANCY -> let(input, value);
      case AMOUNT -> at(input, Money.round(value, input.target().currency(), RoundingMode.HALF_UP));
      case UNITS -> resized(input, value.floor().intValueExact());
      case MOVED_UNITS -> moved(input, value.floor().intValueExact());
    };
  }

  private static OperatingModel let(GoalSeekInput input, Ratio share) {
    PlannedUnits unit = input.unit(input.line()).orElseThrow();
    Ratio factor = share.dividedBy(unit.occupancy().full());
    List<Adjustment> changes = new ArrayList<>();
    changes.add(Adjustment.ofLine(unit.name(), factor));
    if (unit.variableCost().isPresent()) {
      changes.add(Adjustment.ofLine(unit.costLine(), factor));
    }
    return input.plan().adjusted(changes);
  }

  private static OperatingModel at(GoalSeekInput input, Money amount) {
    List<PlannedUnits> units = new ArrayList<>();
    for (PlannedUnits unit : input.plan().units()) {
      units.add(unit.name().equals(input.line()) ? unit.at(amount) : unit);
    }
    List<PlannedLine> lines = new ArrayList<>();
    for (PlannedLine line : input.plan().lines()) {
      lines.add(line.name().equals(input.line()) ? line.at(amount) : line);
    }
    return input.plan().with(units, lines).build();
  }

  private static OperatingModel resized(GoalSeekInput input, int number) {
    List<PlannedUnits> units = new ArrayList<>();
    for (PlannedUnits unit : input.plan().units()) {
      units.add(unit.name().equals(input.line()) ? unit.resized(number) : unit);
    }
    return input.plan().with(units, input.plan().lines()).build();
  }

  private static OperatingModel moved(GoalSeekInput input, int number) {
    List<PlannedUnits> units = new ArrayList<>();
    for (PlannedUnits unit : input.plan().units()) {
      boolean taken = unit.name().equals(input.line());
      boolean given = input.to().filter(unit.name()::equals).isPresent();
      int change = taken ? -number : number;
      units.add(taken || given ? unit.resized(unit.count().orElseThrow() + change) : unit);
    }
    return input.plan().with(units, input.plan().lines()).build();
  }
}
