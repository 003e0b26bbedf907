package org.creativehubs.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The studies in {@code examples/shell/studies} print and write what stands beside them, and each
 * line of "Coming from R or Python" gives the answer that the page says. One shell runs them all;
 * with {@code -Dhouse.update} what it gives is written down, to be looked at.
 */
class StudiesTest {

  private static final Path STUDIES = ShellRun.HOME.resolve("studies");
  private static final Path PAGE = ShellRun.HOME.resolve("COMING-FROM-R-OR-PYTHON.md");
  private static final Path DATA =
      Path.of(System.getProperty("shared.dir", "../../../shared")).resolve("data");
  private static final String LONDON = "london-film";
  private static final Pattern LINE =
      Pattern.compile("(?m)^(\\| `[^`]+` \\| `([^`]+)` \\| )(.*?)( \\| .*)$");
  private static final Pattern SETUP = Pattern.compile("(?s)```java\\n(.*?)```");

  @TempDir private static Path folder = Path.of("");

  private static Map<String, String> printed = Map.of();

  private static List<String> studies() throws IOException {
    try (Stream<Path> files = Files.list(STUDIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsh"))
          .map(name -> name.substring(0, name.length() - ".jsh".length()))
          .sorted()
          .toList();
    }
  }

  private static List<MatchResult> linesOfThePage() throws IOException {
    return LINE.matcher(Files.readString(PAGE)).results().toList();
  }

  @BeforeAll
  static void typeAllIntoOneShell() throws IOException, InterruptedException {
    ShellRun run = new ShellRun();
    for (String study : studies()) {
      run.add(study, List.of("/open " + STUDIES.resolve(study + ".jsh").toAbsolutePath()));
    }
    MatchResult setup = SETUP.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();
    run.add("setup", setup.group(1).lines().toList());
    List<MatchResult> lines = linesOfThePage();
    for (int i = 0; i < lines.size(); i++) {
      run.add("line" + i, List.of("show(" + lines.get(i).group(2) + ")"));
    }
    printed = run.run(folder, DATA);
    if (System.getProperty("house.update") != null) {
      update();
    }
  }

  private static void update() throws IOException {
    for (String study : studies()) {
      if (!study.equals(LONDON) || Files.isDirectory(DATA)) {
        Files.writeString(STUDIES.resolve(study + ".txt"), said(study) + "\n");
      }
    }
    for (Path file : written()) {
      Files.copy(file, STUDIES.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    Iterator<String> answers =
        IntStream.range(0, linesOfThePage().size()).mapToObj(i -> said("line" + i)).iterator();
    String page =
        LINE.matcher(Files.readString(PAGE))
            .replaceAll(
                line -> Matcher.quoteReplacement(line.group(1) + answers.next() + line.group(4)));
    Files.writeString(PAGE, page);
  }

  private static String said(String part) {
    return printed.getOrDefault(part, "");
  }

  private static List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreAtLeastTenEachWithAQuestion() throws IOException {
    assertThat(studies()).hasSizeGreaterThanOrEqualTo(10);
    for (String study : studies()) {
      assertThat(Files.readString(STUDIES.resolve(study + ".jsh")))
          .matches("(?s)// [^\\n]+\\?\\n.*");
    }
  }

  @Test
  void allAreListedWithTheirQuestions() throws IOException {
    String list = Files.readString(STUDIES.resolve("README.md"));
    for (String study : studies()) {
      String question = Files.readAllLines(STUDIES.resolve(study + ".jsh")).get(0).substring(3);
      assertThat(list)
          .contains("| " + question + " | [" + study + "](" + study + ".jsh) | [answer](");
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void aStudyPrintsWhatStandsBesideIt(String study) throws IOException {
    assumeTrue(!study.equals(LONDON) || Files.isDirectory(DATA), "the film file is not here");
    assertThat(said(study) + "\n").isEqualTo(Files.readString(STUDIES.resolve(study + ".txt")));
  }

  @Test
  void aStudyWritesThePicturesAndTablesThatStandBesideIt() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : written()) {
      Path kept = STUDIES.resolve(file.getFileName());
      names.add(file.getFileName().toString());
      assertThat(Files.readString(file, StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }
    assertThat(names).filteredOn(name -> name.endsWith(".svg")).hasSizeGreaterThanOrEqualTo(5);
    try (Stream<Path> files = Files.list(STUDIES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".jsh") && !name.endsWith(".txt"))
          .filteredOn(name -> !List.of("data", "README.md").contains(name))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void eachLineOfThePageGivesItsAnswer() throws IOException {
    List<MatchResult> lines = linesOfThePage();
    assertThat(said("setup")).isEmpty();
    assertThat(lines).hasSizeGreaterThan(30);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).group(3)).as(lines.get(i).group(2)).isEqualTo(said("line" + i));
    }
  }
}
