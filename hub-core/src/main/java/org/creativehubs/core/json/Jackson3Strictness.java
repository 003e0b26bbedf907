package org.creativehubs.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What Jackson 3 would take and this library does not: NaN, the infinities and dates as arrays. */
final class Jackson3Strictness {

  private Jackson3Strictness() {}

  static SimpleModule module() {
    return new SimpleModule("creative-hubs-strict")
        .addDeserializer(double.class, new Finite(double.class))
        .addDeserializer(Double.class, new Finite(Double.class))
        .addDeserializer(OptionalDouble.class, new OptionalFinite())
        .addDeserializer(LocalDate.class, new IsoText());
  }

  static double finite(
      StdDeserializer<?> reader, JsonParser parser, DeserializationContext context) {
    String written = parser.getValueAsString("");
    if (parser.currentToken().isNumeric()) {
      double value = parser.getDoubleValue();
      return Double.isFinite(value) ? value : refuse(written);
    }
    return Kind.isNoNumber(written)
        ? refuse(written)
        : context.reportInputMismatch(reader, "not a number");
  }

  private static double refuse(String written) {
    throw new InvalidValueException(Fault.NOT_FINITE, "number", "be a finite number", written);
  }

  private static final class Finite extends StdDeserializer<Double> {
    Finite(Class<?> type) {
      super(type);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
      return finite(this, parser, context);
    }
  }

  private static final class OptionalFinite extends StdDeserializer<OptionalDouble> {
    OptionalFinite() {
      super(OptionalDouble.class);
    }

    @Override
    public OptionalDouble deserialize(JsonParser parser, DeserializationContext context) {
      return OptionalDouble.of(finite(this, parser, context));
    }
  }

  private static final class IsoText extends StdDeserializer<LocalDate> {
    IsoText() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return context.reportInputMismatch(this, "not a text");
      }
      String written = parser.getString();
      try {
        return Limits.checked(LocalDate.parse(written), written);
      } catch (DateTimeException e) {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "no date");
      }
    }
  }
}
