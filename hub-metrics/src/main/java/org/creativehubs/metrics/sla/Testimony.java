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
 * @param meant the number that may be held against the target
 * @param basisSize the size of the basis, where it is known
 * @param read what a reading decided, in words; empty where there was nothing to read
 * @param doubts why {@code meant} is less than {@code found} seems to say
 */
record Testimony(
    List<Evidence> pieces,
    QualifiedNumber found,
    QualifiedNumber meant,
    Optional<QualifiedNumber> basisSize,
    String read,
    List<Doubt> doubts) {

  private static final QualifiedNumber ANYTHING =
      QualifiedNumber.of(Qualifier.AT_LEAST, Ratio.ZERO);

  /** What one piece with a number says. */
  static Testimony of(Evidence piece, Obligation obligation, Optional<Reading> reading) {
    QualifiedNumber found = piece.value().orElseThrow();
    Testimony bare =
        new Testimony(ImmutableList.of(piece), found, found, piece.basisSize(), "", List.of());
    Testimony read = obligation.criterion().map(word -> bare.read(word, reading)).orElse(bare);
    return piece.coverage().isPresent()
        ? read.covering(piece.coverage().get(), obligation.basis().isPresent())
        : read;
  }

  private Testimony read(String word, Optional<Reading> reading) {
    if (reading.isPresent() && pieces.get(0).facts().contains(reading.get().countsWhen())) {
      String how = ", with \"" + word + "\" read as " + reading.get().name();
      return new Testimony(pieces, found, meant, basisSize, how, doubts);
    }
    // What is counted may hold more than the promise means, so it is an upper bound at best.
    String unsaid =
        "the evidence does not say how much of it is \""
            + word
            + "\""
            + reading.map(given -> " in the sense of " + given.name()).orElse("");
    return meaning(
        Spans.atMost(found).orElse(ANYTHING),
        new Doubt(unsaid, "how much of what is counted is \"" + word + "\""));
  }

  private Testimony covering(Ratio part, boolean isShare) {
    if (part.equals(Ratio.ONE)) {
      return this;
    }
    String rest = Show.percent(Ratio.ONE.minus(part));
    Doubt doubt =
        new Doubt(
            "the evidence covers just " + Show.percent(part) + " of what the promise counts",
            "evidence on the other " + rest);
    return isShare
        ? showing(Spans.ofWhole(found, part), Spans.ofWhole(meant, part), doubt)
        : showing(Spans.atLeast(found), Spans.atLeast(meant), doubt);
  }

  /** The same, of which only some lies within a shorter window. */
  Testimony wider(Measure measure) {
    Doubt doubt =
        new Doubt("the evidence is for a longer period", "evidence for the period itself");
    return measure.isShare()
        ? meaning(QualifiedNumber.of(Qualifier.CIRCA, found.value()), doubt)
        : meaning(Spans.atMost(meant).orElse(ANYTHING), doubt);
  }

  /** The same as a part of a longer time. */
  Testimony shorter(Measure measure) {
    Doubt doubt =
        new Doubt(
            "the evidence is for a shorter period than promised",
            "evidence for the whole period, and the period to be asked about");
    return measure.isShare()
        ? meaning(QualifiedNumber.of(Qualifier.CIRCA, found.value()), doubt)
        : meaning(Spans.atLeast(meant), doubt);
  }

  /** The same number with less of a meaning. */
  private Testimony meaning(QualifiedNumber less, Doubt doubt) {
    return showing(found, less, doubt);
  }

  Testimony showing(QualifiedNumber shown, QualifiedNumber less, Doubt doubt) {
    ImmutableList<Doubt> all =
        doubts.contains(doubt)
            ? ImmutableList.copyOf(doubts)
            : ImmutableList.<Doubt>builder().addAll(doubts).add(doubt).build();
    return new Testimony(pieces, shown, less, basisSize, read, all);
  }

  Evidence first() {
    return pieces.get(0);
  }
}
