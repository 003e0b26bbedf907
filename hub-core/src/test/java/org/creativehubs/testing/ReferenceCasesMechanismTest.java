package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ReferenceCasesMechanismTest {

  private static final Owners OWNERS =
      Owners.parse("# a list\nfinance/money*.json hub-core\n\nfinance/*.json  hub-finance\n");
  private static final String FILE = "finance/moneyDouble.json";

  @TempDir Path folder;

  private void write(String file, String cases) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{\"cases\":[" + cases + "]}");
  }

  private static String one(String name, int input, int expected) {
    return "{\"name\":\"%s\",\"input\":{\"x\":%d},\"expected\":%d}"
        .formatted(name, input, expected);
  }

  private ReferenceCases core() {
    return ReferenceCases.ownedBy("hub-core", getClass());
  }

  private ReferenceCases doubling() {
    return core().bind(FILE, input -> 2 * input.get("x").asInt());
  }

  private List<DynamicTest> tests(ReferenceCases cases) {
    return cases.testsIn(folder, OWNERS).toList();
  }

  @Test
  void everyCaseIsATestNamedFileAndCase() throws Throwable {
    write(FILE, one("one", 1, 2) + "," + one("two", 2, 4));
    List<DynamicTest> tests = tests(doubling());
    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly(FILE + "/one", FILE + "/two");
    for (DynamicTest test : tests) {
      test.getExecutable().execute();
    }
  }

  @Test
  void aWrongValueFails() throws IOException {
    write(FILE, one("one", 1, 2) + "," + one("wrong", 2, 5));
    assertThatThrownBy(() -> tests(doubling()).get(1).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessage(FILE + "/wrong differs in 1 places: answer: expected 5, but was 4");
  }

  @Test
  void aFileThatNobodyOwnsFails() throws IOException {
    write("finance/deep/moneyDouble.json", one("one", 1, 2));
    assertOnlyFailure(doubling(), "finance/deep/moneyDouble.json is owned by no module");
  }

  @Test
  void anOwnedFileWithoutABindingFails() throws IOException {
    write("finance/moneyTriple.json", one("one", 1, 3));
    assertOnlyFailure(doubling(), "finance/moneyTriple.json is not bound, and no reason is given");
  }

  @Test
  void anOwnedFileListedWithAReasonIsSkipped() throws IOException {
    write("finance/moneyTriple.json", one("one", 1, 3));
    List<DynamicTest> tests = tests(core().unbound("finance/moneyTriple.json", "comes later"));
    assertThat(tests).hasSize(1);
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("comes later");
  }

  @Test
  void aFileOfAnotherModuleIsPassedOver() throws IOException {
    write("finance/npv.json", one("one", 1, 3));
    assertThat(tests(doubling())).isEmpty();
  }

  @Test
  void nothingToRunFails() throws IOException {
    assertOnlyFailure(doubling(), folder + " holds no file of cases");
    write(FILE, "");
    assertOnlyFailure(doubling(), FILE + " holds no case");
  }

  @Test
  void aBindingWhoseFileIsNotInTheOwnCopyFails() throws IOException {
    write("finance/moneyTriple.json", one("one", 1, 3));
    ReferenceCases cases = doubling().bind("finance/moneyTriple.json", input -> 3);
    List<DynamicTest> tests = cases.testsOfOwnCopy(folder).toList();
    assertThat(tests).hasSize(2);
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .hasMessage(FILE + " has no copy in " + folder);
    assertThatCode(() -> tests.get(1).getExecutable().execute()).doesNotThrowAnyException();
  }

  @Test
  void aFileIsNamedOnceAndAReasonIsGiven() {
    assertThatThrownBy(() -> doubling().unbound(FILE, "twice"))
        .hasMessage(FILE + " is named twice");
    assertThatThrownBy(() -> core().unbound(FILE, " ")).hasMessageContaining("reason");
  }

  @Test
  void theOneListGivesEveryModuleItsFiles() {
    Owners owners = Owners.load();
    assertThat(owners.of("finance/moneyAllocate.json")).contains("hub-core");
    assertThat(owners.of("finance/npv.json")).contains("hub-finance");
    assertThat(owners.of("indices/gini.json")).contains("hub-metrics");
    assertThat(owners.of("other/gini.json")).isEmpty();
    assertThat(owners.of("gini.json")).isEmpty();
  }

  private void assertOnlyFailure(ReferenceCases cases, String message) {
    List<DynamicTest> tests = tests(cases);
    assertThat(tests).hasSize(1);
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
  }
}
