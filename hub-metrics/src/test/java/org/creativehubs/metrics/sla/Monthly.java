package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;

/** A year of monthly evidence for promises that are no one's in particular. */
final class Monthly {

  static final LocalDate START = LocalDate.of(2021, 1, 1);
  static final DateRange YEAR = DateRange.of(START, START.plusYears(1));

  private Monthly() {}

  static Obligation.Builder promise(
      ObligationKind kind, Comparison comparison, String target, ObligationPeriod every) {
    Obligation.Builder obligation = Obligation.builder();
    obligation
        .id("it")
        .promise("it")
        .comparison(comparison)
        .target(Ratio.parse(target))
        .unit("pieces")
        .kind(kind)
        .every(every);
    return obligation;
  }

  static Obligation hours(String target, ObligationPeriod every) {
    return promise(ObligationKind.VOLUNTEERING_HOURS, Comparison.AT_LEAST, target, every).build();
  }

  static Obligation fund(Comparison comparison, String share) {
    return promise(ObligationKind.SHARE_OF_REVENUE, comparison, share, ObligationPeriod.YEAR)
        .basis("revenue")
        .build();
  }

  static Evidence share(int month, Ratio share, Ratio basis) {
    return in(month(month), QualifiedNumber.exact(share))
        .basisSize(QualifiedNumber.exact(basis))
        .build();
  }

  static DateRange month(int index) {
    return DateRange.of(START.plusMonths(index), START.plusMonths(index + 1L));
  }

  static Evidence.Builder in(DateRange period, String value) {
    return in(period, QualifiedNumber.parse(value));
  }

  static Evidence.Builder in(DateRange period, QualifiedNumber value) {
    Evidence.Builder evidence = Evidence.builder();
    evidence
        .obligation("it")
        .kind(EvidenceKind.MEASURED)
        .value(value)
        .statement("counted")
        .source(Peckham.GUIDE)
        .period(period);
    return evidence;
  }

  static List<Evidence> months(List<String> values) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      evidence.add(in(month(i), values.get(i)).build());
    }
    return evidence;
  }

  static List<Evidence> months(String... values) {
    return months(List.of(values));
  }

  static ServiceLevelAgreement.Builder agreement(Obligation... obligations) {
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    agreement.id("a").name("A").provider("P").client("C").addObligations(obligations);
    return agreement;
  }

  static SlaCheckerInput.Builder input(Obligation obligation, List<Evidence> evidence) {
    SlaCheckerInput.Builder input = SlaCheckerInput.builder();
    input.agreement(agreement(obligation).build()).addAllEvidence(evidence).period(YEAR);
    return input;
  }

  static ObligationCheck check(Obligation obligation, List<Evidence> evidence) {
    return SlaChecker.answer(input(obligation, evidence).build()).check("it");
  }

  static ObligationCheck check(Obligation obligation, List<Evidence> evidence, String asAt) {
    SlaCheckerInput input = input(obligation, evidence).asAt(LocalDate.parse(asAt)).build();
    return SlaChecker.answer(input).check("it");
  }
}
