package org.creativehubs.examples.house;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user's program can name: the public types of the packages that a module exports to all,
 * each with its public members, and the protected ones where it may be extended. Read from class
 * files, one line each, sorted, with simple names, so that two JDKs write the same.
 */
final class Signatures {

  private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([\\w.]+);");
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final Pattern TESTS = Pattern.compile("/test-classes/|-tests\\.jar!");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private Signatures() {}

  /** The packages that a module exports to everybody, in alphabetical order. */
  static List<String> packages(String module) throws IOException {
    Path file = Path.of("..", "..", module, "src", "main", "java", "module-info.java");
    return EXPORTED
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  /** The lines of one package. */
  static List<String> of(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    ClassPath.from(Signatures.class.getClassLoader()).getTopLevelClasses(name).stream()
        .filter(found -> !TESTS.matcher(found.url().toString()).find())
        .map(ClassPath.ClassInfo::load)
        .sorted(Comparator.comparing(Class::getName))
        .forEach(type -> addType(type, lines));
    return lines;
  }

  private static void addType(Class<?> type, List<String> lines) {
    if (!isSeen(type)) {
      return;
    }
    lines.add(heading(type));
    members(type).forEach(line -> lines.add("  " + line));
    Stream.of(type.getDeclaredClasses())
        .sorted(Comparator.comparing(Class::getName))
        .forEach(nested -> addType(nested, lines));
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> around = type.getDeclaringClass();
    return isOpen(type.getModifiers()) && (around == null || isSeen(around));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String heading(Class<?> type) {
    String named = kind(type) + " " + shortened(type.getName()) + variables(type);
    return deprecated(type.isAnnotationPresent(Deprecated.class))
        + (type.isInterface() ? "" : modifiers(type))
        + named
        + listed(" extends ", ancestors(type))
        + listed(" implements ", interfaces(type))
        + listed(" permits ", permitted(type));
  }

  private static String modifiers(Class<?> type) {
    if (type.isEnum() || type.isRecord()) {
      return "";
    }
    return Modifier.isAbstract(type.getModifiers())
        ? "abstract "
        : Modifier.isFinal(type.getModifiers()) ? "final " : "";
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  /** The nearest class above that a user sees, unless every class has it. */
  private static List<String> ancestors(Class<?> type) {
    for (Class<?> below = type; below.getSuperclass() != null; below = below.getSuperclass()) {
      Class<?> above = below.getSuperclass();
      if (isSeen(above)) {
        boolean implied = above == Object.class || type.isEnum() || type.isRecord();
        return implied ? List.of() : List.of(shortened(below.getGenericSuperclass()));
      }
    }
    return List.of();
  }

  private static List<String> interfaces(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Class<?> one = type; one != null && (one == type || !isSeen(one)); ) {
      Stream.of(one.getGenericInterfaces()).map(Signatures::shortened).forEach(names::add);
      one = one.getSuperclass();
    }
    return List.copyOf(names);
  }

  private static List<String> permitted(Class<?> type) {
    Class<?> @Nullable [] below = type.getPermittedSubclasses();
    return below == null || type.isEnum()
        ? List.of()
        : Stream.of(below).map(one -> shortened(one.getName())).sorted().toList();
  }

  private static Set<String> members(Class<?> type) {
    Set<String> lines = new TreeSet<>();
    boolean mayBeExtended =
        type.isInterface()
            || (!Modifier.isFinal(type.getModifiers())
                && Stream.of(type.getDeclaredConstructors())
                    .anyMatch(one -> isOpen(one.getModifiers())));
    for (Constructor<?> one : type.getDeclaredConstructors()) {
      if (isShown(one, mayBeExtended) && !type.isEnum()) {
        lines.add(deprecated(one) + type.getSimpleName() + parameters(one));
      }
    }
    for (Class<?> one = type; one != null && (one == type || !isSeen(one)); ) {
      addDeclared(one, type, mayBeExtended, lines);
      one = one.getSuperclass();
    }
    Stream.of(type.getMethods())
        .filter(method -> method.getDeclaringClass().isInterface())
        .filter(method -> !isSeen(method.getDeclaringClass()))
        .forEach(method -> lines.add(line(method, type)));
    return lines;
  }

  private static void addDeclared(
      Class<?> one, Class<?> type, boolean mayBeExtended, Set<String> lines) {
    for (Field field : one.getDeclaredFields()) {
      if (isShown(field, mayBeExtended)) {
        lines.add(line(field));
      }
    }
    for (Method method : one.getDeclaredMethods()) {
      if (isShown(method, mayBeExtended) && !method.isBridge() && !isImplied(method, type)) {
        lines.add(line(method, type));
      }
    }
  }

  private static boolean isShown(Member member, boolean mayBeExtended) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers) || (mayBeExtended && Modifier.isProtected(modifiers)));
  }

  /** Methods that every object, or every enum, has. */
  private static boolean isImplied(Method method, Class<?> type) {
    return OF_EVERY_OBJECT.contains(method.getName())
        || (type.isEnum()
            && Modifier.isStatic(method.getModifiers())
            && ((method.getName().equals("values") && method.getParameterCount() == 0)
                || (method.getName().equals("valueOf") && takesText(method))));
  }

  private static boolean takesText(Method method) {
    return Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
  }

  private static String line(Field field) {
    if (field.isEnumConstant()) {
      return deprecated(field.isAnnotationPresent(Deprecated.class)) + field.getName();
    }
    return deprecated(field.isAnnotationPresent(Deprecated.class))
        + (Modifier.isStatic(field.getModifiers()) ? "static " : "")
        + (Modifier.isFinal(field.getModifiers()) ? "" : "changing ")
        + shortened(field.getGenericType())
        + " "
        + field.getName();
  }

  private static String line(Method method, Class<?> type) {
    String kind = Modifier.isStatic(method.getModifiers()) ? "static " : "";
    if (type.isInterface() && Modifier.isAbstract(method.getModifiers())) {
      kind = "abstract ";
    }
    return deprecated(method)
        + kind
        + variables(method)
        + (variables(method).isEmpty() ? "" : " ")
        + shortened(method.getGenericReturnType())
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Executable one) {
    String types =
        Stream.of(one.getGenericParameterTypes())
            .map(Signatures::shortened)
            .collect(Collectors.joining(", ", "(", ")"));
    String known = one.isVarArgs() ? types.replaceFirst("\\[]\\)$", "...)") : types;
    return known + listed(" throws ", map(one.getGenericExceptionTypes(), Signatures::shortened));
  }

  private static String variables(GenericDeclaration declaration) {
    List<String> variables = map(declaration.getTypeParameters(), Signatures::variable);
    return variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
  }

  private static String variable(TypeVariable<?> variable) {
    List<String> bounds = map(variable.getBounds(), Signatures::shortened);
    return bounds.equals(List.of("Object"))
        ? variable.getName()
        : variable.getName() + " extends " + String.join(" & ", bounds);
  }

  private static <T> List<String> map(T[] all, Function<T, String> one) {
    return Stream.of(all).map(one).toList();
  }

  private static String deprecated(Executable one) {
    return deprecated(one.isAnnotationPresent(Deprecated.class));
  }

  private static String deprecated(boolean it) {
    return it ? "@Deprecated " : "";
  }

  private static String listed(String word, List<String> names) {
    return names.isEmpty() ? "" : word + String.join(", ", names);
  }

  private static String shortened(Type type) {
    return shortened(type.getTypeName());
  }

  private static String shortened(String name) {
    return PACKAGE.matcher(name).replaceAll("").replace('$', '.');
  }
}
