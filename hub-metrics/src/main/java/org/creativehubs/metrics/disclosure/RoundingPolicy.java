package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * To which step a count is rounded, by its size. Open-access BRES data is rounded by bands, not
 * simply to 5; the caller chooses the tier.
 */
@HubValue
@Value.Immutable
public abstract class RoundingPolicy {

  private static final long[] BRES_FROM = {1, 50, 250, 500, 1_000, 2_500, 5_000};

  RoundingPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The strict steps of open-access BRES data: 10, 50, 100, 200, 500, 1,000 and 2,000. */
  public static RoundingPolicy bresStrict() {
    return bres("BRES strict", "open access, strict steps", 10, 50, 100, 200, 500, 1_000, 2_000);
  }

  /**
   * The relaxed steps of open-access BRES data: 5, 25, 50, 100, 250, 500 and 1,000. They are for
   * cells that keep {@link DominanceRule#bres()}.
   */
  public static RoundingPolicy bresRelaxed() {
    return bres("BRES relaxed", "open access, relaxed steps", 5, 25, 50, 100, 250, 500, 1_000);
  }

  /** The steps of safeguarded BRES data: 5, 10, 25, 50, 125, 250 and 500. */
  public static RoundingPolicy bresSafeguarded() {
    return bres("BRES safeguarded", "safeguarded access", 5, 10, 25, 50, 125, 250, 500);
  }

  /** Controlled rounding to base 5, as of UK business counts and business demography. */
  public static RoundingPolicy businessCounts() {
    return builder()
        .name("business counts")
        .addBands(RoundingBand.of(1, 5))
        .method(RoundingMethod.CONTROLLED)
        .source(source("UK business counts and business demography", "rounding to base 5"))
        .build();
  }

  private static RoundingPolicy bres(String name, String edition, long... bases) {
    Builder policy =
        builder()
            .name(name)
            .method(RoundingMethod.NEAREST)
            .source(source("Business Register and Employment Survey, rounding tiers", edition));
    for (int band = 0; band < bases.length; band++) {
      policy.addBands(RoundingBand.of(BRES_FROM[band], bases[band]));
    }
    return policy.build();
  }

  private static Source source(String document, String edition) {
    return Source.builder()
        .document("Office for National Statistics, " + document)
        .edition(edition)
        .build();
  }

  /** The name of the policy, such as {@code BRES strict}; text that is not blank. */
  public abstract String name();

  /** The bands in ascending order; at least one, the first from 1; one only if controlled. */
  public abstract List<RoundingBand> bands();

  /** How counts are brought to the step of their band. */
  public abstract RoundingMethod method();

  /** Where the policy is laid down, edition included. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(bands(), "bands");
    Check.that(bands().get(0).from() == 1, "bands[0].from", "be 1", bands().get(0).from());
    for (int i = 1; i < bands().size(); i++) {
      long from = bands().get(i).from();
      long before = bands().get(i - 1).from();
      Check.that(
          from > before,
          Fault.INCONSISTENT,
          "bands[" + i + "].from",
          "be above " + before + ", where the band before starts",
          from);
    }
    Check.that(
        !method().partsAdd() || bands().size() == 1,
        Fault.INCONSISTENT,
        "bands",
        "be one for controlled rounding",
        bands().size());
  }

  /** The step of a count, a whole number from 0 to 2^53; that of the first band for zero. */
  public final long baseOf(long count) {
    WholeCounts.check(count, "count");
    long base = bands().get(0).base();
    for (RoundingBand band : bands()) {
      base = count >= band.from() ? band.base() : base;
    }
    return base;
  }

  /** Whether some count is published as this number, a whole number from 0 to 2^53. */
  public final boolean isOnStep(long published) {
    WholeCounts.check(published, "published");
    return published == 0
        || IntStream.range(0, bands().size())
            .anyMatch(
                i ->
                    published % bands().get(i).base() == 0
                        && leastIn(i, published) <= mostIn(i, published));
  }

  /** The least count of a band that is published as a number. */
  private long leastIn(int band, long published) {
    RoundingBand of = bands().get(band);
    long from = band == 0 ? 0 : of.from();
    return Math.max(from, method().least(published, of.base()));
  }

  /** The greatest count of a band that is published as a number; below the least if none is. */
  private long mostIn(int band, long published) {
    long end = band + 1 < bands().size() ? bands().get(band + 1).from() : Long.MAX_VALUE;
    return Math.min(end - 1, method().greatest(published, bands().get(band).base()));
  }

  /** The least count that is published as a number with a step; absent if none is. */
  final OptionalLong leastBehind(long published, long base) {
    return bandsOf(published, base).mapToLong(i -> leastIn(i, published)).min();
  }

  /** The greatest count that is published as a number with a step; absent if none is. */
  final OptionalLong mostBehind(long published, long base) {
    return bandsOf(published, base).mapToLong(i -> mostIn(i, published)).max();
  }

  private IntStream bandsOf(long published, long base) {
    return IntStream.range(0, bands().size())
        .filter(i -> bands().get(i).base() == base)
        .filter(i -> leastIn(i, published) <= mostIn(i, published));
  }

  /** The name with how it rounds, in one line. */
  @Override
  public final String toString() {
    return Show.noted(name(), "bands", bands(), "method", method(), "source", source());
  }

  /** Builds a {@link RoundingPolicy}. */
  public static final class Builder extends ImmutableRoundingPolicy.Builder {
    Builder() {}
  }
}
