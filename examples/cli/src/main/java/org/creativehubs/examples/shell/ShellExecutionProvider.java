package org.creativehubs.examples.shell;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs what is typed into the shell, as JShell finds it by its name. */
public final class ShellExecutionProvider implements ExecutionControlProvider {

  /** What JShell knows it by. */
  static final String NAME = "bench";

  /** Whether somebody looks at the screen, as the start file of the shell says. */
  static final String TERMINAL = "hub.shell.terminal";

  /** For the virtual machine, which makes one. */
  public ShellExecutionProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new ShellExecution(System.err, Boolean.getBoolean(TERMINAL));
  }
}
