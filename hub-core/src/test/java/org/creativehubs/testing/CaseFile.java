package org.creativehubs.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of reference cases, its name relative to the folder and with slashes. */
record CaseFile(String name, Path path) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Every file of cases below a folder, in the order of their names. */
  static List<CaseFile> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .map(path -> new CaseFile(folder.relativize(path).toString().replace('\\', '/'), path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases in the file. */
  List<ReferenceCase> cases() {
    JsonNode file = MAPPER.readTree(path);
    Tolerance tolerance = Tolerance.of(file.get("tolerance"));
    List<ReferenceCase> cases = new ArrayList<>();
    for (JsonNode one : file.required("cases")) {
      String label = name + "/" + one.required("name").asString();
      cases.add(
          new ReferenceCase(label, one.required("input"), one.required("expected"), tolerance));
    }
    return cases;
  }
}
