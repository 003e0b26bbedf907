package org.creativehubs.testing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the reference cases a module owns, one dynamic test for each, named {@code file/case}.
 *
 * <pre>{@code
 * class ReferenceCasesTest {
 *   @TestFactory
 *   Stream<DynamicTest> everyCaseAgrees() {
 *     return ReferenceCases.ownedBy("hub-finance", getClass())
 *         .bind("finance/npv.json", input -> npv(input))
 *         .unbound("finance/lm3.json", "waits for the local multiplier")
 *         .tests();
 *   }
 * }
 * }</pre>
 *
 * <p>The cases come from the folder that the system property {@code cases.dir} names, else from the
 * folder {@code cases} beside the compiled test. Files of another module are passed over. A file
 * that no module owns fails, and so does a file of this module that is neither bound nor listed
 * with the reason why not. Files listed so show as skipped.
 */
public final class ReferenceCases {

  private static final String FOLDER = "cases.dir";

  private final String module;
  private final Class<?> test;
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private ReferenceCases(String module, Class<?> test) {
    this.module = module;
    this.test = test;
  }

  /**
   * The cases of one module, as yet without bindings.
   *
   * @param module the name in the list of owners, such as {@code hub-core}
   * @param test the test that runs them; the module's own copy of the cases stands beside it
   * @return the cases
   */
  public static ReferenceCases ownedBy(String module, Class<?> test) {
    return new ReferenceCases(module, test);
  }

  /**
   * Binds the cases of a file to our own answer.
   *
   * @param file such as {@code finance/npv.json}
   * @param binding answers the input of a case
   * @return this
   */
  public ReferenceCases bind(String file, Binding binding) {
    requireNew(file);
    bindings.put(file, binding);
    return this;
  }

  /**
   * Says why a file is not bound.
   *
   * @param file such as {@code finance/npv.json}
   * @param reason why not
   * @return this
   */
  public ReferenceCases unbound(String file, String reason) {
    requireNew(file);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reason must be given for " + file);
    }
    reasons.put(file, reason);
    return this;
  }

  /**
   * One test for each case of the folder {@code cases.dir}, by default of the module's own copy.
   */
  public Stream<DynamicTest> tests() {
    String folder = System.getProperty(FOLDER);
    return folder == null || folder.isBlank()
        ? testsOfOwnCopy(ownCopy())
        : testsIn(Path.of(folder), Owners.load());
  }

  /** The own copy holds every file that is bound or listed, so that neither list goes stale. */
  Stream<DynamicTest> testsOfOwnCopy(Path folder) {
    List<String> found = CaseFile.in(folder).stream().map(CaseFile::name).toList();
    Stream<DynamicTest> missing =
        Stream.concat(bindings.keySet().stream(), reasons.keySet().stream())
            .filter(file -> !found.contains(file))
            .map(file -> failing(file, "has no copy in " + folder));
    return Stream.concat(missing, testsIn(folder, Owners.load()));
  }

  Stream<DynamicTest> testsIn(Path folder, Owners owners) {
    List<CaseFile> files = CaseFile.in(folder);
    List<DynamicTest> tests = new ArrayList<>();
    if (files.isEmpty()) {
      tests.add(failing(folder.toString(), "holds no file of cases"));
    }
    for (CaseFile file : files) {
      String owner = owners.of(file.name()).orElse("");
      if (owner.isEmpty()) {
        tests.add(failing(file.name(), "is owned by no module"));
      } else if (owner.equals(module)) {
        tests.addAll(testsOf(file));
      }
    }
    return tests.stream();
  }

  private List<DynamicTest> testsOf(CaseFile file) {
    String reason = reasons.get(file.name());
    if (reason != null) {
      return List.of(DynamicTest.dynamicTest(file.name(), () -> Assumptions.abort(reason)));
    }
    Binding binding = bindings.get(file.name());
    if (binding == null) {
      return List.of(failing(file.name(), "is not bound, and no reason is given"));
    }
    List<ReferenceCase> cases = file.cases();
    return cases.isEmpty()
        ? List.of(failing(file.name(), "holds no case"))
        : cases.stream()
            .map(one -> DynamicTest.dynamicTest(one.label(), () -> one.check(binding)))
            .toList();
  }

  private Path ownCopy() {
    try {
      Path classes = Path.of(test.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolve("cases");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void requireNew(String file) {
    if (bindings.containsKey(file) || reasons.containsKey(file)) {
      throw new IllegalStateException(file + " is named twice");
    }
  }

  private static DynamicTest failing(String name, String fault) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(name + " " + fault);
        });
  }
}
