package org.creativehubs.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
  private final AtomicLong clock = new AtomicLong();
  private final ProgressBar bar = ProgressBar.of(out, clock::get);

  private void after(long milliseconds) {
    clock.set(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  @Test
  void withinASecondNothingIsSaid() {
    bar.heard(1, 2);
    after(999);
    assertThat(bar.line()).isEmpty();
  }

  @Test
  void theTimeLeftGoesByThePaceSoFar() {
    bar.heard(25, 100);
    after(10_000);
    assertThat(bar.line())
        .isEqualTo("[######..................] 25 %, about 30 s left; Ctrl-C ends it");
    after(50_000);
    assertThat(bar.line()).contains("about 2 min 30 s left");
  }

  @Test
  void whereNobodySaysHowMuchThereIsTheTimeGoneByIsSaid() {
    bar.heard(7, 0);
    after(3_000);
    assertThat(bar.line()).isEqualTo("at work for 3 s; Ctrl-C ends it");
  }

  @Test
  void whatIsHeardLateDoesNotTurnTheBarBack() {
    bar.heard(50, 100);
    bar.heard(40, 100);
    after(2_000);
    assertThat(bar.line()).contains("50 %");
  }

  @Test
  void aClosedBarLeavesNoThreadAndNoText() throws InterruptedException {
    try (ProgressBar drawn = ProgressBar.on(out)) {
      drawn.heard(1, 2);
      TimeUnit.MILLISECONDS.sleep(1_500);
    }
    String printed = screen.toString(StandardCharsets.UTF_8);
    assertThat(printed).contains("50 %").endsWith("\r");
    String last = printed.substring(0, printed.length() - 1);
    assertThat(last.substring(last.lastIndexOf('\r') + 1)).isBlank();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("progress of the shell"));
  }
}
