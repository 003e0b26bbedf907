package org.creativehubs.examples.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A publication with worked answers. It is read from JSON lines, UTF-8: the first is the citation,
 * with {@code title}, {@code edition}, {@code address} and {@code opened}; every other one is a
 * case, with {@code name}, {@code place}, {@code calculator}, {@code input}, {@code answers} and,
 * if the publication follows one convention of several, {@code convention}. An answer has a {@code
 * path}, what is {@code printed} and, if our number must be multiplied to be compared, {@code
 * times}.
 *
 * @param id the name of its file, without ending
 * @param citation which publication it is
 * @param cases its worked cases
 */
public record Publication(String id, Citation citation, List<WorkedCase> cases) {

  private static final String ENDING = ".jsonl";
  private static final Set<String> OF_A_CITATION = Set.of("title", "edition", "address", "opened");
  private static final Set<String> OF_A_CASE =
      Set.of("name", "place", "calculator", "input", "convention", "answers");
  private static final Set<String> OF_AN_ANSWER = Set.of("path", "printed", "times");

  /** Checks that the cases have names of their own. */
  public Publication {
    Check.notBlank(id, "id");
    Check.notNull(citation, "citation");
    cases = List.copyOf(cases);
    Check.notEmpty(cases, "cases");
    Check.distinct(cases, WorkedCase::name, "cases", "name");
  }

  /** The publications that come with the examples, by name. */
  public static List<Publication> shipped() {
    ImmutableList.Builder<Publication> all = ImmutableList.builder();
    for (String name : resource("publications.txt").lines().toList()) {
      all.add(of(name, resource(name + ENDING)));
    }
    return all.build();
  }

  /**
   * The publications of a folder, by name, or that of a file.
   *
   * @param path a folder with files that end in {@code .jsonl}, or such a file
   * @return the publications
   * @throws IOException if a file cannot be read
   * @throws InvalidValueException if a line is not as described above; the field names the file and
   *     the line
   */
  public static List<Publication> in(Path path) throws IOException {
    ImmutableList.Builder<Publication> all = ImmutableList.builder();
    for (Path file : files(path)) {
      String name = String.valueOf(file.getFileName());
      String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
      all.add(of(id, Files.readString(file)));
    }
    return all.build();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** How many answers are printed in its cases. */
  public int answers() {
    return cases.stream().mapToInt(one -> one.answers().size()).sum();
  }

  /**
   * A publication from its lines.
   *
   * @param id the name of its file
   * @param lines the text
   * @return the publication
   * @throws InvalidValueException if a line is not as described above
   */
  static Publication of(String id, String lines) {
    List<String> all = lines.lines().toList();
    Check.notEmpty(all, id);
    Citation citation = at(id, 0, () -> citation(read(all.get(0))));
    ImmutableList.Builder<WorkedCase> cases = ImmutableList.builder();
    for (int line = 1; line < all.size(); line++) {
      String text = all.get(line);
      if (!text.isBlank()) {
        cases.add(at(id, line, () -> workedCase(read(text))));
      }
    }
    return new Publication(id, citation, cases.build());
  }

  private static <T> T at(String id, int line, Supplier<T> work) {
    return Check.inPlace(id + ", line " + (line + 1), work);
  }

  private static Citation citation(JsonNode line) {
    fields(line, OF_A_CITATION, "citation");
    return new Citation(
        text(line, "title"), text(line, "edition"), text(line, "address"), day(line, "opened"));
  }

  private static WorkedCase workedCase(JsonNode line) {
    fields(line, OF_A_CASE, "case");
    ImmutableList.Builder<WorkedAnswer> answers = ImmutableList.builder();
    for (JsonNode answer : line.path("answers").values()) {
      fields(answer, OF_AN_ANSWER, "answer");
      BigDecimal times = answer.has("times") ? decimal(text(answer, "times")) : BigDecimal.ONE;
      answers.add(new WorkedAnswer(text(answer, "path"), text(answer, "printed"), times));
    }
    Optional<String> convention =
        line.has("convention") ? Optional.of(text(line, "convention")) : Optional.empty();
    return new WorkedCase(
        text(line, "name"),
        text(line, "place"),
        text(line, "calculator"),
        line.path("input").toString(),
        convention,
        answers.build());
  }

  private static JsonNode read(String line) {
    try {
      return JsonMapper.shared().readTree(line);
    } catch (JacksonException e) {
      throw new InvalidValueException(Fault.SYNTAX, "line", "be one JSON object", line);
    }
  }

  private static void fields(JsonNode object, Set<String> known, String what) {
    Check.that(object.isObject(), Fault.WRONG_TYPE, what, "be an object", object);
    object.propertyNames().forEach(name -> Check.named(List.copyOf(known), one -> one, name, what));
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    Check.that(value.isString(), Fault.WRONG_TYPE, field, "be a text", value);
    return value.asString();
  }

  private static LocalDate day(JsonNode object, String field) {
    String text = text(object, field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(Fault.SYNTAX, field, "be a day such as 2026-11-30", text);
    }
  }

  private static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(Fault.SYNTAX, "times", "be a decimal number", text);
    }
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Publication.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
