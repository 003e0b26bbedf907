package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final Duration NONE = Duration.ZERO;
  private static final Duration BEAT = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofDays(1);

  /** A terminal that tells when the bar has moved twice. */
  private static final class Terminal extends StringWriter {

    private final CountDownLatch moved = new CountDownLatch(2);

    @Override
    public void write(String text) {
      super.write(text);
      moved.countDown();
    }
  }

  @Test
  void aCommandThatLastsHasABarThatLeavesNoTrace() throws Exception {
    Terminal terminal = new Terminal();
    StringWriter out = new StringWriter();
    try (ProgressBar bar = new ProgressBar(terminal, NONE, BEAT)) {
      terminal.moved.await();
      Writer answers = bar.before(out);
      answers.write("an answer");
      answers.flush();
      String before = terminal.toString();
      assertThat(before).startsWith("\r[#####...............] 0 s\r[.#####").endsWith("\r");
      answers.write(", and more");
      assertThat(terminal.toString()).isEqualTo(before);
      answers.close();
    }
    List<String> lines = Splitter.on('\r').splitToList(terminal.toString());

    assertThat(lines.get(lines.size() - 2)).isBlank().hasSizeGreaterThanOrEqualTo(26);
    assertThat(out.toString()).isEqualTo("an answer, and more");
  }

  @Test
  void aCommandThatIsQuickHasNone() {
    StringWriter terminal = new StringWriter();
    new ProgressBar(terminal, NEVER, BEAT).close();

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void theBlockGoesRoundTheBar() {
    assertThat(ProgressBar.frame(0)).isEqualTo("[#####...............]");
    assertThat(ProgressBar.frame(18)).isEqualTo("[###...............##]");
    assertThat(ProgressBar.frame(20)).isEqualTo(ProgressBar.frame(0));
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
        .contains(HubCommand.class.getName() + " %*", "exit /b %errorlevel%")
        .doesNotContain("\t");
  }
}
