package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  /** A terminal that tells when something is drawn. */
  private static final class Terminal extends StringWriter {

    private final CountDownLatch drawn = new CountDownLatch(1);

    @Override
    public void write(String text) {
      super.write(text);
      drawn.countDown();
    }
  }

  private final Terminal terminal = new Terminal();
  private final AtomicLong clock = new AtomicLong();

  private void after(long milliseconds) {
    clock.set(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  @Test
  void withinASecondNothingIsSaid() {
    try (ProgressBar bar = ProgressBar.by(clock::get, terminal)) {
      bar.heard(1, 2);
      after(999);
      assertThat(bar.line()).isEmpty();
    }
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void theTimeLeftGoesByThePaceSoFar() {
    try (ProgressBar bar = ProgressBar.by(clock::get, new StringWriter())) {
      bar.heard(25, 100);
      after(10_000);
      assertThat(bar.line())
          .isEqualTo("[######..................] 25 %, about 30 s left; Ctrl-C ends it");
      after(50_000);
      assertThat(bar.line()).contains("about 2 min 30 s left");
      bar.heard(20, 100);
      assertThat(bar.line()).as("what is heard late does not turn it back").contains("25 %");
    }
  }

  @Test
  void whereNobodySaysHowMuchThereIsTheTimeGoneByIsSaid() {
    try (ProgressBar bar = ProgressBar.by(clock::get, new StringWriter())) {
      bar.heard(7, 0);
      after(3_000);
      assertThat(bar.line()).isEqualTo("at work for 3 s; Ctrl-C ends it");
    }
  }

  @Test
  void aClosedBarLeavesNoThreadAndNoText() throws InterruptedException {
    Thread drawing;
    try (ProgressBar bar = ProgressBar.by(clock::get, terminal)) {
      drawing = drawing();
      bar.heard(1, 2);
      after(2_000);
      terminal.drawn.await();
    }
    String printed = terminal.toString();
    assertThat(printed).contains("50 %").endsWith("\r");
    String last = printed.substring(0, printed.length() - 1);
    assertThat(last.substring(last.lastIndexOf('\r') + 1)).isBlank().isNotEmpty();
    assertThat(drawing.isAlive()).isFalse();
  }

  private static Thread drawing() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(ProgressBar.THREAD))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerTakesTheBarAwayAndItDoesNotComeBack() throws Exception {
    StringWriter out = new StringWriter();
    try (ProgressBar bar = ProgressBar.by(clock::get, terminal)) {
      after(2_000);
      terminal.drawn.await();
      Writer answers = bar.before(out);
      answers.write("an answer");
      String before = terminal.toString();
      assertThat(before).endsWith(" \r");
      answers.write(", and more");
      answers.flush();
      assertThat(terminal.toString()).isEqualTo(before);
      answers.close();
    }
    assertThat(out.toString()).isEqualTo("an answer, and more");
  }

  @Test
  void onlyATerminalHasABar() throws IOException {
    assertThat(Files.readString(Path.of("..", "hub")))
        .contains("[ -t 2 ] && bar=-Dhub.terminal=true");
    assertThat(System.getProperty("hub.terminal")).isNull();
  }

  /** Both scripts start the same class in the same way. */
  @Test
  void theScriptOfWindowsStartsTheSame() throws IOException {
    String unix = Files.readString(Path.of("..", "hub")).replace("\\\n  ", "");
    String windows = Files.readString(Path.of("..", "hub.cmd"));
    Matcher flags = Pattern.compile("-XX.*-Dfile.encoding=UTF-8").matcher(unix);

    assertThat(flags.find()).isTrue();
    assertThat(windows)
        .contains(flags.group())
        .contains(HubCommand.class.getName() + " %*", "exit /b %status%")
        .doesNotContain("\t");
  }
}
