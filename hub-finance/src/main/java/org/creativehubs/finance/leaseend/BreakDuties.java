package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.BreakCondition;
import org.creativehubs.core.lease.BreakConditionDay;
import org.creativehubs.core.lease.BreakConditionKind;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.EndRule;

/** What the breaks that are still to be had ask of the tenant, and by when. */
final class BreakDuties {

  private final List<BreakDuty> duties = new ArrayList<>();

  private BreakDuties() {}

  static List<BreakDuty> of(List<BreakPosition> positions) {
    BreakDuties calendar = new BreakDuties();
    positions.stream().filter(BreakDuties::isToBeHad).forEach(calendar::add);
    calendar.duties.sort(Comparator.comparing(BreakDuty::by).thenComparing(BreakDuty::breakDate));
    return List.copyOf(calendar.duties);
  }

  private static boolean isToBeHad(BreakPosition position) {
    return switch (position.status()) {
      case OPEN, NOTICE_GIVEN, CONDITION_NOT_KNOWN -> true;
      default -> false;
    };
  }

  private void add(BreakPosition position) {
    BreakOption option = position.option();
    if (position.status() == BreakStatus.OPEN) {
      add(option, position.lastNotice(), "serve notice: " + notice(option));
    }
    position.lastPayments().forEach(payment -> add(option, payment.due(), pay(payment)));
    option.conditions().forEach(condition -> add(position, condition));
    boolean named =
        option.conditions().stream().anyMatch(c -> c.kind() == BreakConditionKind.PENALTY_PAID);
    if (position.penalty().isPositive() && !named) {
      add(option, option.breakDate(), "pay the penalty of " + position.penalty());
    }
    add(option, option.lastDay(), "last day of the lease");
  }

  private static String notice(BreakOption option) {
    return Show.counted(option.noticeMonths().orElseThrow(), "months")
        + ", "
        + Show.words(option.noticeDays().orElseThrow());
  }

  private static String pay(BreakPayment payment) {
    String all = payment.rule() == EndRule.WHOLE_NO_REFUND ? " in full, nothing comes back" : "";
    return "pay " + payment.net() + " of " + payment.charge() + all;
  }

  private void add(BreakPosition position, BreakCondition condition) {
    BreakOption option = position.option();
    String action = asked(position, condition);
    if (condition.counts() != BreakConditionDay.BREAK_DATE) {
      add(option, option.noticeServed().orElse(position.lastNotice()), action);
    }
    if (condition.counts() != BreakConditionDay.NOTICE) {
      add(option, option.breakDate(), action);
    }
  }

  private static String asked(BreakPosition position, BreakCondition condition) {
    String asked =
        switch (condition.kind()) {
          case VACANT_POSSESSION -> "leave the space empty of people, things and sublettings";
          case RENT_PAID_UP -> "have paid in full all that has fallen due by then";
          case PENALTY_PAID -> "have paid the penalty of " + position.penalty();
          case COVENANTS_KEPT -> "have put right every breach of the lease, however small";
          case NO_MATERIAL_BREACH -> "have put right every breach of the lease that matters";
          case OCCUPATION_GIVEN_UP -> "have given up occupation";
          case SUBLETTINGS_ENDED -> "have ended every subletting";
          case OTHER -> "meet the condition";
        };
    return asked + condition.words().map(words -> " (" + words + ")").orElse("");
  }

  private void add(BreakOption option, LocalDate by, String action) {
    duties.add(BreakDuty.of(by, option.breakDate(), action));
  }
}
