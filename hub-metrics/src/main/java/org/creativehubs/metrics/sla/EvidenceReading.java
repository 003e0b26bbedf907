package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
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

  private static final QualifiedNumber ANYTHING =
      QualifiedNumber.of(Qualifier.AT_LEAST, Ratio.ZERO);

  /** What one piece with a number says. */
  static EvidenceReading of(Evidence piece, Obligation obligation, Optional<Reading> reading) {
    QualifiedNumber found = piece.value().orElseThrow();
    EvidenceReading bare =
        new EvidenceReading(
            ImmutableList.of(piece), found, found, piece.basisSize(), "", List.of());
    EvidenceReading read =
        obligation.criterion().map(word -> bare.read(word, reading)).orElse(bare);
    return piece.coverage().isPresent()
        ? read.covering(piece.coverage().get(), obligation.basis().isPresent())
        : read;
  }

  private EvidenceReading read(String word, Optional<Reading> reading) {
    if (reading.isPresent() && pieces.get(0).facts().contains(reading.get().countsWhen())) {
      String how = ", with \"" + word + "\" read as " + reading.get().name();
      return new EvidenceReading(pieces, found, meant, basisSize, how, caveats);
    }
    // What is counted may hold more than the promise means, so it is an upper bound at best.
    String unsaid =
        "the evidence does not say how much of it is \""
            + word
            + "\""
            + reading.map(given -> " in the sense of " + given.name()).orElse("");
    return meaning(
        Spans.atMost(found).orElse(ANYTHING),
        new Caveat(unsaid, "how much of what is counted is \"" + word + "\""));
  }

  private EvidenceReading covering(Ratio part, boolean isShare) {
    if (part.equals(Ratio.ONE)) {
      return this;
    }
    String rest = Show.percent(Ratio.ONE.minus(part));
    Caveat caveat =
        new Caveat(
            "the evidence covers only " + Show.percent(part) + " of what the promise counts",
            "evidence on the other " + rest);
    return isShare
        ? showing(Spans.ofWhole(found, part), Spans.ofWhole(meant, part), caveat)
        : showing(Spans.atLeast(found), Spans.atLeast(meant), caveat);
  }

  /** The same, of which only some lies within a shorter window. */
  EvidenceReading wider(Measure measure) {
    Caveat caveat =
        new Caveat("the evidence is for a longer period", "evidence for the period itself");
    return measure.isShare()
        ? meaning(QualifiedNumber.of(Qualifier.CIRCA, found.value()), caveat)
        : meaning(Spans.atMost(meant).orElse(ANYTHING), caveat);
  }

  /** The same as a part of a longer time. */
  EvidenceReading shorter(Measure measure) {
    Caveat caveat =
        new Caveat(
            "the evidence is for a shorter period than promised",
            "evidence for the whole period, and the period to be asked about");
    return measure.isShare()
        ? meaning(QualifiedNumber.of(Qualifier.CIRCA, found.value()), caveat)
        : meaning(Spans.atLeast(meant), caveat);
  }

  /** The same number with less of a meaning. */
  private EvidenceReading meaning(QualifiedNumber less, Caveat caveat) {
    return showing(found, less, caveat);
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
