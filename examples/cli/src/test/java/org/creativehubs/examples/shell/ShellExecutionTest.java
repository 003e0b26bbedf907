package org.creativehubs.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import jdk.jshell.spi.ExecutionControl.StoppedException;
import jdk.jshell.spi.ExecutionControl.UserException;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ends what is typed by interruption, and says faults plainly. */
class ShellExecutionTest {

  private static final Cap STEPS = Cap.ofWork("steps", 1_000_000);

  private static volatile boolean isOver;
  private static volatile CountDownLatch begun = new CountDownLatch(1);

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

  /** What a line of the shell becomes. */
  public static Object work() {
    STEPS.check("steps", 100_000);
    SharedWork.on(Runnable::run, 1).inBlocks(100_000, 1, (from, until) -> pause());
    return "done";
  }

  /** A short line. */
  public static Object answer() {
    return 42;
  }

  /** A line that looks at nothing. */
  public static Object deaf() {
    while (!isOver) {
      Thread.onSpinWait();
    }
    return "over";
  }

  /** A line with a slip. */
  public static Object slip() {
    return Money.parse("x");
  }

  private static void pause() {
    begun.countDown();
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(5);
    while (System.nanoTime() < until) {
      Thread.onSpinWait(); // as arithmetic does, which no interruption wakes
    }
  }

  private static Method line(String name) throws NoSuchMethodException {
    Method line = ShellExecutionTest.class.getMethod(name);
    line.setAccessible(true); // as the shell does
    return line;
  }

  private void awaitBar() throws InterruptedException {
    while (!screen.toString(StandardCharsets.UTF_8).contains("Ctrl-C ends it")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  @Timeout(60)
  void longWorkEndsWithinASecondOfCtrlCAndLeavesNothingBehind() throws Exception {
    begun = new CountDownLatch(1);
    ShellExecution shell = new ShellExecution(out, true);
    FutureTask<String> typed = new FutureTask<>(() -> shell.invoke(line("work")));
    Thread reader = new Thread(typed);
    reader.start();
    begun.await();
    awaitBar();
    shell.stop();
    reader.join(); // long before the work would be over
    assertThatThrownBy(typed::get).hasRootCauseMessage("the thread was interrupted");
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains(" left; Ctrl-C ends it")
        .endsWith("\r");
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().endsWith("of the shell"))
        .noneMatch(thread -> thread.getName().equals("progress"));
    assertThat(shell.invoke(line("answer"))).isEqualTo("42"); // and is not interrupted
  }

  @Test
  @Timeout(60)
  void aLineThatDoesNotHeedIsLeftAloneAndItsBarGoes() throws Exception {
    ShellExecution shell = new ShellExecution(out, true);
    FutureTask<String> typed = new FutureTask<>(() -> shell.invoke(line("deaf")));
    new Thread(typed).start();
    awaitBar();
    shell.stop();
    assertThatThrownBy(typed::get).hasCauseInstanceOf(StoppedException.class);
    assertThat(screen.toString(StandardCharsets.UTF_8)).contains("does not heed Ctrl-C");
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("progress"));
    isOver = true;
  }

  @Test
  void whatIsStoppedSaysSo() throws Exception {
    ShellExecution shell = new ShellExecution(out, false);
    shell.stop(); // with nothing under way
    assertThat(shell.invoke(line("answer"))).isEqualTo("42");
    assertThatThrownBy(() -> shell.invoke(line("slip")))
        .isInstanceOf(InvocationTargetException.class)
        .satisfies(
            thrown ->
                assertPlain(shell, thrown.getCause(), "money must read like GBP 12.30, but was x"));
  }

  private static void assertPlain(ShellExecution shell, @Nullable Throwable thrown, String line) {
    Throwable told = Check.notNull(thrown, "thrown");
    assertThatThrownBy(() -> shell.throwConvertedInvocationException(told))
        .isInstanceOfSatisfying(
            UserException.class,
            plain -> {
              assertThat(plain.causeExceptionClass()).isEqualTo(PlainOutput.MARK + line);
              assertThat(plain.getStackTrace()).isEmpty();
            });
  }

  @Test
  void faultsOfWhoTypesAreLinesAndOthersKeepTheirName() {
    assertThat(PlainLine.of(new IndexOutOfBoundsException("Index 3 out of bounds")))
        .isEqualTo("IndexOutOfBoundsException: Index 3 out of bounds (why() says where)");
    assertThat(PlainLine.trace()).contains("ShellExecutionTest");
    assertThat(
            PlainLine.of(
                new NullPointerException(
                    "Cannot invoke \"X.y()\" because \"REPL.$JShell$11.jobs\" is null")))
        .isEqualTo("jobs holds nothing, since the line that was to fill it failed");
  }

  @Test
  void theWordBeforeAFaultIsTakenOutAndAllElseStays() {
    PrintStream said = new PrintStream(new PlainOutput(screen), true, StandardCharsets.UTF_8);
    said.print("|  Exception \u0001money must be\nException and EException \u0001 of all, Exc");
    said.println("");
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .isEqualTo("|  money must be\nException and E of all, Exc" + System.lineSeparator());
  }
}
