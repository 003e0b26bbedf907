package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Is there finance for a need of this size, is it lacking, or is nothing said of it?
 *
 * <p>A need lies in a band if {@code from <= need <= to}, and a band is of supply or of lack. In no
 * band nothing is said of the need: neither that there is finance nor that there is none. Then the
 * bands on either side are named, and how far away they are. Nothing is rounded.
 *
 * <pre>{@code
 * FinanceGapPosition position =
 *     FinanceGap.of(Money.parse("GBP 30000.00"), FinanceGap.staffordshire());
 * position.tooLittleBy().orElseThrow(); // GBP 20000.00
 * }</pre>
 */
public final class FinanceGap {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<FinanceGapInput, FinanceGapPosition> ENTRY =
      CatalogEntry.of(
              "finance-gap", FinanceGap.class, FinanceGapInput.class, FinanceGapPosition.class)
          .title("Finance gap")
          .question("Is there finance for a need of this size, or is it said to be lacking?")
          .convention("both ends belong to a band")
          .convention("a band is of supply or of lack; of a need in no band nothing is told")
          .source(
              Source.builder()
                  .document("Rudge, Framework Strategy for the Staffordshire Moving Image Cluster")
                  .edition("2016")
                  .build())
          .answeredBy(FinanceGap::answer);

  private static final Source STAFFORDSHIRE =
      Source.builder()
          .document("Rudge, Framework Strategy for the Staffordshire Moving Image Cluster")
          .edition("2016")
          .place("5 Implementation and Sustainability: Funding, lack of financing")
          .build();

  private FinanceGap() {}

  /**
   * The two bands for which the strategy of the Staffordshire Moving Image Cluster finds finance
   * lacking: seed finance of GBP 5,000 to 10,000 and venture capital of GBP 50,000 to 250,000. Of
   * what lies between it says nothing.
   *
   * @return the bands, small to large
   */
  public static List<FinanceBand> staffordshire() {
    return ImmutableList.of(
        band("seed", "5000", "10000"), band("venture capital", "50000", "250000"));
  }

  /**
   * Places a need among bands.
   *
   * @param need how much is needed; above zero
   * @param bands the bands from small to large, without overlap; at least one
   * @return the band, or those on either side
   * @throws InvalidValueException if the need is not above zero or the bands overlap
   */
  public static FinanceGapPosition of(Money need, List<FinanceBand> bands) {
    return answer(FinanceGapInput.builder().need(need).addAllBands(bands).build());
  }

  /**
   * Places the need of the given input.
   *
   * @param input need and bands
   * @return the band, or those on either side
   */
  public static FinanceGapPosition answer(FinanceGapInput input) {
    Money need = input.need();
    Optional<FinanceBand> below =
        input.bands().stream()
            .filter(band -> band.to().compareTo(need) < 0)
            .reduce((one, other) -> other);
    Optional<FinanceBand> above =
        input.bands().stream().filter(band -> band.from().compareTo(need) > 0).findFirst();
    Optional<FinanceBand> band =
        input.bands().stream()
            .filter(one -> one.from().compareTo(need) <= 0 && one.to().compareTo(need) >= 0)
            .findFirst();
    BandState state = state(band.isPresent(), below.isPresent(), above.isPresent());
    return FinanceGapPosition.builder()
        .need(need)
        .state(state)
        .band(band)
        .below(band.isPresent() ? Optional.empty() : below)
        .above(band.isPresent() ? Optional.empty() : above)
        .reach(reach(band))
        .explanation(explanation(input, band, state))
        .build();
  }

  private static FinanceReach reach(Optional<FinanceBand> band) {
    return band.map(FinanceBand::meaning)
        .map(
            meaning ->
                meaning == BandMeaning.SUPPLY
                    ? FinanceReach.WITHIN_SUPPLY
                    : FinanceReach.WITHIN_LACK)
        .orElse(FinanceReach.NOT_STATED);
  }

  private static BandState state(boolean in, boolean below, boolean above) {
    if (in) {
      return BandState.IN_BAND;
    }
    if (!below) {
      return BandState.BELOW_ALL_BANDS;
    }
    return above ? BandState.BETWEEN_BANDS : BandState.ABOVE_ALL_BANDS;
  }

  private static Explanation explanation(
      FinanceGapInput input, Optional<FinanceBand> found, BandState state) {
    Explanation.Builder steps =
        Explanation.answering("Is there finance for a need of " + input.need() + "?");
    for (FinanceBand band : input.bands()) {
      Step.Builder step = Step.builder();
      step.label(band.name() + ", " + Show.words(band.meaning()))
          .expression(band.from() + " <= " + input.need() + " <= " + band.to());
      step.value(Answer.text(found.filter(band::equals).isPresent() ? "yes" : "no"));
      step.source(band.source());
      steps.addSteps(step.build());
    }
    String why = "the need is " + Show.words(state);
    Answer answer =
        found
            .map(band -> Answer.text(band.name()))
            .orElseGet(() -> Answer.of(Undefined.of(Reason.NO_BAND, why)));
    steps.given("band", answer);
    steps.given("finance", Answer.text(Show.words(reach(found))));
    return steps.build();
  }

  private static FinanceBand band(String name, String from, String to) {
    return FinanceBand.builder()
        .name(name)
        .meaning(BandMeaning.LACK)
        .from(Money.parse("GBP " + from))
        .to(Money.parse("GBP " + to))
        .source(STAFFORDSHIRE)
        .build();
  }
}
