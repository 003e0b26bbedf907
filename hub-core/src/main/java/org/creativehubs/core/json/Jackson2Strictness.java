package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** What Jackson 2 would take and this library does not: NaN, the infinities and dates as arrays. */
final class Jackson2Strictness {

  private Jackson2Strictness() {}

  static SimpleModule module() {
    return new SimpleModule("creative-hubs-strict")
        .addDeserializer(double.class, new Finite(double.class))
        .addDeserializer(Double.class, new Finite(Double.class))
        .addDeserializer(OptionalDouble.class, new OptionalFinite())
        .addDeserializer(LocalDate.class, new IsoText());
  }

  static double finite(StdDeserializer<?> reader, JsonParser parser, DeserializationContext context)
      throws IOException {
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
    private static final long serialVersionUID = 1;

    Finite(Class<?> type) {
      super(type);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return finite(this, parser, context);
    }
  }

  private static final class OptionalFinite extends StdDeserializer<OptionalDouble> {
    private static final long serialVersionUID = 1;

    OptionalFinite() {
      super(OptionalDouble.class);
    }

    @Override
    public OptionalDouble deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return OptionalDouble.of(finite(this, parser, context));
    }
  }

  private static final class IsoText extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    IsoText() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return context.reportInputMismatch(this, "not a text");
      }
      String written = parser.getText();
      try {
        return Limits.checked(LocalDate.parse(written), written);
      } catch (DateTimeException e) {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "no date");
      }
    }
  }
}
