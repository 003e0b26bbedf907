package org.creativehubs.core.json;

import com.google.common.base.Throwables;
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

  static Refusal explain(JacksonException failure, JsonParser root, String place) {
    JsonParser parser =
        failure.processor() instanceof JsonParser now
            ? now // of an object that is read when its variant is known
            : root;
    InvalidValueException broken = find(failure, InvalidValueException.class);
    if (broken != null) {
      return Refusal.of(path(failure), broken, isScalar(parser));
    }
    JacksonIOException io = find(failure, JacksonIOException.class);
    if (io != null) {
      return find(io, CharacterCodingException.class) == null
          ? Refusal.unreadable(io)
          : Refusal.encoding();
    }
    InputCoercionException coercion = find(failure, InputCoercionException.class);
    if (coercion != null) {
      return Refusal.overflow(under(place, parser), coercion.getTargetType(), parser.getString());
    }
    StreamConstraintsException limit = find(failure, StreamConstraintsException.class);
    if (limit != null) {
      return Refusal.limit(under(place, parser), limit.getOriginalMessage());
    }
    StreamReadException syntax = find(failure, StreamReadException.class);
    if (syntax != null) {
      return syntax(syntax, parser, place);
    }
    return mismatch(failure, parser);
  }

  private static Refusal syntax(StreamReadException failure, JsonParser parser, String place) {
    if (failure.getOriginalMessage().startsWith("Duplicate ")) {
      return Refusal.duplicate(under(place, parser));
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
      return Refusal.unknownField(path, unknown.getKnownPropertyIds());
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
      path = Refusal.join(path, name == null ? "[" + step.getIndex() + "]" : Names.step(name));
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
    return name == null ? parent : Refusal.join(parent, Names.step(name));
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
