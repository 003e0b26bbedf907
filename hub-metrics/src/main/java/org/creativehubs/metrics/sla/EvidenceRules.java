package org.creativehubs.metrics.sla;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses evidence that does not go with its obligation, its period or the rest of the evidence.
 */
final class EvidenceRules {

  private record Metric(
      String obligation, Set<String> facts, Optional<EvidencePart> part, String counter) {}

  private record Division(String obligation, String by) {}

  private final Map<String, Obligation> obligations = new HashMap<>();
  private final Map<String, Set<String>> units = new HashMap<>();
  private final Map<Metric, NavigableMap<DateRange, Integer>> measured = new HashMap<>();
  private final Map<Division, EvidencePart> divisions = new HashMap<>();
  private final Optional<DateRange> period;

  private EvidenceRules(Optional<DateRange> period) {
    this.period = period;
  }

  /**
   * Refuses pieces that do not go with an agreement. Those outside of the period, if there is one,
   * are left out of what is put together; of a hub only those of the agreement are looked at.
   */
  static void check(
      List<Evidence> evidence,
      ServiceLevelAgreement agreement,
      Optional<DateRange> period,
      boolean isOfHub) {
    EvidenceRules rules = new EvidenceRules(period);
    for (Revision revision : agreement.revisions()) {
      revision.replaced().forEach(rules::add);
    }
    agreement.obligations().forEach(rules::add);
    for (int i = 0; i < evidence.size(); i++) {
      Evidence piece = evidence.get(i);
      Obligation obligation = rules.obligations.get(piece.obligation());
      if (obligation == null && isOfHub) {
        continue;
      }
      rules.check(
          i,
          piece,
          obligation == null ? named(agreement, piece.obligation(), i) : obligation,
          period.isPresent() && isOutside(piece, period.get(), evidence, agreement));
    }
  }

  private void add(Obligation version) {
    obligations.put(version.id(), version);
    units.computeIfAbsent(version.id(), id -> new HashSet<>()).add(version.unit());
  }

  private static Obligation named(ServiceLevelAgreement agreement, String id, int i) {
    return Check.named(
        agreement.obligations(), Obligation::id, id, "evidence[" + i + "].obligation");
  }

  /** Refuses pieces that cannot be put together for one obligation. */
  static void check(List<Evidence> evidence, Obligation obligation, DateRange period) {
    EvidenceRules rules = new EvidenceRules(Optional.of(period));
    for (int i = 0; i < evidence.size(); i++) {
      Evidence piece = evidence.get(i);
      String named = piece.obligation();
      refuse(!named.equals(obligation.id()), i, ".obligation", "be " + obligation.id(), named);
      checkPeriod(i, piece, period);
      rules.check(i, piece, obligation, false);
      String counter = evidence.get(0).counter();
      refuse(
          evidence.stream().anyMatch(other -> !other.account().equals(piece.account())),
          i,
          "",
          "be of one counter, as " + counter + " is",
          piece.counter());
    }
  }

  /**
   * Whether a piece counts another time than a period, or reaches out of it. A level speaks for the
   * days within, and stands into them where the agreement says so; what was to be done once is late
   * after its term.
   *
   * @param register all evidence, of whatever time
   */
  static boolean isOutside(
      Evidence piece, DateRange period, List<Evidence> register, ServiceLevelAgreement agreement) {
    return isElsewhere(piece, period, agreement)
        && !Standing.reachesInto(period, piece, register, agreement);
  }

  private static boolean isElsewhere(
      Evidence piece, DateRange period, ServiceLevelAgreement agreement) {
    boolean counts = piece.period().isPresent();
    if (counts
        ? period.contains(piece.period().get())
        : piece.asOf().isEmpty() || piece.asOf().get().range().overlaps(period)) {
      return counts && piece.asOf().filter(held -> !held.range().overlaps(period)).isPresent();
    }
    Optional<Obligation> obligation =
        agreement.obligations().stream()
            .filter(one -> one.id().equals(piece.obligation()))
            .findFirst();
    if (obligation.isEmpty()) {
      return true;
    }
    return counts
        ? !obligation.get().isLevel() || !period.overlaps(piece.period().get())
        : !isLate(piece, period, obligation.get(), agreement);
  }

  private static boolean isLate(
      Evidence piece, DateRange period, Obligation obligation, ServiceLevelAgreement agreement) {
    return obligation.every().equals(Optional.of(ObligationPeriod.ONCE))
        && !obligation.isLevel()
        && !new Measure(obligation, obligation.target()).isCeiling()
        && ObligationJudge.isLate(piece, period)
        && agreement.term().map(term -> isLate(piece, period, term)).orElse(true);
  }

  private static boolean isLate(Evidence piece, DateRange period, DateRange term) {
    return !period.end().isBefore(term.end()) && ObligationJudge.isLate(piece, term);
  }

  private void check(int i, Evidence piece, Obligation obligation, boolean isOutside) {
    checkUnit(i, piece, obligation);
    checkSign(i, piece, obligation);
    checkBasis(i, piece, obligation);
    if (isOutside) {
      return;
    }
    if (piece.part().isPresent()) {
      checkPart(i, piece, piece.part().get(), obligation);
    }
    if (piece.period().isPresent() && piece.kind() != EvidenceKind.CAPACITY) {
      checkOnce(i, piece, piece.period().get());
      checkParts(i, piece, obligation);
    }
  }

