package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * The eigenvector of the second largest eigenvalue of the matrix that passes from industry to
 * industry, and its mean over the industries of each region.
 *
 * <p>The matrix is made symmetric by the roots of ubiquity or diversity, on the side with fewer
 * labels; its first vector, those very roots, is known. The second and third pair are searched one
 * after the other, so that an eigenvalue that comes twice is found twice.
 */
final class SecondVector {

  private static final double NOTHING = 1e-12;
  private static final double EXACT = 1e-14;
  private static final double GOOD = 1e-10;

  /** The presence that it is taken over: all, or the largest part. */
  final Presence presence;

  /** The parts, the largest first; empty where all is connected. */
  final List<ConnectedPart> parts;

  private final SignRule rule;

  final Spectrum spectrum;
  final @Nullable Undefined undefined;

  /** One number for each industry, and for each region their mean; zero where nothing is kept. */
  final double[] industries;

  final double[] regions;

  /** What decided the sign; null where there is no vector. */
  private final @Nullable SignDecision sign;

  private SecondVector(Presence all, ComplexityScope scope, SignRule rule) {
    Parts found = Parts.of(all);
    boolean divided = found.size() > 1;
    OptionalInt part =
        divided && scope == ComplexityScope.LARGEST_PART ? found.largest() : OptionalInt.empty();
    this.rule = rule;
    this.parts = divided ? found.largestFirst() : ImmutableList.of();
    this.presence = part.isPresent() ? all.within(found, part.getAsInt()) : all;
    int[] regionsKept = presence.keptRegions();
    int[] industriesKept = presence.keptIndustries();
    int components = part.isPresent() ? 1 : found.size();
    this.industries = new double[presence.regions.length];
    this.regions = new double[presence.industries.length];
    if (Math.min(regionsKept.length, industriesKept.length) < 2 || components > 1) {
      this.spectrum = Spectrum.of(Math.max(1, components), components > 1 ? 1 : 0, 0);
      this.undefined = components > 1 ? disconnected(scope) : Reason.TOO_FEW.undefined();
      this.sign = null;
      return;
    }
    boolean byIndustry = industriesKept.length <= regionsKept.length;
    Side side =
        byIndustry
            ? new Side(presence.industries, presence.regions, industriesKept)
            : new Side(presence.regions, presence.industries, regionsKept);
    TopEigenpair.Pair second = side.second();
    double value = Math.min(1, Math.max(0, second.value()));
    this.spectrum = Spectrum.of(1, value, Math.min(value, Math.max(0, side.third(second))));
    side.spread(second.vector(), byIndustry ? industries : regions);
    if (!byIndustry) {
      mean(regions, presence.regions, industries);
    }
    mean(industries, presence.industries, regions);
    Optional<Undefined> noVector = reason(spectrum).map(Reason::undefined);
    double strength = rule.strength(presence, regions, industries);
    SignDecision decision = SignDecision.of(rule, Math.abs(strength));
    this.sign = noVector.isPresent() ? null : decision;
    this.undefined =
        noVector
            .or(() -> decision.isDecided() ? Optional.empty() : Optional.of(undecided(decision)))
            .orElse(null);
    turn(strength);
  }

  static SecondVector of(EmploymentTable table, ComplexityScope scope, SignRule rule) {
    return of(Presence.of(table), scope, rule);
  }

  static SecondVector of(Presence presence, ComplexityScope scope, SignRule rule) {
    return new SecondVector(presence, scope, rule);
  }

  private static Undefined disconnected(ComplexityScope scope) {
    return scope == ComplexityScope.LARGEST_PART
        ? Reason.DISCONNECTED.because("no part is larger than every other")
        : Reason.DISCONNECTED.undefined();
  }

  private static Undefined undecided(SignDecision sign) {
    return Reason.SIGN_UNDECIDED.because(
        Show.line(
            "the sign is a matter of chance: {} {}, at least {} is asked for; name a region or an "
                + "industry that is up, or another rule",
            Show.number(sign.strength()),
            sign.rule().strengthWords(),
            Show.number(sign.leastStrength())));
  }

