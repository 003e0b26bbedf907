package org.creativehubs.core.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.nio.charset.CharacterCodingException;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the words of this library why Jackson 3 refused a document. */
final class Jackson3Failures {

  private Jackson3Failures() {}

  /** Why a whole document is refused. */
  static Refusal explain(RuntimeException failure, JsonParser root, String place) {
    Flawed flaw = flaw(failure, root);
    Throwable end = flaw.getCause();
    return flaw.isEnd() && end instanceof JacksonException broken
        ? Refusal.together(
            ImmutableList.<Refusal>builder()
                .addAll(flaw.refusals())
                .add(end(broken, parser(broken, root), place))
                .build())
        : flaw.together();
  }

  /** What a failure says of the part of a document that a parser is in, by paths within it. */
  static Flawed flaw(RuntimeException failure, JsonParser root) {
    Flawed found = find(failure, Flawed.class);
    if (found != null) {
      String path = failure instanceof JacksonException outer ? path(outer) : "";
      return path.isEmpty() ? found : found.within(path);
    }
    if (!(failure instanceof JacksonException broken)) {
      return Flawed.by(of(failure, root), failure);
    }
    if (isEnd(broken)) {
      return Flawed.end(ImmutableList.of(), broken);
    }
    return Flawed.by(explain(broken, parser(broken, root)), broken);
  }

  /** Why a value refuses what it is made of; a lenient parser gives a number that is none. */
  private static Refusal of(Exception failure, JsonParser parser) {
    if (failure instanceof InvalidValueException rule) {
      return Refusal.of("", rule, isScalar(parser));
    }
    return isNoNumber(parser)
        ? Refusal.notFinite("", parser.getString())
        : Refusal.unexpected("", failure);
  }

  private static boolean isNoNumber(JsonParser parser) {
    return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && Kind.isNoNumber(parser.getString());
  }

  /** Goes on to the end of the value that stands in an object or array of a depth. */
  static void leave(JsonParser parser, int depth) {
    while (parser.streamReadContext().getNestingDepth() > depth) {
      parser.nextToken();
    }
    if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static JsonParser parser(JacksonException failure, JsonParser root) {
    return failure.processor() instanceof JsonParser now
        ? now // of an object that is read when its variant is known
        : root;
  }

  /** Whether nothing can be read behind a failure. */
  private static boolean isEnd(JacksonException failure) {
    return find(failure, InvalidValueException.class) == null
        && find(failure, InputCoercionException.class) == null
        && (find(failure, JacksonIOException.class) != null
            || find(failure, StreamConstraintsException.class) != null
            || find(failure, StreamReadException.class) != null);
  }

  private static Refusal explain(JacksonException failure, JsonParser parser) {
    InvalidValueException broken = find(failure, InvalidValueException.class);
    if (broken != null) {
      return Refusal.of(path(failure), broken, isScalar(parser));
    }
    InputCoercionException coercion = find(failure, InputCoercionException.class);
    return coercion == null
        ? mismatch(failure, parser)
        : Refusal.overflow(path(failure), coercion.getTargetType(), parser.getString());
  }

  private static Refusal end(JacksonException failure, JsonParser parser, String place) {
    JacksonIOException io = find(failure, JacksonIOException.class);
    if (io != null) {
      return find(io, CharacterCodingException.class) == null
          ? Refusal.unreadable(io)
          : Refusal.encoding();
    }
    StreamConstraintsException limit = find(failure, StreamConstraintsException.class);
    if (limit != null) {
      return Refusal.limit(under(place, parser), limit.getOriginalMessage());
    }
    StreamReadException syntax = find(failure, StreamReadException.class);
    return syntax == null
        ? Refusal.unexpected(under(place, parser), failure)
        : syntax(syntax, parser, place);
  }

  private static Refusal syntax(StreamReadException failure, JsonParser parser, String place) {
    if (failure.getOriginalMessage().startsWith("Duplicate ")) {
      return Refusal.duplicate(under(place, parser)); // by the parser of somebody else
    }
    TokenStreamLocation location = failure.getLocation();
    return Refusal.syntax(
        under(place, parser),
        location.getLineNr(),
        location.getColumnNr(),
        failure.getOriginalMessage());
  }

  private static Refusal mismatch(JacksonException failure, JsonParser parser) {
    String path = path(failure);
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return Refusal.unknownField(path, unknown.getReferringClass(), unknown.getKnownPropertyIds());
    }
    if (failure instanceof InvalidTypeIdException variant) {
      return Refusal.variant(path, variant.getBaseType().getRawClass(), variant.getTypeId());
    }
    if (isAbsent(failure, parser)) {
      return Refusal.missing(path);
    }
    if (failure instanceof InvalidNullException) {
      return Refusal.nullValue(path);
    }
    if (failure instanceof MismatchedInputException wrong) {
      return wrongType(wrong, path, parser);
    }
    return Refusal.unexpected(path, failure);
  }

