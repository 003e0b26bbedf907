package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One run of a screen over all its tables. */
final class Screening {

  private final ClusterScreenInput input;
  private final List<String> places;

  /** The findings of each contest, in the order of the places. */
  private final List<List<ScreenFinding>> concentration = new ArrayList<>();

  private final List<List<ScreenFinding>> growth = new ArrayList<>();

  Screening(ClusterScreenInput input) {
    this.input = input;
    this.places = input.tables().get(0).later().regions();
  }

  ClusterScreening result() {
    List<MeasureScreen> measures =
        input.tables().stream()
            .map(table -> new MeasureScreen(table, input.rule(), places))
            .toList();
    measures.forEach(this::add);
    return ClusterScreening.builder()
        .rule(input.rule())
        .addAllPlaces(IntStream.range(0, places.size()).mapToObj(this::place).toList())
        .sideMeasures(SideMeasures.of(places, measures))
        .build();
  }

  private void add(MeasureScreen measure) {
    for (String group : measure.table().groupNames()) {
      concentration.add(measure.concentration(group).findings());
      growth.add(measure.growth(group).findings());
    }
  }

  private ScreenedPlace place(int position) {
    ImmutableList.Builder<ScreenFinding> findings = ImmutableList.builder();
    concentration.forEach(contest -> findings.add(contest.get(position)));
    growth.forEach(contest -> findings.add(contest.get(position)));
    return ScreenedPlace.of(places.get(position), findings.build());
  }
}