  private void checkUnit(int i, Evidence piece, Obligation obligation) {
    String unit = piece.unit().orElse(obligation.unit());
    boolean isOfVersion = units.getOrDefault(obligation.id(), Set.of()).contains(unit);
    if (!unit.equals(obligation.unit()) && !isOfVersion) {
      refuse(true, i, ".unit", "be " + obligation.unit() + " as in " + obligation.id(), unit);
    }
  }

  private static void checkSign(int i, Evidence piece, Obligation obligation) {
    if (piece.value().isEmpty() || obligation.isNetChange()) {
      return;
    }
    QualifiedNumber value = piece.value().get();
    boolean below =
        value.signum() < 0
            || (value.value().isZero()
                && (value.qualifier() == Qualifier.UNDER || value.qualifier() == Qualifier.NEARLY));
    refuse(below, i, ".value", "be >= 0, since " + obligation.id() + " is no net change", value);
  }

  /** Parts of one division are all disjoint or all overlapping, and agree on how many there are. */
  private void checkPart(int i, Evidence piece, EvidencePart part, Obligation obligation) {
    Division division = new Division(obligation.id(), part.by());
    EvidencePart first = divisions.putIfAbsent(division, part);
    boolean differs =
        first != null && !(first.of().equals(part.of()) && first.relation() == part.relation());
    refuse(differs, i, ".part", "be of as many parts as the others by " + part.by(), part.label());
    refuse(
        obligation.basis().isPresent()
            && piece.basisSize().filter(QualifiedNumber::isExact).isEmpty(),
        i,
        ".basisSize",
        "be given exactly where shares of several parts are put together",
        piece.basisSize().map(QualifiedNumber::toString).orElse("missing"));
  }

  private static void checkBasis(int i, Evidence piece, Obligation obligation) {
    if (obligation.basis().isEmpty()) {
      piece
          .basisSize()
          .ifPresent(
              size ->
                  refuse(
                      true,
                      i,
                      ".basisSize",
                      "be absent, since " + obligation.id() + " has no basis",
                      size));
      return;
    }
    String basis = obligation.basis().get();
    piece
        .basisSize()
        .ifPresent(
            size -> refuse(size.value().signum() == 0, i, ".basisSize", "be > 0 " + basis, size));
    piece
        .value()
        .ifPresent(
            share ->
                refuse(
                    share.value().compareTo(Ratio.ONE) > 0,
                    i,
                    ".value",
                    "be a share in [0, 1] of " + basis,
                    share));
  }

  private static void checkPeriod(int i, Evidence piece, DateRange period) {
    Optional<DateRange> counted = piece.period();
    if (counted.isPresent() && !period.contains(counted.get())) {
      refuse(true, i, ".period", "lie within " + period, counted.get());
    }
    piece
        .asOf()
        .filter(held -> !held.range().overlaps(period))
        .ifPresent(held -> refuse(true, i, ".asOf", "lie within " + period, held));
  }

  private void checkOnce(int i, Evidence piece, DateRange counted) {
    NavigableMap<DateRange, Integer> others =
        measured.computeIfAbsent(
            new Metric(piece.obligation(), piece.facts(), piece.part(), piece.counter()),
            metric -> new TreeMap<>());
    Map.Entry<DateRange, Integer> before = others.floorEntry(counted);
    Map.Entry<DateRange, Integer> after = others.ceilingEntry(counted);
    if (before != null && before.getKey().equals(counted)) {
      throw new InvalidValueException(
          Fault.DUPLICATE,
          "evidence[" + i + "]",
          "be the only evidence for "
              + piece.obligation()
              + " in "
              + counted
              + " unless it says by part or account what it counts",
          "a second beside evidence[" + before.getValue() + "]");
    }
    refuseOverlap(i, counted, before);
    refuseOverlap(i, counted, after);
    others.put(counted, i);
  }

  private static void refuseOverlap(
      int i, DateRange counted, Map.@Nullable Entry<DateRange, Integer> other) {
    if (other != null && other.getKey().overlaps(counted)) {
      refuse(true, i, ".period", "not overlap that of evidence[" + other.getValue() + "]", counted);
    }
  }

  /** Parts of a window can be put together only where it is known how. */
  private void checkParts(int i, Evidence piece, Obligation obligation) {
    boolean isPart = period.isPresent() && !period.equals(piece.period());
    if (!isPart) {
      return;
    }
    if (obligation.accruing().isEmpty() && !obligation.isLevel()) {
      refuse(
          true,
          i,
          ".period",
          "be all of it where obligation "
              + obligation.id()
              + " does not say by kind or accrual how parts of a period add up",
          piece.period().map(DateRange::toString).orElse("absent"));
    }
    if (new Measure(obligation, obligation.target()).addsUp() && obligation.basis().isPresent()) {
      boolean known = piece.basisSize().filter(QualifiedNumber::isExact).isPresent();
      refuse(
          !known,
          i,
          ".basisSize",
          "be given exactly where shares of several periods are put together",
          piece.basisSize().map(QualifiedNumber::toString).orElse("missing"));
    }
  }

  private static void refuse(boolean bad, int i, String field, String rule, Object value) {
    if (bad) {
      Check.that(false, Fault.INCONSISTENT, "evidence[" + i + "]" + field, rule, value);
    }
  }
}
