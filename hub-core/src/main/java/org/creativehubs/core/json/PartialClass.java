package org.creativehubs.core.json;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A class below a value type whose accessors ask a function for the attribute of their name: how a
 * value of which a part is not known takes part in the checks of the values around it. It is made
 * once for a type, when a document with a fault is first met, as a hidden class.
 *
 * <p>Written by hand, since it is small: each accessor is {@code Object value =
 * source.apply("name"); return value == null ? super.name() : (Type) value}, without the second
 * branch where the type has no value of its own to fall back to.
 */
final class PartialClass {

  /** A class file of Java 5: later ones need a map of the stack at each branch. */
  private static final int VERSION = 49;

  private static final int SUPER = 0x0020;
  private static final String FUNCTION = "java/util/function/Function";
  private static final String FIELD = "source";

  /** By the type; a type that has none maps to nothing. */
  private static final Map<Class<?>, List<Constructor<?>>> MADE = new ConcurrentHashMap<>();

  private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
  private final DataOutputStream constants = new DataOutputStream(pool);
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final String name;
  private final String above;

  private PartialClass(Class<?> type) {
    this.above = type.getName().replace('.', '/');
    this.name = above + "$Partial";
  }

  /** An instance; null where none can be made, as in an image that was compiled ahead. */
  static @Nullable Object instance(
      Class<?> type, List<String> attributes, Function<String, @Nullable Object> source) {
    List<Constructor<?>> made = MADE.computeIfAbsent(type, key -> make(key, attributes));
    try {
      return made.isEmpty() ? null : made.get(0).newInstance(source);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static List<Constructor<?>> make(Class<?> type, List<String> attributes) {
    try {
      byte[] bytes = new PartialClass(type).bytes(type, attributes);
      Class<?> made =
          MethodHandles.privateLookupIn(type, MethodHandles.lookup())
              .defineHiddenClass(bytes, false)
              .lookupClass();
      Constructor<?> constructor = made.getDeclaredConstructor(Function.class);
      constructor.setAccessible(true);
      return List.of(constructor);
    } catch (ReflectiveOperationException | IOException | LinkageError | RuntimeException e) {
      return List.of();
    }
  }

  /** The accessor of an attribute, in a type or above it; null where there is none. */
  static @Nullable Method accessor(Class<?> type, String name) {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      Method found = accessor(at.getDeclaredMethods(), name);
      if (found != null) {
        return found;
      }
    }
    return accessor(type.getMethods(), name); // of an interface
  }

  private static @Nullable Method accessor(Method[] methods, String name) {
    return Arrays.stream(methods)
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .filter(method -> !method.isBridge())
        .findFirst()
        .orElse(null);
  }

  private byte[] bytes(Class<?> type, List<String> attributes) throws IOException {
    List<byte[]> methods = new ArrayList<>();
    methods.add(constructor());
    for (String attribute : attributes) {
      Method accessor = accessor(type, attribute);
      if (accessor != null && !Modifier.isFinal(accessor.getModifiers())) {
        boolean falls = !Modifier.isAbstract(accessor.getModifiers());
        methods.add(accessor(attribute, accessor.getReturnType(), "", falls));
      }
    }
    for (String common : List.of("hashCode", "toString", "equals")) {
      boolean isEquals = common.equals("equals");
      Method method = common(type, common, isEquals);
      if (!Modifier.isFinal(method.getModifiers())) {
        String parameter = isEquals ? "Ljava/lang/Object;" : "";
        methods.add(accessor(common, method.getReturnType(), parameter, false));
      }
    }
    return classFile(methods);
  }

  private static Method common(Class<?> type, String name, boolean isEquals) {
    try {
      return isEquals ? type.getMethod(name, Object.class) : type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] classFile(List<byte[]> methods) throws IOException {
    int self = type(name);
    int parent = type(above);
    int fieldName = text(FIELD);
    int fieldType = text("L" + FUNCTION + ";");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(written);
    out.writeInt(0xCAFEBABE);
    out.writeInt(VERSION);
    out.writeShort(indices.size() + 1);
    out.write(pool.toByteArray());
    shorts(out, Modifier.FINAL | SUPER, self, parent, 0);
    shorts(out, 1, Modifier.PRIVATE | Modifier.FINAL, fieldName, fieldType, 0);
    out.writeShort(methods.size());
    for (byte[] method : methods) {
      out.write(method);
    }
    out.writeShort(0);
    return written.toByteArray();
  }

  private byte[] constructor() throws IOException {
    Code code = new Code();
    code.one(0x2A).two(0xB7, member(10, above, "<init>", "()V")); // super()
    code.one(0x2A).one(0x2B).two(0xB5, member(9, name, FIELD, "L" + FUNCTION + ";"));
    code.one(0xB1);
    return method(0, "<init>", "(L" + FUNCTION + ";)V", code);
  }

  private byte[] accessor(String attribute, Class<?> returned, String parameter, boolean falls)
      throws IOException {
    String descriptor =
        "(" + parameter + ")" + MethodType.methodType(returned).descriptorString().substring(2);
    Code code = new Code();
    code.one(0x2A).two(0xB4, member(9, name, FIELD, "L" + FUNCTION + ";"));
    code.two(0x13, constant(8, text(attribute))); // ldc_w
    int apply = member(11, FUNCTION, "apply", "(Ljava/lang/Object;)Ljava/lang/Object;");
    code.two(0xB9, apply).one(2).one(0);
    if (falls) {
      code.one(0x59).two(0xC7, 9); // dup, ifnonnull over the next nine bytes with this
      code.one(0x57).one(0x2A).two(0xB7, member(10, above, attribute, descriptor));
      code.one(returning(returned));
    }
    unbox(code, returned);
    code.one(returning(returned));
    return method(Modifier.PUBLIC, attribute, descriptor, code);
  }

  private void unbox(Code code, Class<?> returned) throws IOException {
    Class<?> boxed = MethodType.methodType(returned).wrap().returnType();
    code.two(0xC0, type(boxed.getName().replace('.', '/')));
    if (returned.isPrimitive()) {
      String descriptor = MethodType.methodType(returned).descriptorString();
      String unboxing = returned.getName() + "Value";
      code.two(0xB6, member(10, boxed.getName().replace('.', '/'), unboxing, descriptor));
    }
  }

  private static int returning(Class<?> type) {
    if (!type.isPrimitive()) {
      return 0xB0;
    }
    return type == long.class ? 0xAD : type == double.class ? 0xAF : 0xAC;
  }

  private byte[] method(int flags, String method, String descriptor, Code code) throws IOException {
    byte[] instructions = code.bytes.toByteArray();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(written);
    shorts(out, flags, text(method), text(descriptor), 1, text("Code"));
    out.writeInt(instructions.length + 12);
    shorts(out, 4, 3); // of the stack, of the parameters
    out.writeInt(instructions.length);
    out.write(instructions);
    shorts(out, 0, 0);
    return written.toByteArray();
  }

  private static void shorts(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
  }

  private int text(String text) throws IOException {
    Integer found = indices.putIfAbsent("text " + text, indices.size() + 1);
    if (found != null) {
      return found;
    }
    constants.writeByte(1);
    constants.writeUTF(text);
    return indices.size();
  }

  private int type(String type) throws IOException {
    return constant(7, text(type));
  }

  private int member(int tag, String owner, String member, String descriptor) throws IOException {
    int pair = constant(12, text(member), text(descriptor));
    return constant(tag, type(owner), pair);
  }

  private int constant(int tag, int... parts) throws IOException {
    String key = tag + " " + Arrays.toString(parts);
    Integer found = indices.putIfAbsent(key, indices.size() + 1);
    if (found != null) {
      return found;
    }
    constants.writeByte(tag);
    shorts(constants, parts);
    return indices.size();
  }

  /** The instructions of a method. */
  private static final class Code {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Code one(int instruction) {
      bytes.write(instruction);
      return this;
    }

    Code two(int instruction, int operand) {
      bytes.write(instruction);
      bytes.write(operand >> 8);
      bytes.write(operand);
      return this;
    }
  }
}
