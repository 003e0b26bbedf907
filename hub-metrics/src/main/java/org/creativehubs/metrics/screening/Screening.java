package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of a screen over all its tables. */
final class Screening {

  private final ClusterScreenInput input;
  private final List<String> places;
  private final Map<String, List<ScreenFinding>> concentration = new LinkedHashMap<>();
  private final Map<String, List<ScreenFinding>> growth = new LinkedHashMap<>();

  Screening(ClusterScreenInput input) {
    this.input = input;
    this.places = input.tables().get(0).later().regions();
    places.forEach(place -> concentration.put(place, new ArrayList<>()));
    places.forEach(place -> growth.put(place, new ArrayList<>()));
  }

  ClusterScreening result() {
    List<MeasureScreen> measures =
        input.tables().stream()
            .map(table -> new MeasureScreen(table, input.rule(), places))
            .toList();
    measures.forEach(this::add);
    return ClusterScreening.builder()
        .rule(input.rule())
        .addAllPlaces(places.stream().map(this::place).toList())
        .sideMeasures(SideMeasures.of(places, measures))
        .build();
  }

  private void add(MeasureScreen measure) {
    for (String group : measure.table().groupNames()) {
      add(measure.concentration(group), concentration);
      add(measure.growth(group), growth);
    }
  }

  private void add(Contest contest, Map<String, List<ScreenFinding>> target) {
    List<ScreenFinding> findings = contest.findings();
    for (int i = 0; i < places.size(); i++) {
      target.get(places.get(i)).add(findings.get(i));
    }
  }

  private ScreenedPlace place(String place) {
    return ScreenedPlace.of(
        place,
        ImmutableList.<ScreenFinding>builder()
            .addAll(concentration.get(place))
            .addAll(growth.get(place))
            .build());
  }
}
