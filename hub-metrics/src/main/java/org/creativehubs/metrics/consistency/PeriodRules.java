package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/** Lengths of periods, and the days of which it is certain that they lie in one. */
final class PeriodRules {

  private PeriodRules() {}

  /** Periods that amounts cannot be compared over as they are: 13 months are no year. */
  static final class Periods implements Rule {

    private static final int YEAR = 12;

    @Override
    public void examine(Material material, Findings findings) {
      List<Statement> known =
          material.statements().stream().filter(each -> months(each).isPresent()).toList();
      for (int i = 0; i < known.size(); i++) {
        checkWholeYears(known.get(i), findings);
        for (Statement other : known.subList(i + 1, known.size())) {
          if (isComparable(known.get(i), other)) {
            checkSameLength(known.get(i), other, findings);
          }
        }
      }
    }

    private static void checkWholeYears(Statement statement, Findings findings) {
      int months = months(statement).getAsInt();
      int years = Math.max(1, Math.round(months / (float) YEAR));
      findings.demand(
          months % YEAR == 0,
          FindingKind.PERIOD_NOT_WHOLE_YEARS,
          "statement " + statement.id(),
          FindingFigure.of("period of whole years", Ratio.of((long) years * YEAR), "months"),
          length(statement),
          List.of(FindingFigure.of("factor to a year", Ratio.of(YEAR, months), "x")));
    }

    private static void checkSameLength(Statement one, Statement other, Findings findings) {
      boolean ordered = one.id().compareTo(other.id()) <= 0;
      Statement first = ordered ? one : other;
      Statement second = ordered ? other : one;
      findings.demand(
          months(one).equals(months(other)),
          FindingKind.PERIODS_DIFFER,
          "statements " + first.id() + " and " + second.id(),
          length(first),
          length(second),
          List.of());
    }

    private static boolean isComparable(Statement one, Statement other) {
      return one.of().equals(other.of()) && one.kind() == other.kind();
    }

    private static FindingFigure length(Statement statement) {
      Ratio months = Ratio.of(months(statement).getAsInt());
      return FindingFigure.of(
          "period of " + statement.id(),
          QualifiedNumber.exact(months),
          "months",
          statement.source());
    }

    private static OptionalInt months(Statement statement) {
      return statement.period().isPresent()
          ? statement.period().get().length()
          : OptionalInt.empty();
    }
  }

  /** The days of a term of which it is certain that they lie in it. */
  static final class Terms {

    /** The last day a range can end before. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private Terms() {}

    /**
     * The days on which something is certainly let: those of its terms, else from the latest
     * possible start to the earliest possible end. Where neither is given only the first day is
     * certain, and of a start that is known less exactly than the term is long, nothing.
     */
    static Optional<OpenDateRange> certain(Letting letting) {
      return letting
          .terms()
          .map(LeaseTerms::occupied)
          .or(
              () ->
                  letting
                      .start()
                      .flatMap(start -> between(start.latest(), firstEnd(letting, start))));
    }

    private static LocalDate firstEnd(Letting letting, PartialDate start) {
      LocalDate end =
          letting.termMonths().isPresent()
              ? start.earliest().plusMonths(letting.termMonths().getAsInt())
              : start.latest().plusDays(1);
      return end.isBefore(LATEST) ? end : LATEST;
    }

    private static Optional<OpenDateRange> between(LocalDate start, LocalDate end) {
      return start.isBefore(end) ? Optional.of(OpenDateRange.of(start, end)) : Optional.empty();
    }
  }
}
