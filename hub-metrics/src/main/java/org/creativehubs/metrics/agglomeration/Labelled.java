package org.creativehubs.metrics.agglomeration;

import java.util.stream.IntStream;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.simulation.RandomStream;

/** Which industry and size stands at each position, as observed or as drawn. */
final class Labelled {

  private final int[] industries;
  private final double[] sizes;

  private Labelled(int[] industries, double[] sizes) {
    this.industries = industries;
    this.sizes = sizes;
  }

  static Labelled observed(Plants plants) {
    return new Labelled(
        IntStream.range(0, plants.size()).map(plants::industryAt).toArray(),
        IntStream.range(0, plants.size()).mapToDouble(plants::sizeAt).toArray());
  }

  /** Shuffled as a null model has it; the industry of a plant is its place in the list of all. */
  Labelled drawn(NullModel model, int industry, RandomStream random) {
    int[] movers =
        IntStream.range(0, industries.length)
            .filter(i -> model != NullModel.OTHERS_MOVE || industries[i] != industry)
            .toArray();
    int[] from = movers.clone();
    random.shuffle(from);
    Labelled drawn = new Labelled(industries.clone(), sizes.clone());
    for (int i = 0; i < movers.length; i++) {
      drawn.industries[movers[i]] = industries[from[i]];
      if (model != NullModel.RANDOM_LABELLING) {
        drawn.sizes[movers[i]] = sizes[from[i]];
      }
    }
    return drawn;
  }

  int[] positionsOf(int industry) {
    return IntStream.range(0, industries.length).filter(i -> industries[i] == industry).toArray();
  }

  boolean is(int position, int industry) {
    return industries[position] == industry;
  }

  double size(int position) {
    return sizes[position];
  }

  int count() {
    return sizes.length;
  }
}
