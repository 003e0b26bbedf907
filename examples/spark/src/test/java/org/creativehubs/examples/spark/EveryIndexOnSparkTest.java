package org.creativehubs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentSums;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.junit.jupiter.api.Test;

/**
 * Every calculator that takes tables answers from tables that were added up on a cluster as from
 * those that were added up here: the tables of all examples of the catalogue are taken apart into
 * rows, each count in several, and put together again both ways.
 */
class EveryIndexOnSparkTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> FIELDS =
      Set.of("measure", "regions", "industries", "counts", "cells", "source");

  private static final StructType COLUMNS =
      new StructType()
          .add("table", DataTypes.StringType)
          .add("region", DataTypes.StringType)
          .add("industry", DataTypes.StringType)
          .add("count", DataTypes.DoubleType)
          .add("flag", DataTypes.StringType);

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, EmploymentTable> inOnePart = new TreeMap<>();
  private final Map<String, ObjectNode> places = new TreeMap<>();

  /**
   * Entries with a table that is not of rows alone: with totals, estimates or what is published.
   */
  private final Set<String> leftOut = new TreeSet<>();

  @Test
  void everyCalculatorOfTablesAnswersFromMergedTablesToTheBit() {
    Map<CatalogEntry<?, ?>, JsonNode> single = new LinkedHashMap<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      JsonNode example = read(entry.example());
      int before = places.size();
      find(entry.id(), example);
      if (leftOut.contains(entry.id())) {
        places.keySet().removeIf(place -> place.startsWith(entry.id() + "/"));
      } else if (places.size() > before) {
        single.put(entry, example);
      }
    }
    Map<String, EmploymentTable> onSpark =
        TablesOnSpark.tables(
            LocalSpark.SESSION.createDataFrame(rows, COLUMNS).repartition(5), "table", "jobs");
    assertThat(onSpark.keySet()).isEqualTo(inOnePart.keySet());
    assertThat(leftOut).hasSizeLessThan(8);
    List<String> answered = new ArrayList<>();
    for (Map.Entry<CatalogEntry<?, ?>, JsonNode> asked : single.entrySet()) {
      put(onSpark);
      String here = asked.getValue().toString();
      put(inOnePart);
      String there = asked.getValue().toString();
      assertThat(answer(asked.getKey(), here))
          .as(asked.getKey().id())
          .isEqualTo(answer(asked.getKey(), there));
      answered.add(asked.getKey().id());
    }
    assertThat(answered)
        .hasSizeGreaterThan(25)
        .contains(
            "location-quotient",
            "quotient-intervals",
            "concentration",
            "specialisation",
            "shift-share",
            "unknown-bounds",
            "cluster-index",
            "coagglomeration",
            "economic-complexity",
            "complexity-over-years");
  }

  private static <I, R> String answer(CatalogEntry<I, R> entry, String input) {
    return HubJson.write(entry.answer(HubJson.read(input, entry.inputType())));
  }

  /** Tables are objects with regions, industries and counts or cells. */
  private void find(String path, JsonNode node) {
    if (node instanceof ObjectNode object && isTable(object)) {
      places.put(path, object);
      takeApart(path, HubJson.read(object.toString(), EmploymentTable.class));
    } else if (node.has("regions") && node.has("measure")) {
      leftOut.add(path.split("/", 2)[0]);
    } else if (node instanceof ArrayNode || node instanceof ObjectNode) {
      node.properties().forEach(field -> find(path + "/" + field.getKey(), field.getValue()));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        find(path + "/" + i, node.get(i));
      }
    }
  }

  /** Totals that are given, and estimates, are not of rows. */
  private static boolean isTable(ObjectNode node) {
    Set<String> fields = new HashSet<>();
    node.fieldNames().forEachRemaining(fields::add);
    return FIELDS.containsAll(fields)
        && node.has("regions")
        && node.has("industries")
        && node.has("measure")
        && (node.has("counts") || node.has("cells"))
        && !node.toString().contains("ESTIMATED");
  }

  private void takeApart(String path, EmploymentTable table) {
    EmploymentSums sums = EmploymentSums.of(table.measure());
    for (int i = 0; i < table.regions().size(); i++) {
      for (int j = 0; j < table.industries().size(); j++) {
        String region = table.regions().get(i);
        String industry = table.industries().get(j);
        if (table.unknown().whyCountAt(i, j).isPresent()) {
          CellFlag flag = table.unknown().flagAt(i, j).orElseThrow();
          rows.add(RowFactory.create(path, region, industry, null, HubJson.write(flag)));
          sums.add(region, industry, flag);
        } else {
          double count = table.countAt(i, j);
          for (double part : new double[] {count / 3, count - count / 3, 0}) {
            rows.add(RowFactory.create(path, region, industry, part, null));
            sums.add(region, industry, part);
          }
        }
      }
    }
    inOnePart.put(path, sums.build());
  }

  private void put(Map<String, EmploymentTable> tables) {
    places.forEach(
        (path, place) -> {
          EmploymentTable table = Objects.requireNonNull(tables.get(path));
          JsonNode measure = place.get("measure");
          place.removeAll();
          place.setAll((ObjectNode) read(HubJson.write(table)));
          place.set("measure", measure);
        });
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
