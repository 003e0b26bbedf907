package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of the shipped dossiers are changed one at a time: every answer whose question rests on the
 * fact changes, or a finding is raised, and nothing else changes. The facts, and what each changes,
 * stand in {@code changed-facts.txt}; with {@code -Dhouse.update} what they change is written
 * again, to be looked at. A question that is put otherwise and answered as before is listed so: the
 * fact does not decide its answer.
 */
class ChangedFactsTest {

  private static final String FILE = "changed-facts.txt";
  private static final String NOTHING = "nothing";
  private static final String REFUSED = "refused";
  private static final String AS_BEFORE = " as before";

  /** Facts on which no question rests; the number only gets smaller. */
  private static final int WITHOUT_QUESTION = 2;

  /** Questions that a fact puts otherwise without changing their answer; it only gets smaller. */
  private static final int NOT_DECIDED = 6;

  /**
   * A fact that is changed.
   *
   * @param dossier the name of a shipped dossier
   * @param pointer where the fact stands
   * @param json what stands there instead
   * @param changes the parts of the report that change
   * @param reason why nothing does, if so
   */
  private record Change(
      String dossier, String pointer, String json, String changes, String reason) {

    static Change of(String line) {
      List<String> cells = new ArrayList<>(Splitter.on(" | ").splitToList(line));
      cells.addAll(List.of("", ""));
      return new Change(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    Change with(String found) {
      return new Change(dossier, pointer, json, found, reason);
    }

    String line() {
      return String.join(" | ", dossier, pointer, json, changes)
          + (reason.isEmpty() ? "" : " | " + reason);
    }
  }

  /**
   * A dossier as it is shipped, worked out once.
   *
   * @param parts what is answered, part by part
   * @param questions its questions
   */
  private record Shipment(Map<String, String> parts, Questions questions) {}

  private static final LoadingCache<String, Shipment> SHIPPED =
      CacheBuilder.newBuilder()
          .build(
              CacheLoader.from(
                  name -> {
                    Dossier dossier = Shipped.dossier(name);
                    return new Shipment(parts(dossier), Questions.of(dossier));
                  }));

  @TestFactory
  Stream<DynamicTest> aFactChangesWhatRestsOnItAndNothingElse() throws IOException {
    if (System.getProperty("house.update") != null) {
      update();
    }
    return changes().stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.dossier() + change.pointer(),
                    () -> {
                      Optional<Dossier> changed = changed(change);
                      assertThat(found(change, changed)).isEqualTo(change.changes());
                      changed.ifPresent(dossier -> checkDependents(change, dossier));
                    }));
  }

  @Test
  void factsWithoutAQuestionOnlyGetFewer() throws IOException {
    assertThat(changes().stream().filter(change -> change.changes().equals(NOTHING)))
        .hasSizeLessThanOrEqualTo(WITHOUT_QUESTION);
  }

  @Test
  void whereNothingChangesNoQuestionRestsOnTheFactAndTheReasonIsGiven() throws IOException {
    for (Change change : changes()) {
      boolean none = change.changes().equals(NOTHING);
      assertThat(change.reason().isEmpty()).as(change.line()).isEqualTo(!none);
      if (none) {
        assertThat(restsOn(change.dossier())).noneMatch(fact -> touch(fact, change.pointer()));
      }
    }
  }

