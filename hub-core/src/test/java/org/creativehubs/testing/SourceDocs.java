package org.creativehubs.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc in the sources says of types and their accessors, as plain text. Looks in the
 * module the test runs in, and for an accessor that a type of another module declares, beside it.
 */
final class SourceDocs {

  private static final String COMMENT = "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/";
  private static final String ANNOTATIONS =
      "\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s+)*";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern TAG =
      Pattern.compile("\\{@(?:code|literal|link|linkplain)\\s+([^}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("\\.(?= [A-Z(])");

  private final Map<Class<?>, String> sources = new HashMap<>();
  private final List<String> missing = new ArrayList<>();

  /** The types and attributes that were asked for and have no Javadoc. */
  List<String> missing() {
    return missing;
  }

  /** The first sentence about a type. */
  String of(Class<?> type) {
    String kind = "(?:[\\w-]+ )*(?:class|interface|enum|record) " + type.getSimpleName() + "\\b";
    String words = comment(type, kind, type.getSimpleName());
    return SENTENCE.split(words, 2)[0].replaceFirst("\\.?$", ".");
  }

  /** All that is said of an attribute, up to the tags. */
  String of(Method accessor) {
    String name = accessor.getName();
    return comment(
        accessor.getDeclaringClass(),
        "(?:[\\w.]+ )*[\\w.<>,? \\[\\]@]+\\s" + name + "\\(\\)",
        name);
  }

  private String comment(Class<?> type, String declaration, String name) {
    Pattern documented = Pattern.compile(COMMENT + ANNOTATIONS + declaration);
    return Optional.of(documented.matcher(source(type)))
        .filter(Matcher::find)
        .map(found -> plain(found.group(1)))
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> noted(type.getSimpleName() + ": " + name));
  }

  private String noted(String undocumented) {
    missing.add(undocumented);
    return "";
  }

  /** The source from the declaration of a type on, the comment of the type included. */
  private String source(Class<?> type) {
    return sources.computeIfAbsent(type, SourceDocs::read);
  }

  private static String read(Class<?> type) {
    Class<?> outer = type.getNestHost();
    String path = outer.getName().replace('.', '/') + ".java";
    Path here = SOURCES.resolve(path);
    Path there = Path.of("..", JsonSchemas.moduleOf(outer)).resolve(SOURCES).resolve(path);
    try {
      String source = Files.readString(Files.exists(here) ? here : there);
      if (type == outer) {
        return source;
      }
      String kind = "(?:class|interface|enum|record) " + type.getSimpleName() + "\\b";
      Matcher nested =
          Pattern.compile(COMMENT + ANNOTATIONS + "(?:[\\w-]+ )*" + kind).matcher(source);
      return nested.find() ? source.substring(nested.start()) : source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String comment) {
    String words = comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
    words = words.startsWith("@return") ? "The " + words.substring(7).strip() : words;
    words = words.replaceFirst("(?s)(^|\n)@.*", "").replaceFirst("(?s)<pre>.*", "");
    words =
        TAG.matcher(words.replaceAll("\\s+", " "))
            .replaceAll(tag -> Matcher.quoteReplacement(shown(tag)));
    return words
        .replaceAll("<sup>", "^")
        .replaceAll("</?\\w+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Code as it is; a link by its label, or else by the last name in it. */
  private static String shown(MatchResult tag) {
    String text = tag.group(1).strip();
    if (!tag.group().startsWith("{@link")) {
      return text;
    }
    String target = text.replaceFirst("\\([^)]*\\)", "");
    int label = target.indexOf(' ');
    return label >= 0
        ? target.substring(label + 1)
        : target.substring(Math.max(target.indexOf('#'), target.lastIndexOf('.')) + 1);
  }
}
