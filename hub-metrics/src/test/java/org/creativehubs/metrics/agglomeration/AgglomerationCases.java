package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Agglomeration against published and independent numbers. */
public final class AgglomerationCases {

  private AgglomerationCases() {}

  /** Binds the files of this topic. */
  public static void bind(ReferenceCases cases) {
    cases
        .bind("indices/ellison-glaeser.json", AgglomerationCases::ellisonGlaeser)
        .bind("indices/ellison-glaeser-reference.json", AgglomerationCases::againstReference)
        .bind("indices/maurel-sedillot.json", AgglomerationCases::maurelSedillot)
        .bind("indices/coagglomeration.json", AgglomerationCases::coagglomeration)
        .bind("indices/locational-correlation.json", AgglomerationCases::correlation)
        .bind("indices/litzenberger-sternberg.json", AgglomerationCases::clusterIndex)
        .bind("indices/ripley-k.json", AgglomerationCases::ripley)
        .bind("indices/duranton-overman-kd.json", AgglomerationCases::density)
        .bind("indices/marcon-puech-m.json", AgglomerationCases::neighbourhood);
  }

  private static Object ellisonGlaeser(JsonNode input) {
    IndexResult result = PlantConcentration.ellisonGlaeser().of(plants(input));
    Map<String, Object> answer = new LinkedHashMap<>();
    result.values().forEach(value -> answer.put(value.label(), indexed(value)));
    return answer;
  }

  private static Object againstReference(JsonNode input) {
    Map<String, Double> reference = new HashMap<>();
    for (int i = 0; i < input.get("referenceRegions").size(); i++) {
      reference.put(
          input.get("referenceRegions").get(i).asString(),
          input.get("referenceEmployment").get(i).asDouble());
    }
    return indexed(
        PlantConcentration.ellisonGlaeser().against(reference).of(plants(input)).values().get(0));
  }

  private static Map<String, OptionalDouble> indexed(IndexValue value) {
    return ImmutableMap.of(
        "gamma", value.value(),
        "G", value.part("G"),
        "z", value.part("z"),
        "plants", value.part("plants"),
        "H", value.part("H"));
  }

  private static Object maurelSedillot(JsonNode input) {
    Map<String, Object> answer = new LinkedHashMap<>();
    for (IndexValue value : PlantConcentration.maurelSedillot().of(plants(input)).values()) {
      answer.put(
          value.label(),
          ImmutableMap.of(
              "rawConcentration", value.part("g"), "H", value.part("H"), "gamma", value.value()));
    }
    return answer;
  }

  private static Object coagglomeration(JsonNode input) {
    EmploymentTable table = plants(input).employment("jobs");
    IndexMatrix matrix = Colocation.coagglomeration(table);
    List<String> industries = table.industries().stream().sorted().toList();
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (int i = 0; i < industries.size(); i++) {
      for (int j = i + 1; j < industries.size(); j++) {
        pairs.put(
            industries.get(i) + "|" + industries.get(j),
            matrix.value(industries.get(i), industries.get(j)));
      }
    }
    IndexResult all = Coagglomeration.of(table, ImmutableMap.of("all", industries));
    return ImmutableMap.of("pairs", pairs, "all", all.value());
  }