  private static List<String> restsOn(String name) {
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < Shipped.dossier(name).questions().size(); i++) {
      facts.addAll(SHIPPED.getUnchecked(name).questions().restsOn(i));
    }
    return facts;
  }

  @Test
  void factsThatDoNotDecideAnAnswerOnlyGetFewer() throws IOException {
    assertThat(
            changes().stream()
                .flatMap(change -> Splitter.on("; ").splitToStream(change.changes()))
                .filter(part -> part.endsWith(AS_BEFORE)))
        .hasSizeLessThanOrEqualTo(NOT_DECIDED);
  }

  @ParameterizedTest
  @MethodSource("org.creativehubs.examples.dossier.Shipped#names")
  void everyShippedDossierHasFactsThatAreChanged(String name) throws IOException {
    assertThat(changes().stream().filter(change -> change.dossier().equals(name))).isNotEmpty();
  }

  @Test
  void tenFactsOfPeckhamLevelsChangeSomething() throws IOException {
    assertThat(
            changes().stream()
                .filter(change -> change.dossier().equals("peckham-levels"))
                .filter(change -> !change.changes().equals(NOTHING)))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  /** The input of a question changes only if it rests on the fact, its answer only with it. */
  private static void checkDependents(Change change, Dossier dossier) {
    Questions asked = SHIPPED.getUnchecked(change.dossier()).questions();
    Questions changed = Questions.of(dossier);
    List<String> parts = Splitter.on("; ").splitToList(change.changes());
    for (int i = 0; i < dossier.questions().size(); i++) {
      String answer = "answer " + (i + 1);
      if (!asked.input(i).equals(changed.input(i))) {
        assertThat(asked.restsOn(i)).anyMatch(fact -> touch(fact, change.pointer()));
      }
      if (isPutOtherwise(i, asked, changed)) {
        assertThat(parts).containsAnyOf(answer, answer + AS_BEFORE);
      } else if (asked.input(i).equals(changed.input(i))) {
        assertThat(parts).doesNotContain(answer, answer + AS_BEFORE);
      }
    }
  }

  /** The dossier with the fact changed; none where it cannot be read so. */
  private static Optional<Dossier> changed(Change change) {
    try {
      return Optional.of(Edited.dossier(change.dossier(), change.pointer(), change.json()));
    } catch (InvalidJsonException cannotBe) {
      return Optional.empty();
    }
  }

  private static boolean touch(String fact, String changed) {
    return (fact + "/").startsWith(changed + "/") || (changed + "/").startsWith(fact + "/");
  }

  /** The parts of the report that differ once the fact is changed. */
  private static String found(Change change, Optional<Dossier> changed) {
    return changed.map(dossier -> different(change, dossier)).orElse(REFUSED);
  }

  private static String different(Change change, Dossier dossier) {
    Shipment shipped = SHIPPED.getUnchecked(change.dossier());
    Map<String, String> after = parts(dossier);
    Questions questions = Questions.of(dossier);
    Set<String> names = new TreeSet<>(shipped.parts().keySet());
    names.addAll(after.keySet());
    List<String> different = new ArrayList<>();
    for (String name : names) {
      if (!shipped.parts().getOrDefault(name, "").equals(after.getOrDefault(name, ""))) {
        different.add(name);
      } else if (isPutOtherwise(name, shipped.questions(), questions)) {
        different.add(name + AS_BEFORE);
      }
    }
    return different.isEmpty() ? NOTHING : String.join("; ", different);
  }

  private static boolean isPutOtherwise(String part, Questions asked, Questions changed) {
    return part.startsWith("answer ")
        && isPutOtherwise(Integer.parseInt(part.substring(7)) - 1, asked, changed);
  }

  /**
   * Whether a question is put otherwise, beside a hub, its case studies, a strategy or survey as a
   * whole, of which every calculator uses some facts and not others.
   */
  private static boolean isPutOtherwise(int question, Questions asked, Questions changed) {
    return !withoutHubs(asked.input(question)).equals(withoutHubs(changed.input(question)));
  }

  private static ObjectNode withoutHubs(ObjectNode input) {
    return input.deepCopy().without(List.of("hub", "hubs", "strategy", "studies", "survey"));
  }

  /** What is answered, part by part; not what is only repeated from the dossier. */
  private static Map<String, String> parts(Dossier dossier) {
    Report report = Report.on(dossier);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("agreements", HubJson.write(report.agreements()));
    report.rents().ifPresent(rents -> parts.put("rents", HubJson.write(rents)));
    for (int i = 0; i < report.affordability().size(); i++) {
      parts.put("affordability " + (i + 1), HubJson.write(report.affordability().get(i)));
    }
    for (int i = 0; i < report.quotients().size(); i++) {
      parts.put("quotients " + (i + 1), HubJson.write(report.quotients().get(i)));
    }
    for (int i = 0; i < report.answers().size(); i++) {
      parts.put("answer " + (i + 1), HubJson.write(report.answers().get(i)));
    }
    report.findings().ifPresent(found -> parts.put("findings", HubJson.write(found.findings())));
    return parts;
  }

  private static List<Change> changes() throws IOException {
    return lines().stream().filter(line -> !line.startsWith("#")).map(Change::of).toList();
  }

  private static List<String> lines() throws IOException {
    return Resources.readLines(
        Resources.getResource(ChangedFactsTest.class, FILE), StandardCharsets.UTF_8);
  }

  private static void update() throws IOException {
    Path folder = Path.of("src", "test", "resources", "org", "creativehubs", "examples", "dossier");
    List<String> written = new ArrayList<>();
    for (String line : lines()) {
      written.add(
          line.startsWith("#")
              ? line
              : Change.of(line).with(found(Change.of(line), changed(Change.of(line)))).line());
    }
    Files.write(folder.resolve(FILE), written);
  }
}
