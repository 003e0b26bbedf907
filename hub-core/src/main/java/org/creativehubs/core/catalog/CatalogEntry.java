package org.creativehubs.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One calculator: the question it answers, what it takes and gives, and an example that runs.
 *
 * <p>The example is a JSON file beside the class of the calculator, named by the id.
 *
 * @param <I> the input: subject, context and policy in one value type
 * @param <R> the result, a value type
 */
public final class CatalogEntry<I, R> {

  /** The elements of one list that a calculator takes as JSON unless it says otherwise. */
  private static final int MOST_ELEMENTS = 10_000;

  private final String id;
  private final Class<?> calculator;
  private final String title;
  private final String question;
  private final Class<I> inputType;
  private final Class<R> outputType;
  private final ImmutableList<String> conventions;
  private final ImmutableList<Source> sources;
  private final ImmutableList<Cap> caps;
  private final int mostElements;
  private final ImmutableList<List<String>> hubFacts;
  private final Function<? super I, ? extends R> answer;

  private CatalogEntry(Builder<I, R> builder, Function<? super I, ? extends R> answer) {
    this.id = builder.id;
    this.calculator = builder.calculator;
    this.inputType = builder.inputType;
    this.outputType = builder.outputType;
    this.title = Check.notNull(builder.title, "title");
    this.question = Check.notNull(builder.question, "question");
    this.conventions = builder.conventions.build();
    this.sources = builder.sources.build();
    this.caps = builder.caps.build();
    this.mostElements = builder.mostElements;
    this.hubFacts = builder.hubFacts.build();
    this.answer = answer;
    Check.that(id.matches("[a-z][a-z0-9-]*"), Fault.MALFORMED, "id", "be in kebab-case", id);
    Check.notBlank(title, "title");
    Check.notBlank(question, "question");
    Check.notEmpty(sources, "sources");
  }

  /**
   * Begins an entry.
   *
   * @param <I> the input
   * @param <R> the result
   * @param id a stable name in kebab-case, such as {@code location-quotient}
   * @param calculator the class that a developer calls
   * @param inputType the input
   * @param outputType the result
   * @return a builder
   */
  public static <I, R> Builder<I, R> of(
      String id, Class<?> calculator, Class<I> inputType, Class<R> outputType) {
    return new Builder<>(id, calculator, inputType, outputType);
  }

  /** A stable name in kebab-case, such as {@code location-quotient}. */
  public String id() {
    return id;
  }

  /** The class that a developer calls. */
  public Class<?> calculator() {
    return calculator;
  }

  /** The name of the method in the words of its field. */
  public String title() {
    return title;
  }

  /** The question it answers, in the words of somebody who asks it. */
  public String question() {
    return question;
  }

  /** The type of the input. */
  public Class<I> inputType() {
    return inputType;
  }

  /** The type of the result. */
  public Class<R> outputType() {
    return outputType;
  }

  /** The choices that practice varies and how they are made here or named in the input. */
  public List<String> conventions() {
    return conventions;
  }

  /** Where the method comes from; at least one. */
  public List<Source> sources() {
    return sources;
  }

  /** The most it does and answers, beyond what grows with its input alone; perhaps none. */
  public List<Cap> caps() {
    return caps;
  }

  /**
   * The most elements of each list, map or row of the JSON that {@code JsonCatalog} takes, so that
   * a request is answered or refused in seconds: 10,000, fewer where the work grows faster than the
   * list, more where long lists are what is asked about. What is built in code, or read by {@code
   * HubJson} and handed to the calculator, has no such bound, but for {@link #caps()}.
   */
  public int mostElements() {
    return mostElements;
  }

  /**
   * What a hub must say so that there is something to answer about it: lists of facts, all of one
   * list being enough. A fact is a path such as {@code headLeases/profitShare}, of which one
   * element of each list must have it. Empty for a calculator that takes no hub, or any.
   */
  public List<List<String>> hubFacts() {
    return hubFacts;
  }

  /**
   * An input that shows what the calculator does, as JSON over several lines, ready to be edited
   * and sent back.
   *
   * @throws IllegalStateException if no file of that name stands beside the calculator
   */
  public String example() {
    String name = id + ".json";
    try (InputStream file = calculator.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " must stand beside " + calculator.getName());
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Answers an input.
   *
   * @param input the input
   * @return the result
   */
  public R answer(I input) {
    return answer.apply(Check.notNull(input, "input"));
  }

  /** Id and question in one line. */
  @Override
  public String toString() {
    return id + ": " + question;
  }

  /**
   * Builds a {@link CatalogEntry}.
   *
   * @param <I> the input
   * @param <R> the result
   */
  public static final class Builder<I, R> {

    private final String id;
    private final Class<?> calculator;
    private final Class<I> inputType;
    private final Class<R> outputType;
    private final ImmutableList.Builder<String> conventions = ImmutableList.builder();
    private final ImmutableList.Builder<Source> sources = ImmutableList.builder();
    private final ImmutableList.Builder<Cap> caps = ImmutableList.builder();
    private int mostElements = MOST_ELEMENTS;
    private final ImmutableList.Builder<List<String>> hubFacts = ImmutableList.builder();
    private @Nullable String title;
    private @Nullable String question;

    private Builder(String id, Class<?> calculator, Class<I> inputType, Class<R> outputType) {
      this.id = id;
      this.calculator = calculator;
      this.inputType = inputType;
      this.outputType = outputType;
    }

    /** Sets the name of the method; not blank. */
    @CanIgnoreReturnValue
    public Builder<I, R> title(String title) {
      this.title = title;
      return this;
    }

    /** Sets the question; not blank. */
    @CanIgnoreReturnValue
    public Builder<I, R> question(String question) {
      this.question = question;
      return this;
    }

    /** Adds a choice that practice varies, and how it is made. */
    @CanIgnoreReturnValue
    public Builder<I, R> convention(String convention) {
      conventions.add(convention);
      return this;
    }

    /** Adds a source of the method. */
    @CanIgnoreReturnValue
    public Builder<I, R> source(Source source) {
      sources.add(source);
      return this;
    }

    /** Adds a cap that the calculator holds its inputs to. */
    @CanIgnoreReturnValue
    public Builder<I, R> cap(Cap cap) {
      caps.add(cap);
      return this;
    }

    /** Takes another bound for each list of its JSON; one or more. */
    @CanIgnoreReturnValue
    public Builder<I, R> mostElements(int most) {
      Check.positive(most, "mostElements");
      this.mostElements = most;
      return this;
    }

    /**
     * Adds facts of a hub that are enough to be asked about it, beside others that were added.
     *
     * @param facts paths such as {@code lettings/terms}; all of them are needed
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<I, R> ofHubWith(String... facts) {
      hubFacts.add(ImmutableList.copyOf(facts));
      return this;
    }

    /**
     * Completes the entry.
     *
     * @param answer what answers an input
     * @return the entry
     */
    public CatalogEntry<I, R> answeredBy(Function<? super I, ? extends R> answer) {
      return new CatalogEntry<>(this, answer);
    }
  }
}
