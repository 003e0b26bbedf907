package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Reason;
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

  /** Whether the sign of a correlation is more than rounding. */
  private static final double UNDECIDED = 1e-10;

  final Spectrum spectrum;
  final @Nullable Undefined undefined;

  /** One number for each industry, and for each region their mean; zero where nothing is kept. */
  final double[] industries;

  final double[] regions;

  /** Whether the convention of the sign left the sign open. */
  final boolean signOpen;

  private SecondVector(Presence presence, ComplexitySign sign) {
    int[] regionsKept = presence.keptRegions();
    int[] industriesKept = presence.keptIndustries();
    int components = presence.components();
    this.industries = new double[presence.regions.length];
    this.regions = new double[presence.industries.length];
    if (Math.min(regionsKept.length, industriesKept.length) < 2 || components > 1) {
      this.spectrum = Spectrum.of(Math.max(1, components), components > 1 ? 1 : 0, 0);
      this.undefined = (components > 1 ? Reason.DISCONNECTED : Reason.TOO_FEW).undefined();
      this.signOpen = true;
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
    this.undefined = reason(spectrum).map(Reason::undefined).orElse(null);
    side.spread(second.vector(), byIndustry ? industries : regions);
    if (!byIndustry) {
      mean(regions, presence.regions, industries);
    }
    mean(industries, presence.industries, regions);
    double turn = sign.turn(presence, regions, industries);
    this.signOpen = Math.abs(turn) <= UNDECIDED;
    turn(signOpen ? firstByName(presence) : turn);
  }

  static SecondVector of(Presence presence, ComplexitySign sign) {
    return new SecondVector(presence, sign);
  }

  Optional<Undefined> undefined() {
    return Optional.ofNullable(undefined);
  }

  String signWords(ComplexitySign sign) {
    return signOpen && undefined == null
        ? sign.words() + ", which leaves it open here: the first name far out is above zero"
        : sign.words();
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

  /** The value of the region that comes first by name among those that stand away from zero. */
  private double firstByName(Presence presence) {
    double largest = Arrays.stream(regions).map(Math::abs).max().orElse(0);
    return IntStream.range(0, regions.length)
        .filter(i -> Math.abs(regions[i]) > largest / 2)
        .boxed()
        .min(
            (a, b) ->
                presence.table().regions().get(a).compareTo(presence.table().regions().get(b)))
        .map(i -> regions[i])
        .orElse(1.0);
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
