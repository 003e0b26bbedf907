package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list beside {@code rooms.txt} of what is not yet as it should be. It must be exact: a line that
 * no longer holds must go, so that it only gets shorter. With {@code -Dhouse.update} it is written
 * anew, to be looked at before it is committed.
 */
record HouseList(String name) {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "creativehubs", "examples", "house");

  void isExactly(List<String> found, String counts) throws IOException {
    if (System.getProperty("house.update") != null) {
      Files.write(
          FOLDER.resolve(name),
          Stream.concat(all().stream().filter(HouseList::isComment), found.stream()).toList());
    }
    assertThat(lines()).as(counts).containsExactlyInAnyOrderElementsOf(found);
  }

  List<String> lines() throws IOException {
    return all().stream().filter(line -> !isComment(line)).toList();
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private List<String> all() throws IOException {
    return Resources.readLines(
        Resources.getResource(HouseList.class, name), StandardCharsets.UTF_8);
  }
}
