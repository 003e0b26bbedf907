package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;

/**
 * What was found, and what of it the promise can mean.
 *
 * @param pieces the evidence it comes from
 * @param found the number as it is shown
 * @param meant the number that may be compared with the target
 * @param basisSize the size of the basis, where it is known
 * @param read what a reading decided, in words; empty where there was nothing to read
 * @param caveats why {@code meant} is less than {@code found} seems to say
 */
record EvidenceReading(
    List<Evidence> pieces,
    QualifiedNumber found,
    QualifiedNumber meant,
    Optional<QualifiedNumber> basisSize,
    String read,
    List<Caveat> caveats) {

  /**
   * Why a number says less than it seems to.
   *
   * @param because the reason, to be read after "since"
   * @param settledBy what would settle it
   */
  record Caveat(String because, String settledBy) {}

  static final QualifiedNumber ANYTHING = QualifiedNumber.of(Qualifier.AT_LEAST, Ratio.ZERO);

  /** What one piece with a number says. */
  static EvidenceReading of(Evidence piece, Obligation obligation, Optional<Reading> reading) {
    return of(piece, obligation, reading, Optional.empty());
  }

  /** What one piece with a number says, "about" being as wide as a policy says. */
  static EvidenceReading of(
      Evidence piece,
      Obligation obligation,
      Optional<Reading> reading,
      Optional<EvidencePolicy> policy) {
    QualifiedNumber found = piece.value().orElseThrow();
    EvidenceReading read =
        new EvidenceReading(
            ImmutableList.of(piece), found, found, piece.basisSize(), "", List.of());
    if (policy.isPresent() && found.qualifier() == Qualifier.CIRCA) {
      read = read.within(policy.get(), obligation);
    }
    if (obligation.criterion().isPresent()) {
      read = read.read(obligation.criterion().get(), reading, obligation.isNetChange());
    }
    return piece.coverage().isPresent() ? read.covering(piece.coverage().get(), obligation) : read;
  }

  /**
   * What a piece says that counts what an open word means in another sense: nothing in this one.
   */
  static EvidenceReading ofOther(
      Evidence piece, Obligation obligation, Reading reading, Reading other) {
    QualifiedNumber found = piece.value().orElseThrow();
    String word = "\"" + reading.criterion() + "\" in the sense of ";
    return new EvidenceReading(
            ImmutableList.of(piece), found, found, piece.basisSize(), "", List.of())
        .meaning(
            obligation.isNetChange() ? vague(found) : ANYTHING,
            new Caveat(
                "it counts what is " + word + other.name(),
                "a count of what is " + word + reading.name()));
  }

  private EvidenceReading within(EvidencePolicy policy, Obligation obligation) {
    if (policy.about().isEmpty() || found.value().isZero()) {
      return this;
    }
    Ratio share = policy.about().get();
    Ratio off = found.value().abs().times(share);
    Ratio most = found.value().plus(off);
    boolean isAll = obligation.basis().isPresent() && most.compareTo(Ratio.ONE) > 0;
    QualifiedNumber about =
        QualifiedNumber.between(found.value().minus(off), isAll ? Ratio.ONE : most);
    String how = ", with circa taken as within " + Show.percent(share) + " by " + policy.name();
    return new EvidenceReading(pieces, found, about, basisSize, how, caveats);
  }

  private EvidenceReading read(String word, Optional<Reading> reading, boolean isNetChange) {
    if (reading.isPresent() && pieces.get(0).facts().contains(reading.get().countsWhen())) {
      String how = read + ", with \"" + word + "\" read as " + reading.get().name();
      return new EvidenceReading(pieces, found, meant, basisSize, how, caveats);
    }
    // What is counted may hold more than the promise means, so it is an upper bound at best; where
    // facts limit what is counted, the promise may mean others, and it is none.
    String unsaid =
        "the evidence does not say how much of it is \""
            + word
            + "\""
            + reading.map(given -> " in the sense of " + given.name()).orElse("");
    boolean isLimited = !pieces.get(0).facts().isEmpty();
    QualifiedNumber most = isLimited ? ANYTHING : Spans.atMost(meant).orElse(ANYTHING);
    return meaning(
        isNetChange ? vague(found) : most,
        new Caveat(unsaid, "how much of what is counted is \"" + word + "\""));
  }

  private EvidenceReading covering(Ratio part, Obligation obligation) {
    if (part.equals(Ratio.ONE)) {
      return this;
    }
    String rest = Show.percent(Ratio.ONE.minus(part));
    Caveat caveat =
        new Caveat(
            "the evidence covers only " + Show.percent(part) + " of what the promise counts",
            "evidence on the other " + rest);
    if (obligation.isNetChange()) {
      return meaning(vague(found), caveat);
    }
    return obligation.basis().isPresent()
        ? showing(Spans.ofWhole(found, part), Spans.ofWhole(meant, part), caveat)
        : showing(Spans.atLeast(found), Spans.atLeast(meant), caveat);
  }

  /** The same, of which only some lies within a shorter window. */
  EvidenceReading wider(Measure measure) {
    Caveat caveat =
        new Caveat("the evidence is for a longer period", "evidence for the period itself");
    return measure.isTwoSided()
        ? meaning(vague(found), caveat)
        : meaning(Spans.atMost(meant).orElse(ANYTHING), caveat);
  }

  /** The same as a part of a longer time. */
  EvidenceReading shorter(Measure measure) {
    Caveat caveat =
        new Caveat(
            "the evidence is for a shorter period than promised",
            "evidence for the whole period, and the period to be asked about");
    return measure.isTwoSided()
        ? meaning(vague(found), caveat)
        : meaning(Spans.atLeast(meant), caveat);
  }

  /** The same, of a time that reaches out of a window. */
  EvidenceReading reachingOut(Measure measure, String time) {
    Caveat caveat =
        new Caveat("it is of some day of " + time + ", which may lie outside", "the exact day");
    return meaning(measure.isTwoSided() ? vague(found) : ANYTHING, caveat);
  }

  private static QualifiedNumber vague(QualifiedNumber number) {
    return QualifiedNumber.of(Qualifier.CIRCA, number.value());
  }

  /** The same, of no date, as what speaks for a whole period. */
  EvidenceReading undated() {
    String how = read + ", taken for the whole period as it has no date";
    return new EvidenceReading(pieces, found, meant, basisSize, how, caveats);
  }

  /** Whether what is known of it says nothing at all. */
  boolean saysNothing() {
    return !countsAsFound() && meant.equals(ANYTHING) && !found.equals(ANYTHING);
  }

  /** Whether all that was found is known to count. */
  boolean countsAsFound() {
    return meant.equals(found);
  }

  /** The same number with less of a meaning. */
  private EvidenceReading meaning(QualifiedNumber less, Caveat caveat) {
    return showing(found, less, caveat);
  }

  EvidenceReading caveat(Caveat caveat) {
    return showing(found, meant, caveat);
  }

  EvidenceReading showing(QualifiedNumber shown, QualifiedNumber less, Caveat caveat) {
    ImmutableList<Caveat> all =
        caveats.contains(caveat)
            ? ImmutableList.copyOf(caveats)
            : ImmutableList.<Caveat>builder().addAll(caveats).add(caveat).build();
    return new EvidenceReading(pieces, shown, less, basisSize, read, all);
  }

  Evidence first() {
    return pieces.get(0);
  }
}
