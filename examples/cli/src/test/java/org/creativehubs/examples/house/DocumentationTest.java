package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the Javadoc of the library must say, read from its sources. */
class DocumentationTest {

  /** Numbers have a range, or stand for any number. */
  private static final Pattern RANGE =
      Pattern.compile(
          "in \\[|in \\(|(zero|one) or more|from 1|zero or|not negative|not zero|greater than|above|below|at least|at most"
              + "|any number|finite|positive|\\d+ to \\d+|any (amount|size)|[<>]=? ?\\d",
          Pattern.CASE_INSENSITIVE);

  /** Texts have a form, or are at least not blank. */
  private static final Pattern FORM =
      Pattern.compile(
          "not blank|kebab-case|in capitals|such as|form|in a sentence|in words|name of|"
              + "ISO|empty|\\bids?\\b|heading",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "int|long|double|Ratio|QualifiedNumber|Optional(Int|Long|Double)"
              + "|Optional<(Ratio|QualifiedNumber)>");
  private static final Pattern TEXTUAL = Pattern.compile("String|Optional<String>");

  private final List<String> findings = new ArrayList<>();

  @Test
  void everyPublicTypeMethodAndConstantHasASentence() throws IOException {
    scan((name, doc, tree, value) -> require(name, doc != null && !doc.isBlank(), "no sentence"));

    assertThat(findings).isEmpty();
  }

  @Test
  void everyNumberOfAValueTypeHasARangeAndEveryTextAForm() throws IOException {
    scan(
        (name, doc, tree, value) -> {
          if (value && tree instanceof MethodTree method && doc != null) {
            String type = String.valueOf(method.getReturnType());
            require(
                name, !NUMERIC.matcher(type).matches() || RANGE.matcher(doc).find(), "no range");
            require(name, !TEXTUAL.matcher(type).matches() || FORM.matcher(doc).find(), "no form");
          }
        });

    assertThat(findings).isEmpty();
  }

  private void require(String name, boolean holds, String finding) {
    if (!holds) {
      findings.add(name + ": " + finding);
    }
  }

  /** What is asked of one public name. */
  private interface Question {
    void ask(String name, @Nullable String doc, Tree tree, boolean attribute);
  }

  private static void scan(Question question) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new PublicNames(docs, question).scan(unit, null);
      }
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("hub-core", "hub-metrics", "hub-finance")) {
      try (Stream<Path> found = Files.walk(Path.of("..", "..", module, "src", "main", "java"))) {
        found
            .filter(path -> path.toString().endsWith(".java") && !isInternal(path))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  /** No user sees what is not exported. */
  private static boolean isInternal(Path source) {
    return Iterables.contains(source, Path.of("internal"));
  }

  private static final class PublicNames extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final Question question;
    private boolean inValue;
    private boolean open = true;
    private String owner = "";

    PublicNames(DocTrees docs, Question question) {
      this.docs = docs;
      this.question = question;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      boolean outerValue = inValue;
      boolean outerOpen = open;
      String outerOwner = owner;
      open = open && isOpen(type.getModifiers());
      inValue = has(type.getModifiers(), "HubValue");
      owner =
          outerOwner.isEmpty()
              ? type.getSimpleName().toString()
              : outerOwner + "." + type.getSimpleName();
      if (open) {
        question.ask(owner, doc(), type, false);
      }
      super.visitClass(type, null);
      owner = outerOwner;
      open = outerOpen;
      inValue = outerValue;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean asked = isOpen(method.getModifiers()) || isInInterface();
      if (open && asked && !has(method.getModifiers(), "Override")) {
        boolean attribute = inValue && method.getModifiers().getFlags().contains(Modifier.ABSTRACT);
        question.ask(owner + "." + method.getName(), doc(), method, attribute);
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      boolean saysSo = owner.equals("Reason"); // each constant holds its own sentence
      if (open && isOpen(field.getModifiers()) && !saysSo) {
        question.ask(owner + "." + field.getName(), doc(), field, false);
      }
      return null;
    }

    private boolean isInInterface() {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return parent.getKind() == Tree.Kind.INTERFACE;
    }

    private @Nullable String doc() {
      DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
      return doc == null ? null : doc.getFullBody().toString();
    }

    private static boolean isOpen(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static boolean has(ModifiersTree modifiers, String annotation) {
      return modifiers.getAnnotations().stream()
          .anyMatch(found -> found.getAnnotationType().toString().equals(annotation));
    }
  }
}
