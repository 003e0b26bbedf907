import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies what an accessor says of its attribute to the methods of the generated builder, before the
 * sources and the Javadoc are packed: one types on the builder, and the ranges stand on the
 * accessor, its own or that of a sealed type around it. Run as {@code java BuilderDocs.java SOURCES GENERATED}; it changes comments only.
 */
public final class BuilderDocs {

  private static final String COMMENT = "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/";
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface) (\\w+)");
  private static final Pattern ACCESSOR =
      Pattern.compile(
          COMMENT
              + "\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*(?:(?:public|protected|abstract) )*"
              + "[\\w.]+(?:<[^;{]*>)?(?:\\[\\])?\\s+(\\w+)\\(\\)");
  private static final Pattern SETTER =
      Pattern.compile(
          "(?m)^( *)/\\*\\*\\s*\\* ((?:Initializes|Adds|Sets or replaces|Put)\\b"
              + "[^@]*?\\{@link ([\\w.]+)#(\\w+)\\(\\)[^*]*)((?:[^*]|\\*(?!/))*)\\*/");
  private static final Pattern LINK =
      Pattern.compile("(\\{@(?:link|linkplain|value) )([\\w.]*)([^}]*)}");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));");

  private static final Pattern EXTENDS = Pattern.compile("\\bclass (\\w+) extends (\\w+)\\b");
  private static final String SUPER = " extends";

  private final Path sources;
  private final Map<Path, Map<String, String>> read = new HashMap<>();

  private BuilderDocs(Path sources) {
    this.sources = sources;
  }

  /** Rewrites the comments of all generated files in place. */
  public static void main(String[] args) throws IOException {
    BuilderDocs docs = new BuilderDocs(Path.of(args[0]));
    Path generated = Path.of(args[1]);
    for (Path file : files(generated)) {
      String text = Files.readString(file);
      Path folder = docs.sources.resolve(generated.relativize(file)).getParent();
      String documented = SETTER.matcher(text).replaceAll(m -> docs.setter(m, folder));
      if (!documented.equals(text)) {
        Files.writeString(file, documented);
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private String setter(MatchResult found, Path folder) {
    String indent = found.group(1);
    String[] names = found.group(3).split("\\.");
    String doc = doc(folder, names[0], names[names.length - 1], found.group(4));
    if (doc.isEmpty()) {
      return Matcher.quoteReplacement(found.group());
    }
    String lines =
        Stream.of((doc + verb(found.group(2))).split("\n"))
            .map(line -> (indent + " * " + line).stripTrailing())
            .collect(Collectors.joining("\n"));
    String tags = found.group(5).isBlank() ? "" : found.group(5).stripTrailing();
    return Matcher.quoteReplacement(
        indent
            + "/**\n"
            + lines
            + "\n"
            + indent
            + " *"
            + tags.replaceFirst("^ ?\\*?", "")
            + "\n"
            + indent
            + " */");
  }

  /** What is said of an attribute by its type, or by the nearest one that this extends. */
  private String doc(Path folder, String file, String type, String attribute) {
    Map<String, String> said =
        read.computeIfAbsent(folder.resolve(file + ".java"), BuilderDocs::accessors);
    String doc = said.get(type + "#" + attribute);
    if (doc != null) {
      return doc;
    }
    String wider = said.getOrDefault(type + SUPER, "");
    return wider.isEmpty() ? "" : doc(folder, wider, wider, attribute);
  }

  /** What the method does with a collection; a single value is simply set. */
  private static String verb(String generated) {
    if (generated.startsWith("Adds one")) {
      return "\n\n<p>Adds one.";
    }
    if (generated.startsWith("Adds")) {
      return "\n\n<p>Adds several.";
    }
    if (generated.startsWith("Sets or replaces")) {
      return "\n\n<p>Replaces all.";
    }
    return generated.startsWith("Put")
        ? "\n\n<p>Adds entries, or replaces those of the same key."
        : "";
  }

  /** What the accessors of the types in a file say, by {@code Type#accessor}. */
  private static Map<String, String> accessors(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> imports = new HashMap<>();
    IMPORT.matcher(text).results().forEach(m -> imports.put(m.group(2), m.group(1)));
    Map<String, String> found = new HashMap<>();
    Matcher accessor = ACCESSOR.matcher(text);
    while (accessor.find()) {
      String type = typeAt(text, accessor.start());
      sentences(accessor.group(1))
          .ifPresent(
              doc -> found.putIfAbsent(type + "#" + accessor.group(2), linked(doc, type, imports)));
    }
    EXTENDS.matcher(text).results().forEach(m -> found.put(m.group(1) + SUPER, m.group(2)));
    return found;
  }

  private static String typeAt(String text, int position) {
    String before = text.substring(0, position).replaceAll(COMMENT, "");
    return TYPE.matcher(before)
        .results()
        .reduce((first, last) -> last)
        .map(m -> m.group(1))
        .orElse("");
  }

  /** The words before the tags, or those of the result where there are no others. */
  private static Optional<String> sentences(String comment) {
    String text =
        Stream.of(comment.split("\n"))
            .map(line -> line.strip().replaceFirst("^\\* ?", ""))
            .collect(Collectors.joining("\n"))
            .strip();
    String words = text.replaceFirst("(?s)(^|\n)@.*", "").strip();
    if (words.isEmpty() && text.startsWith("@return ")) {
      words = "The " + text.substring("@return ".length()).replaceFirst("(?s)\n@.*", "").strip();
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** The words with links that also hold in the generated file, which imports other types. */
  private static String linked(String doc, String type, Map<String, String> imports) {
    return LINK.matcher(doc)
        .replaceAll(
            m -> {
              String target = m.group(2);
              String named = target.isEmpty() ? type : imports.getOrDefault(target, target);
              boolean label =
                  m.group(3).contains(" ") || m.group(3).contains("#") && target.isEmpty();
              String shown =
                  label || named.equals(target) || m.group(3).contains("#") ? "" : " " + target;
              return Matcher.quoteReplacement(m.group(1) + named + m.group(3) + shown + "}");
            });
  }
}
