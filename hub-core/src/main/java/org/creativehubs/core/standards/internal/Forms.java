package org.creativehubs.core.standards.internal;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.creativehubs.core.json.JsonCursor.Piece;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.jspecify.annotations.Nullable;

/** The forms of plain values. */
public final class Forms {

  /** Codes in one cell of a spreadsheet. */
  public static final Splitter CODES = Splitter.on(';').trimResults().omitEmptyStrings();

  /** A text. */
  public static final Form<String> TEXT = new Texts(false);

  /** A text, or a whole number that is taken for its digits and written as a text. */
  public static final Form<String> KEY = new Texts(true);

  /** A number with all its digits. */
  public static final Form<Numeral> NUMBER = new Numbers(false);

  /** A number, or a text of one as earlier editions had it, which is written as a number. */
  public static final Form<Numeral> DIGITS = new Numbers(true);

  /** A whole number. */
  public static final Form<Integer> WHOLE = new Wholes();

  /** A day, or a moment. */
  public static final Form<WrittenDate> DAY = new Dates(Dates.DAY_LENGTH);

  /** A day, month or year, or a moment. */
  public static final Form<WrittenDate> PART = new Dates(0);

  /** A moment: a date with a time and its zone. */
  public static final Form<WrittenDate> MOMENT = new Dates(Dates.DAY_LENGTH + 1);

  private Forms() {}

  /** The words of an enumeration, as the standard writes them. */
  public static <E extends Enum<E>> Form<E> word(Class<E> type, Function<E, String> word) {
    return new Words<>(Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), word::apply), word);
  }

  private abstract static class Plain<V> implements Form<V> {
    @Override
    public void write(V value, JsonOut out) {
      out.text(value.toString());
    }
  }

  private static final class Texts extends Plain<String> {
    private final boolean isKey;

    Texts(boolean isKey) {
      this.isKey = isKey;
    }

    @Override
    public String type() {
      return isKey ? "string integer" : "string";
    }

    @Override
    public @Nullable String read(Reading in) {
      Piece piece = in.json().piece();
      if (piece == Piece.TEXT || (isKey && piece == Piece.NUMBER)) {
        return in.json().text();
      }
      return in.refuse(Fault.WRONG_TYPE, "be a text", "put it in quotes");
    }
  }

  private static final class Numbers implements Form<Numeral> {
    private final boolean mayBeText;

    Numbers(boolean mayBeText) {
      this.mayBeText = mayBeText;
    }

    @Override
    public String type() {
      return "number";
    }

    @Override
    public @Nullable Numeral read(Reading in) {
      Piece piece = in.json().piece();
      if (piece != Piece.NUMBER && !(mayBeText && piece == Piece.TEXT)) {
        return in.refuse(
            Fault.WRONG_TYPE, "be a number", "write it without quotes, commas and signs");
      }
      try {
        return Numeral.parse(in.json().text());
      } catch (InvalidValueException e) {
        return in.refuse(e.code(), e.rule(), "");
      }
    }

    @Override
    public void write(Numeral value, JsonOut out) {
      out.raw(value.toString());
    }

    @Override
    public String cell(Numeral value) {
      return value.toBigDecimal().toPlainString();
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  private static final class Wholes implements Form<Integer> {
    @Override
    public String type() {
      return "integer";
    }

    @Override
    public @Nullable Integer read(Reading in) {
      try {
        if (in.json().piece() == Piece.NUMBER) {
          return Integer.valueOf(in.json().text());
        }
      } catch (NumberFormatException e) {
        return in.refuse(Fault.OUT_OF_RANGE, "be a whole number of at most nine digits", "");
      }
      return in.refuse(Fault.WRONG_TYPE, "be a whole number", "write it without quotes");
    }

    @Override
    public void write(Integer value, JsonOut out) {
      out.raw(value.toString());
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  private static final class Dates extends Plain<WrittenDate> {
    private static final int DAY_LENGTH = 10;
    private final int shortest;

    Dates(int shortest) {
      this.shortest = shortest;
    }

    @Override
    public String type() {
      return shortest > DAY_LENGTH ? "date-time" : "date";
    }

    @Override
    public @Nullable WrittenDate read(Reading in) {
      if (in.json().piece() != Piece.TEXT) {
        return in.refuse(Fault.WRONG_TYPE, rule(), "put it in quotes");
      }
      String text = in.json().text();
      try {
        if (text.length() >= shortest) {
          return WrittenDate.parse(text);
        }
      } catch (InvalidValueException e) {
        return in.refuse(e.code(), rule(), "");
      }
      return in.refuse(Fault.MALFORMED, rule(), "");
    }

    private String rule() {
      return shortest > DAY_LENGTH
          ? "be a date with a time and its zone such as 2026-03-01T10:30:00Z"
          : "be a date such as 2026-03-01, or with a time and its zone such as"
              + " 2026-03-01T10:30:00Z";
    }
  }

  private static final class Words<E extends Enum<E>> implements Form<E> {
    private final ImmutableMap<String, E> words;
    private final Function<E, String> word;

    Words(Map<String, E> words, Function<E, String> word) {
      this.words = ImmutableMap.copyOf(words);
      this.word = word;
    }

    @Override
    public String type() {
      return "one of " + Joiner.on(' ').join(words.keySet());
    }

    @Override
    public @Nullable E read(Reading in) {
      String rule = "be one of " + Joiner.on(", ").join(words.keySet());
      if (in.json().piece() != Piece.TEXT) {
        return in.refuse(Fault.WRONG_TYPE, rule, "");
      }
      @Nullable E found = words.get(in.json().text());
      return found == null ? in.refuse(Fault.UNKNOWN_CODE, rule, "") : found;
    }

    @Override
    public void write(E value, JsonOut out) {
      out.text(word.apply(value));
    }

    @Override
    public String cell(E value) {
      return word.apply(value);
    }
  }

  /** Any piece of JSON, kept as it is. */
  public static final Form<JsonText> ANY =
      new Form<>() {
        @Override
        public String type() {
          return "object";
        }

        @Override
        public JsonText read(Reading in) {
          return JsonText.at(in.json());
        }

        @Override
        public void write(JsonText value, JsonOut out) {
          out.raw(value.toString());
        }

        @Override
        public String cell(JsonText value) {
          return value.words().orElseGet(value::toString);
        }
      };
}