  /** Whether an object ended without a field that its creator must have. */
  private static boolean isAbsent(JacksonException failure, JsonParser parser) {
    return parser.currentToken() == JsonToken.END_OBJECT
        && (failure instanceof InvalidNullException
            || (failure instanceof MismatchedInputException wrong
                && wrong.getOriginalMessage().startsWith("Missing required creator property")));
  }

  private static Refusal wrongType(
      MismatchedInputException failure, String path, JsonParser parser) {
    Class<?> type = Kind.expected(failure.getTargetType(), path);
    JsonToken token = parser.currentToken();
    if (failure.getOriginalMessage().startsWith("Trailing token")) {
      return Refusal.syntax("", 0, 0, "it goes on after its end");
    }
    if (failure.getOriginalMessage().startsWith("No content")) {
      return Refusal.syntax(path, 0, 0, "it has no content");
    }
    if (token == null) {
      return Refusal.wrongType(path, type, "another");
    }
    if (token == JsonToken.VALUE_NULL) {
      return Refusal.nullValue(path);
    }
    if (isNoNumber(parser) && Kind.isNumber(type)) {
      return Refusal.notFinite(path, parser.getString());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT && Kind.isWhole(type)) {
      return Refusal.truncated(path, parser.getString());
    }
    if (token == JsonToken.VALUE_STRING && type.isEnum()) {
      return Refusal.badCode(path, type, parser.getString());
    }
    if (token == JsonToken.VALUE_STRING
        && failure instanceof InvalidFormatException
        && !parser.getString().isEmpty()) {
      return Refusal.badFormat(path, type, parser.getString());
    }
    return Refusal.wrongType(path, type, shown(token, parser));
  }

  private static String shown(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT, PROPERTY_NAME, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING ->
          parser.getString().isEmpty() ? "empty text" : "the text " + parser.getString();
      default -> parser.getString();
    };
  }

  /** Where the values being read say they are. */
  static String path(JacksonException failure) {
    String path = "";
    for (JacksonException.Reference step : failure.getPath()) {
      String name = step.getPropertyName();
      path = Refusal.join(path, name == null ? "[" + step.getIndex() + "]" : Places.step(name));
    }
    return path;
  }

  /** Where the parser stands below a place of the document. */
  private static String under(String place, JsonParser parser) {
    String full = at(parser);
    return full.startsWith(place) ? full.substring(place.length()).replaceFirst("^\\.", "") : full;
  }

  /** Where the parser stands. */
  static String at(JsonParser parser) {
    return at(parser.streamReadContext());
  }

  private static String at(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return "";
    }
    String parent = at(context.getParent());
    if (context.inArray()) {
      return Refusal.join(parent, "[" + Math.max(0, context.getCurrentIndex()) + "]");
    }
    String name = context.currentName();
    return name == null ? parent : Refusal.join(parent, Places.step(name));
  }

  private static boolean isScalar(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue();
  }

  private static <X extends Throwable> @Nullable X find(Throwable failure, Class<X> type) {
    return Throwables.getCausalChain(failure).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }
}
