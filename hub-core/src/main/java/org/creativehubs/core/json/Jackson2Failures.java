package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Says in the words of this library why Jackson 2 refused a document. */
final class Jackson2Failures {

  private Jackson2Failures() {}

  /** Why a whole document is refused. */
  static Refusal explain(Exception failure, JsonParser root, String place) throws IOException {
    Flawed flaw = flaw(failure, root);
    Throwable end = flaw.getCause();
    return flaw.isEnd() && end instanceof IOException broken
        ? Refusal.together(
            ImmutableList.<Refusal>builder()
                .addAll(flaw.refusals())
                .add(end(broken, parser(broken, root), place))
                .build())
        : flaw.together();
  }

  /** What a failure says of the part of a document that a parser is in, by paths within it. */
  static Flawed flaw(Exception failure, JsonParser root) throws IOException {
    Flawed found = find(failure, Flawed.class);
    if (found != null) {
      String path = failure instanceof IOException outer ? path(outer) : "";
      return path.isEmpty() ? found : found.within(path);
    }
    if (!(failure instanceof IOException broken)) {
      return Flawed.by(of(failure, root), failure);
    }
    if (isEnd(broken)) {
      return Flawed.end(ImmutableList.of(), broken);
    }
    return Flawed.by(explain(broken, parser(broken, root)), broken);
  }

  /** Why a value refuses what it is made of; a lenient parser gives a number that is none. */
  private static Refusal of(Exception failure, JsonParser parser) throws IOException {
    if (failure instanceof InvalidValueException rule) {
      return Refusal.of("", rule, isScalar(parser));
    }
    return isNoNumber(parser)
        ? Refusal.notFinite("", parser.getText())
        : Refusal.unexpected("", failure);
  }

  private static boolean isNoNumber(JsonParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && Kind.isNoNumber(parser.getText());
  }

  /** Goes on to the end of the value that stands in an object or array of a depth. */
  static void leave(JsonParser parser, int depth) throws IOException {
    while (parser.getParsingContext().getNestingDepth() > depth) {
      parser.nextToken();
    }
    if (parser.hasToken(JsonToken.FIELD_NAME)) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static JsonParser parser(IOException failure, JsonParser root) {
    return failure instanceof JacksonException found
            && found.getProcessor() instanceof JsonParser now
        ? now // of an object that is read when its variant is known
        : root;
  }

  /** Whether nothing can be read behind a failure. */
  private static boolean isEnd(IOException failure) {
    return find(failure, InvalidValueException.class) == null
        && find(failure, InputCoercionException.class) == null
        && (find(failure, JacksonException.class) == null
            || find(failure, StreamConstraintsException.class) != null
            || find(failure, StreamReadException.class) != null
            || find(failure, CharacterCodingException.class) != null);
  }

  private static Refusal explain(IOException failure, JsonParser parser) throws IOException {
    InvalidValueException broken = find(failure, InvalidValueException.class);
    if (broken != null) {
      return Refusal.of(path(failure), broken, isScalar(parser));
    }
    InputCoercionException coercion = find(failure, InputCoercionException.class);
    return coercion == null
        ? mismatch(failure, parser)
        : Refusal.overflow(path(failure), coercion.getTargetType(), parser.getText());
  }

  private static Refusal end(IOException failure, JsonParser parser, String place) {
    if (find(failure, CharacterCodingException.class) != null) {
      return Refusal.encoding();
    }
    if (find(failure, JacksonException.class) == null) {
      return Refusal.unreadable(failure);
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
    JsonLocation location = failure.getLocation();
    return Refusal.syntax(
        under(place, parser),
        location.getLineNr(),
        location.getColumnNr(),
        failure.getOriginalMessage());
  }

  private static Refusal mismatch(IOException failure, JsonParser parser) throws IOException {
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
  private static boolean isAbsent(IOException failure, JsonParser parser) {
    return parser.currentToken() == JsonToken.END_OBJECT
        && (failure instanceof InvalidNullException
            || (failure instanceof MismatchedInputException wrong
                && wrong.getOriginalMessage().startsWith("Missing required creator property")));
  }

  private static Refusal wrongType(MismatchedInputException failure, String path, JsonParser parser)
      throws IOException {
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
      return Refusal.notFinite(path, parser.getText());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT && Kind.isWhole(type)) {
      return Refusal.truncated(path, parser.getText());
    }
    if (token == JsonToken.VALUE_STRING && type.isEnum()) {
      return Refusal.badCode(path, type, parser.getText());
    }
    if (token == JsonToken.VALUE_STRING
        && failure instanceof InvalidFormatException
        && !parser.getText().isEmpty()) {
      return Refusal.badFormat(path, type, parser.getText());
    }
    return Refusal.wrongType(path, type, shown(token, parser));
  }

  private static String shown(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING ->
          parser.getText().isEmpty() ? "empty text" : "the text " + parser.getText();
      default -> parser.getText();
    };
  }

  /** Where the values being read say they are. */
  static String path(IOException failure) {
    String path = "";
    if (!(failure instanceof JsonMappingException mapping)) {
      return path;
    }
    for (JsonMappingException.Reference step : mapping.getPath()) {
      String name = step.getFieldName();
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
    return at(parser.getParsingContext());
  }

  private static String at(@Nullable JsonStreamContext context) {
    if (context == null || context.inRoot()) {
      return "";
    }
    String parent = at(context.getParent());
    if (context.inArray()) {
      return Refusal.join(parent, "[" + Math.max(0, context.getCurrentIndex()) + "]");
    }
    String name = context.getCurrentName();
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
