package org.creativehubs.examples.shell;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.SPIResolutionException;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.examples.cli.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * Runs each line of the shell on a thread of its own. Ctrl-C interrupts that thread, which the
 * calculators heed; a fault is printed as one plain line.
 */
final class ShellExecution extends DirectExecutionControl {

  /** How long a line may take to end after Ctrl-C before the shell goes on without it. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final PrintStream errors;
  private final boolean isTerminal;
  private @Nullable Thread underWay;
  private @Nullable FutureTask<String> call;
  private boolean isStopped;

  ShellExecution(PrintStream errors, boolean isTerminal) {
    this.errors = errors;
    this.isTerminal = isTerminal;
  }

  @Override
  protected String invoke(Method line) throws Exception {
    if (!isTerminal) {
      return run(() -> super.invoke(line));
    }
    try (ProgressBar bar = ProgressBar.on(new OutputStreamWriter(errors, StandardCharsets.UTF_8))) {
      Budget heard = Budget.unlimited().heardBy(bar);
      return run(() -> valueString(heard.run(() -> result(line))));
    }
  }

  private String run(Callable<String> line) throws Exception {
    FutureTask<String> begun = new FutureTask<>(line);
    Thread thread = new Thread(begun, "line of the shell");
    thread.setDaemon(true);
    begin(thread, begun);
    try {
      thread.start();
      return begun.get();
    } catch (ExecutionException failed) {
      throw thrown(failed.getCause());
    } catch (CancellationException | InterruptedException leftAlone) {
      thread.interrupt();
      throw new StoppedException();
    } finally {
      end();
    }
  }

  private static Exception thrown(@Nullable Throwable cause) {
    if (cause instanceof CarriedException carried) {
      return carried.cause();
    }
    return cause instanceof Exception e ? e : new InvocationTargetException(cause);
  }

  /** Carries what a line throws out of the budget. */
  private static final class CarriedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ReflectiveOperationException thrown;

    CarriedException(ReflectiveOperationException thrown) {
      super(thrown);
      this.thrown = thrown;
    }

    ReflectiveOperationException cause() {
      return thrown;
    }
  }

  private static Object result(Method line) {
    try {
      return line.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new CarriedException(e);
    }
  }

  private synchronized void begin(Thread thread, FutureTask<String> begun) {
    underWay = thread;
    call = begun;
    isStopped = false;
  }

  private synchronized void end() {
    underWay = null;
    call = null;
  }

  private synchronized boolean isStopped() {
    return isStopped;
  }

  /** Interrupts the line under way; one that does not end is left alone after some seconds. */
  @Override
  public void stop() {
    @Nullable Thread stopping = interrupted();
    if (stopping != null) {
      await(stopping);
      leave(stopping);
    }
  }

  private synchronized @Nullable Thread interrupted() {
    if (underWay != null) {
      isStopped = true;
      underWay.interrupt();
    }
    return underWay;
  }

  private static void await(Thread stopping) {
    try {
      stopping.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void leave(Thread stopping) {
    if (stopping.isAlive() && call != null) {
      errors.println("This line does not heed Ctrl-C, and runs on until the shell ends.");
      call.cancel(true);
    }
  }

  @Override
  protected String throwConvertedInvocationException(Throwable thrown)
      throws RunException, InternalException {
    if (thrown instanceof SPIResolutionException) {
      return super.throwConvertedInvocationException(thrown);
    }
    throw new UserException(null, PlainOutput.MARK + line(thrown), new StackTraceElement[0]);
  }

  private String line(Throwable thrown) {
    boolean byCtrlC =
        isStopped()
            && (thrown instanceof InterruptedException || thrown instanceof OverBudgetException);
    return byCtrlC ? "stopped" : PlainLine.of(thrown);
  }
}
