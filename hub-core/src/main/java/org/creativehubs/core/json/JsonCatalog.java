package org.creativehubs.core.json;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/** Answers calculators with JSON in and JSON out. */
public final class JsonCatalog {

  private JsonCatalog() {}

  /**
   * Answers an input that is given as JSON.
   *
   * @param <R> the type of the result
   * @param entry the calculator
   * @param input the input as JSON
   * @return the result, ready to be written with {@link HubJson#write}
   * @throws InvalidJsonException if the input is refused, by reading or by the calculator, with the
   *     path of the field, empty where no field alone is at fault; {@link
   *     org.creativehubs.core.value.Fault#TOO_LARGE} where a list has more elements than {@link
   *     CatalogEntry#mostElements()}
   * @throws org.creativehubs.core.budget.OverBudgetException if the call is made within a {@link
   *     org.creativehubs.core.budget.Budget} that it would exceed, or its thread is interrupted
   */
  public static <R> R call(CatalogEntry<?, R> entry, String input) {
    return call(entry, HubJson.text(input));
  }

  /**
   * Answers an input that is given as JSON in UTF-8, as a service receives it.
   *
   * @param <R> the type of the result
   * @param entry the calculator
   * @param input the input as JSON
   * @return the result, as {@link #call(CatalogEntry, String)} gives it
   * @throws InvalidJsonException as {@link #call(CatalogEntry, String)}; {@link
   *     org.creativehubs.core.value.Fault#ENCODING} where it is not UTF-8
   */
  public static <R> R call(CatalogEntry<?, R> entry, byte[] input) {
    return call(entry, HubJson.decoded(new ByteArrayInputStream(Check.notNull(input, "input"))));
  }

  private static <I, R> R call(CatalogEntry<I, R> entry, Reader input) {
    I read = HubJson.read(input, entry.inputType(), entry.mostElements());
    try {
      return entry.answer(read);
    } catch (InvalidJsonException e) {
      throw e;
    } catch (InvalidValueException e) {
      throw InvalidJsonException.of(e, entry.inputType());
    } catch (ArithmeticException e) {
      throw new InvalidJsonException(Refusal.uncountable(), entry.inputType(), e);
    }
  }

  /**
   * The example of a calculator, read.
   *
   * @param <I> the type of the input
   * @param entry the calculator
   * @return its example
   */
  public static <I> I example(CatalogEntry<I, ?> entry) {
    return HubJson.read(entry.example(), entry.inputType());
  }

  /**
   * What a calculator answers to its example.
   *
   * @param <R> the type of the result
   * @param entry the calculator
   * @return the result
   */
  public static <R> R answerToExample(CatalogEntry<?, R> entry) {
    return call(entry, entry.example());
  }
}
