package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of the calculators: they compile, run and say what comes out. */
class DoorExamplesTest {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** By the id of the calculator. */
  private static ListMultimap<String, DoorExample> examples = ImmutableListMultimap.of();

  @TempDir private Path classes;

  @BeforeAll
  static void read() throws IOException {
    ImmutableListMultimap.Builder<String, DoorExample> found = ImmutableListMultimap.builder();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      Class<?> door = entry.calculator();
      found.putAll(entry.id(), DoorExample.of(door.getSimpleName(), javadoc(source(door))));
    }
    examples = found.build();
  }

  @Test
  void everyCalculatorShowsAnExampleButForThoseListed() throws IOException {
    List<String> without =
        Catalog.load().entries().stream()
            .map(CatalogEntry::id)
            .filter(id -> !examples.containsKey(id))
            .toList();

    new HouseList("doors-without-example.txt").isExactly(without, "calculators");
  }

  @Test
  void everyExampleCompilesAndSaysWhatComesOut() throws Exception {
    assertThat(compile()).isEmpty();

    List<String> wrong = new ArrayList<>();
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      for (DoorExample example : examples.values()) {
        wrong.addAll(differences(example, run(loader, example)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Compiles all of them at once. */
  private List<String> compile() throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    String imports = DoorExample.imports();
    List<JavaFileObject> units =
        examples.values().stream().map(example -> example.compilable(imports)).toList();
    if (!units.isEmpty()) {
      COMPILER.getTask(null, null, problems, options, null, units).call();
    }
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(DoorExamplesTest::text)
        .toList();
  }

  /** The first line of the example is the second of the class it is compiled as. */
  private static String text(Diagnostic<? extends JavaFileObject> problem) {
    return problem.getSource().getName().replaceFirst(".*/", "")
        + ", line "
        + (problem.getLineNumber() - 1)
        + ": "
        + problem.getMessage(Locale.ROOT);
  }

  private static List<?> run(ClassLoader loader, DoorExample example) throws Exception {
    Method run =
        loader.loadClass(DoorExample.PACKAGE + "." + example.className()).getDeclaredMethod("run");
    run.setAccessible(true);
    try {
      return (List<?>) run.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(example.className() + " fails", e.getCause());
    }
  }

  private static List<String> differences(DoorExample example, List<?> outcomes) {
    ImmutableList.Builder<String> wrong = ImmutableList.builder();
    for (Object outcome : outcomes) {
      String found = ((String[]) outcome)[0];
      String said = ((String[]) outcome)[1];
      if (!isSaid(found, said)) {
        wrong.add(example.className() + " says " + said + ", but it is " + found);
      }
    }
    if (outcomes.isEmpty()) {
      wrong.add(example.className() + " has no line such as: answer.margin(); // GBP 12.00");
    }
    return wrong.build();
  }

  private static boolean isSaid(String found, String said) {
    return said.endsWith("...")
        ? found.startsWith(said.substring(0, said.length() - 3))
        : found.equals(said);
  }

  private static Path source(Class<?> door) {
    String module = door.getName().startsWith("org.creativehubs.finance.") ? "finance" : "metrics";
    return Path.of("..", "..", "hub-" + module, "src", "main", "java")
        .resolve(door.getName().replace('.', '/') + ".java");
  }

  private static String javadoc(Path source) throws IOException {
    assertThat(Files.exists(source)).as(source.toString()).isTrue();
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              COMPILER.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type instanceof ClassTree) {
            String found = docs.getDocComment(TreePath.getPath(unit, type));
            return found == null ? "" : found;
          }
        }
      }
    }
    return "";
  }
}