  private static Object correlation(JsonNode input) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    List<String> regions = texts(input.get("regions"));
    List<String> industries = texts(input.get("industries"));
    for (int region = 0; region < regions.size(); region++) {
      for (int industry = 0; industry < industries.size(); industry++) {
        table.add(
            regions.get(region),
            industries.get(industry),
            input.get("matrix").get(region).get(industry).asDouble());
      }
    }
    IndexMatrix matrix = Colocation.correlation(table.build());
    return industries.stream()
        .map(row -> industries.stream().map(column -> matrix.value(row, column)).toList())
        .toList();
  }

  private static Object clusterIndex(JsonNode input) {
    EmploymentTable.Builder jobs = EmploymentTable.builder().measure("jobs");
    EmploymentTable.Builder plants = EmploymentTable.builder().measure("plants");
    addBoth(jobs, input, "e_ij", "e_i");
    addBoth(plants, input, "b_ij", "b_i");
    RegionalEconomy economy =
        RegionalEconomy.builder()
            .employment(jobs.build())
            .plants(plants.build())
            .putAllAreas(both(input, "a_j", "a"))
            .putAllPopulations(both(input, "p_j", "p"))
            .build();
    return LitzenbergerSternberg.of(economy).value("j", "i");
  }

  private static void addBoth(
      EmploymentTable.Builder table, JsonNode input, String own, String all) {
    both(input, own, all).forEach((region, number) -> table.add(region, "i", number));
  }

  private static Map<String, Double> both(JsonNode input, String own, String all) {
    double here = input.get(own).asDouble();
    return ImmutableMap.of("j", here, "rest", input.get(all).asDouble() - here);
  }

  private static Object ripley(JsonNode input) {
    Map<String, Object> answer = new LinkedHashMap<>();
    for (EdgeCorrection edge : EdgeCorrection.values()) {
      DistanceCurve curve =
          Ripley.answer(
              RipleyInput.builder()
                  .plants(points(input))
                  .addAllRadii(numbers(input.get("radii")))
                  .edge(edge)
                  .window(window(input.get("window")))
                  .build());
      answer.put(
          edge.name().toLowerCase(Locale.ROOT),
          curve.points().stream().map(CurvePoint::value).toList());
    }
    answer.put(
        "theoretical", numbers(input.get("radii")).stream().map(r -> Math.PI * r * r).toList());
    return answer;
  }

  private static Window window(JsonNode window) {
    return Window.builder()
        .west(window.get(0).asDouble())
        .east(window.get(1).asDouble())
        .south(window.get(2).asDouble())
        .north(window.get(3).asDouble())
        .build();
  }

  private static Object density(JsonNode input) {
    Map<String, Object> answer = new LinkedHashMap<>();
    for (Boundary boundary : Boundary.values()) {
      DistanceCurve curve =
          DurantonOverman.answer(
              DurantonOvermanInput.builder()
                  .plants(points(input))
                  .industry("point")
                  .bandwidth(input.get("bandwidth").asDouble())
                  .addAllDistances(numbers(input.get("distances")))
                  .boundary(boundary)
                  .build());
      answer.put(
          boundary.name().toLowerCase(Locale.ROOT),
          curve.points().stream().map(CurvePoint::value).toList());
    }
    return answer;
  }

  private static Object neighbourhood(JsonNode input) {
    return ImmutableMap.of("intra", around(input, "A"), "AB", around(input, "B"));
  }

  private static List<OptionalDouble> around(JsonNode input, String neighbours) {
    return MarconPuech.answer(
            MarconPuechInput.builder()
                .plants(points(input))
                .industry("A")
                .neighbours(neighbours)
                .addAllRadii(numbers(input.get("radii")))
                .build())
        .points()
        .stream()
        .map(CurvePoint::value)
        .toList();
  }

  private static Plants points(JsonNode input) {
    Plants.Builder plants = Plants.builder();
    for (int i = 0; i < input.get("x").size(); i++) {
      plants.add(
          "window",
          input.has("type") ? input.get("type").get(i).asString() : "point",
          input.has("weight") ? input.get("weight").get(i).asDouble() : 1,
          input.get("x").get(i).asDouble(),
          input.get("y").get(i).asDouble());
    }
    return plants.build();
  }

  private static Plants plants(JsonNode input) {
    Plants.Builder plants = Plants.builder();
    IntStream.range(0, input.get("employment").size())
        .forEach(
            i ->
                plants.add(
                    input.get("region").get(i).asString(),
                    input.has("industry") ? input.get("industry").get(i).asString() : "industry",
                    input.get("employment").get(i).asDouble()));
    return plants.build();
  }

  private static List<String> texts(JsonNode array) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    array.forEach(text -> texts.add(text.asString()));
    return texts.build();
  }

  private static List<Double> numbers(JsonNode array) {
    ImmutableList.Builder<Double> numbers = ImmutableList.builder();
    array.forEach(number -> numbers.add(number.asDouble()));
    return numbers.build();
  }
}
