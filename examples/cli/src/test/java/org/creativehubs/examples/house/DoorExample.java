package org.creativehubs.examples.house;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * An example in the Javadoc of a class, as a class that can be compiled. It has a method {@code
 * run} that lists, for each call that is followed by a comment, what came out and what the comment
 * says. A comment that ends in three dots says how it begins.
 */
record DoorExample(String className, String code) {

  static final String PACKAGE = "examples";

  private static final Pattern SHOWN =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\}</pre>", Pattern.DOTALL);
  private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
  private static final String MODULE_INFO = "src/main/java/module-info.java";
  private static final Pattern OUTCOME = Pattern.compile("[ \\t]*// ?(\\S[^\\n]*)");
  private static final String HEAD = "final class X { static void run() throws Exception {\n";

  /** The examples of a class, by its simple name and the text of its Javadoc without asterisks. */
  static List<DoorExample> of(String type, String javadoc) {
    List<DoorExample> examples = new ArrayList<>();
    for (MatchResult shown : SHOWN.matcher(javadoc).results().toList()) {
      examples.add(new DoorExample(type + "Example" + examples.size(), shown.group(1).indent(-1)));
    }
    return examples;
  }

  /** All packages that users see, imported as a shell does. */
  static String imports() throws IOException {
    Set<String> packages = new TreeSet<>(List.of("java.math", "java.time", "java.util"));
    for (String module : List.of("hub-core", "hub-metrics", "hub-finance")) {
      String info = Files.readString(Path.of("..", "..", module, MODULE_INFO));
      EXPORTED.matcher(info).results().forEach(exported -> packages.add(exported.group(1)));
    }
    return packages.stream()
        .map(name -> "import " + name + ".*;")
        .collect(Collectors.joining("\n"));
  }

  /** The class, with its code in the lines in which it stands in the example after the first. */
  JavaFileObject compilable(String imports) {
    return source(
        "package "
            + PACKAGE
            + "; "
            + imports.replace('\n', ' ')
            + " final class "
            + className
            + " { static List<String[]> run() throws Exception {"
            + " List<String[]> outcomes = new ArrayList<>();\n"
            + recording()
            + "\nreturn outcomes; } }");
  }

  /** The code, with every call that is followed by a comment recorded. */
  private String recording() {
    StringBuilder recording = new StringBuilder(code);
    for (int[] call : calls().reverse()) {
      Matcher outcome = OUTCOME.matcher(code).region(call[1], code.length());
      if (outcome.lookingAt()) {
        String said = outcome.group(1).strip().replace("\\", "\\\\").replace("\"", "\\\"");
        recording.insert(call[1] - 1, "), \"" + said + "\"})");
        recording.insert(call[0], "outcomes.add(new String[] {String.valueOf((Object) ");
      }
    }
    return recording.toString();
  }

  /** Where the calls that stand as statements of their own start and end, semicolon included. */
  private ImmutableList<int[]> calls() {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null, null, problem -> {}, null, null, List.of(source(HEAD + code + "\n}}")));
    ImmutableList.Builder<int[]> calls = ImmutableList.builder();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            for (StatementTree statement : method.getBody().getStatements()) {
              if (statement instanceof ExpressionStatementTree) {
                int start = (int) positions.getStartPosition(unit, statement) - HEAD.length();
                int end = (int) positions.getEndPosition(unit, statement) - HEAD.length();
                calls.add(new int[] {start, end});
              }
            }
            return null;
          }
        }.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return calls.build();
  }

  private SimpleJavaFileObject source(String text) {
    URI name = URI.create("string:///" + PACKAGE + "/" + className + ".java");
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
