package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.metrics.index.Sum;

/** How large the plants of one industry are, in ascending order whatever the order they came in. */
final class PlantSizes {

  private final double[] shares;

  private PlantSizes(double[] sizes) {
    Arrays.sort(sizes);
    double total = Sum.of(sizes);
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] /= total;
    }
    this.shares = sizes;
  }

  static PlantSizes of(List<Double> sizes) {
    return new PlantSizes(Doubles.toArray(sizes));
  }

  /** One for each industry, in the order of the industries. */
  static PlantSizes[] of(Plants plants) {
    int[] counts = new int[plants.industries().size()];
    for (int i = 0; i < plants.size(); i++) {
      counts[plants.industryAt(i)]++;
    }
    double[][] sizes = new double[counts.length][];
    Arrays.setAll(sizes, industry -> new double[counts[industry]]);
    for (int i = 0; i < plants.size(); i++) {
      int industry = plants.industryAt(i);
      sizes[industry][--counts[industry]] = plants.sizeAt(i);
    }
    return Arrays.stream(sizes).map(PlantSizes::new).toArray(PlantSizes[]::new);
  }

  int count() {
    return shares.length;
  }

  /** H, the sum of the squared shares; above 0 and at most 1. */
  double herfindahl() {
    return shares.length == 1 ? 1 : Powers.sum(shares, 2);
  }

  /** The sum of the fourth powers of the shares. */
  double fourthPowers() {
    return shares.length == 1 ? 1 : Powers.sum(shares, 4);
  }
}