  Optional<Undefined> undefined() {
    return Optional.ofNullable(undefined);
  }

  Optional<SignDecision> sign() {
    return Optional.ofNullable(sign);
  }

  /** What holds for the sign, and how clearly it was decided where there is a vector. */
  List<String> conventions() {
    ImmutableList.Builder<String> conventions = ImmutableList.builder();
    conventions.add("sign: " + rule.words());
    sign()
        .ifPresent(
            found ->
                conventions.add(
                    Show.line(
                        "{}: {}, at least {} is asked for",
                        found.rule().strengthWords(),
                        Show.number(found.strength()),
                        Show.number(found.leastStrength()))));
    return conventions.build();
  }

  private static Optional<Reason> reason(Spectrum spectrum) {
    if (spectrum.secondEigenvalue() <= NOTHING) {
      return Optional.of(Reason.ONE_PATTERN);
    }
    return spectrum.isRepeated() ? Optional.of(Reason.REPEATED_EIGENVALUE) : Optional.empty();
  }

  private static void mean(double[] values, int[][] lists, double[] target) {
    for (int i = 0; i < lists.length; i++) {
      double sum = 0;
      for (int j : lists[i]) {
        sum += values[j];
      }
      target[i] = lists[i].length > 0 ? sum / lists[i].length : 0;
    }
  }

  private void turn(double sign) {
    if (sign < 0) {
      Arrays.setAll(industries, i -> -industries[i]);
      Arrays.setAll(regions, i -> -regions[i]);
    }
  }

  /** The symmetric matrix of one side, over what is kept of it. */
  private static final class Side {

    private final int[] kept;
    private final double[] roots;
    private final double[] matrix;
    private final double[] first;

    /**
     * Sums over the other side.
     *
     * @param lists for each label of the other side the positions on this one
     * @param others for each position on this side the labels of the other
     * @param kept the positions on this side that are kept
     */
    Side(int[][] lists, int[][] others, int[] kept) {
      this.kept = kept;
      int[] places = new int[others.length];
      for (int i = 0; i < kept.length; i++) {
        places[kept[i]] = i;
      }
      this.roots = Arrays.stream(kept).mapToDouble(k -> Math.sqrt(others[k].length)).toArray();
      this.matrix = new double[kept.length * kept.length];
      for (int[] list : lists) {
        addPairs(list, places);
      }
      finish();
      double all = Math.sqrt(Arrays.stream(kept).mapToDouble(k -> others[k].length).sum());
      this.first = Arrays.stream(roots).map(root -> root / all).toArray();
    }

    /** Adds what one label of the other side links, above the diagonal. */
    private void addPairs(int[] list, int[] places) {
      double share = 1.0 / list.length;
      int[] to = Arrays.stream(list).map(k -> places[k]).toArray();
      for (int a = 0; a < to.length; a++) {
        int start = to[a] * kept.length;
        for (int b = a; b < to.length; b++) {
          matrix[start + to[b]] += share;
        }
      }
    }

    private void finish() {
      int size = kept.length;
      for (int row = 0; row < size; row++) {
        for (int column = row; column < size; column++) {
          double value = matrix[row * size + column] / (roots[row] * roots[column]);
          matrix[row * size + column] = value;
          matrix[column * size + row] = value;
        }
      }
    }

    TopEigenpair.Pair second() {
      return TopEigenpair.of(matrix, kept.length, ImmutableList.of(first), EXACT);
    }

    double third(TopEigenpair.Pair second) {
      return kept.length < 3
          ? 0
          : TopEigenpair.of(matrix, kept.length, ImmutableList.of(first, second.vector()), GOOD)
              .value();
    }

    void spread(double[] vector, double[] target) {
      for (int i = 0; i < kept.length; i++) {
        target[kept[i]] = vector[i] / roots[i];
      }
    }
  }
}
