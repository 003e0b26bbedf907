package org.creativehubs.examples.site;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/** What the sources of the library say: the comments of types and packages. */
final class Sources {

  private static final List<String> MODULES = List.of("hub-core", "hub-metrics", "hub-finance");

  private final Path repository;

  /** The sources of a checkout. */
  Sources(Path repository) {
    this.repository = repository;
  }

  /** The comments of all types and packages, by their full names. */
  Map<String, DocCommentTree> comments() {
    Map<String, DocCommentTree> comments = new TreeMap<>();
    read("main", (trees, unit) -> new Commented(trees, comments).scan(unit, null));
    return comments;
  }

  private void read(String kind, BiConsumer<DocTrees, CompilationUnitTree> reader) {
    JavaCompiler compiler =
        Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
            .orElseThrow(() -> new IllegalStateException("the site needs a JDK"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(kind)));
      DocTrees trees = DocTrees.instance(task);
      task.parse().forEach(unit -> reader.accept(trees, unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> sources(String kind) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = repository.resolve(module).resolve("src").resolve(kind).resolve("java");
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static String packageOf(CompilationUnitTree unit) {
    return Check.notNull(unit.getPackageName(), "package").toString();
  }

  /** Collects the comments of types and packages. */
  private static final class Commented extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final Map<String, DocCommentTree> comments;

    Commented(DocTrees trees, Map<String, DocCommentTree> comments) {
      this.trees = trees;
      this.comments = comments;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void none) {
      add(packageOf(getCurrentPath().getCompilationUnit()));
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      add(packageOf(getCurrentPath().getCompilationUnit()) + "." + type.getSimpleName());
      return null; // types within it are part of its page
    }

    private void add(String name) {
      TreePath path = getCurrentPath();
      DocCommentTree comment = trees.getDocCommentTree(path);
      if (comment != null) {
        comments.put(name, comment);
      }
    }
  }
}
