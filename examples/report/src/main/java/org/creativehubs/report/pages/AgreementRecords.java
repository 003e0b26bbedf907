package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaReport;

/**
 * Records held against an agreement. One that does not go with its promise is left out; so are all
 * records of a promise that cannot be put together, since none of them is known to be the right
 * one. The checker refuses either.
 */
final class AgreementRecords {

  /** How a refusal names a record, and the dot before its field. */
  private static final Pattern NAMED = Pattern.compile("evidence\\[(\\d+)](\\.?)");

  /** A record that does not count, and why. */
  record Left(Evidence record, String why) {}

  private final ServiceLevelAgreement agreement;
  private final DateRange period;
  private final LocalDate on;
  private final List<Evidence> fitting = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();

  private AgreementRecords(ServiceLevelAgreement agreement, DateRange period, LocalDate on) {
    this.agreement = agreement;
    this.period = period;
    this.on = on;
  }

  static AgreementRecords of(
      ServiceLevelAgreement agreement, List<Evidence> records, DateRange period, LocalDate on) {
    AgreementRecords sorted = new AgreementRecords(agreement, period, on);
    Map<String, List<Evidence>> byPromise = new LinkedHashMap<>();
    for (Evidence piece : records) {
      Optional<String> refusal = sorted.refusal(List.of(piece));
      refusal.ifPresentOrElse(
          why -> sorted.left.add(new Left(piece, why)),
          () -> byPromise.computeIfAbsent(piece.obligation(), id -> new ArrayList<>()).add(piece));
    }
    byPromise.values().forEach(sorted::add);
    return sorted;
  }

  private void add(List<Evidence> ofPromise) {
    Optional<String> refusal = refusal(ofPromise);
    if (refusal.isEmpty()) {
      fitting.addAll(ofPromise);
    } else {
      ofPromise.forEach(piece -> left.add(new Left(piece, "it cannot be put with the others")));
      contradictions.add(
          "No record of " + ofPromise.get(0).obligation() + " counts: " + refusal.get());
    }
  }

  /** Why records cannot be checked, in words that name their lines; empty where they can. */
  private Optional<String> refusal(List<Evidence> records) {
    try {
      input(records);
      return Optional.empty();
    } catch (InvalidValueException refused) {
      Matcher named = NAMED.matcher(String.valueOf(refused.getMessage()));
      return Optional.of(named.replaceAll(found -> place(records, found)));
    }
  }

  private static String place(List<Evidence> records, MatchResult named) {
    String source = records.get(Integer.parseInt(named.group(1))).source().toString();
    return Matcher.quoteReplacement(source + (named.group(2).isEmpty() ? "" : ": "));
  }

  private SlaCheckerInput input(List<Evidence> records) {
    SlaCheckerInput.Builder input = SlaCheckerInput.builder().agreement(agreement);
    return input.addAllEvidence(records).period(period).asAt(on).build();
  }

  /** The checks of the agreement against the records that can be put together. */
  SlaReport report() {
    return SlaChecker.answer(input(fitting));
  }

  /** The records that count, in the order of the promises for which they came. */
  List<Evidence> counting(SlaReport report) {
    List<Evidence> counting = new ArrayList<>(fitting);
    report.leftOut().forEach(out -> counting.remove(out.evidence()));
    return counting;
  }

  /** The records that do not count: those that do not fit, then those of another time. */
  List<Left> left(SlaReport report) {
    List<Left> all = new ArrayList<>(left);
    report.leftOut().forEach(out -> all.add(new Left(out.evidence(), Show.words(out.reason()))));
    return all;
  }

  /** What records say that cannot be true together. */
  List<String> contradictions() {
    return contradictions;
  }
}
