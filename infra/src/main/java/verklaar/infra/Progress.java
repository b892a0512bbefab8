package verklaar.infra;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** One line a step, with the time since the person asked for a start. */
final class Progress {

    private final PrintStream terminal;
    private final Instant begin;

    Progress(PrintStream terminal, Instant begin) {
        this.terminal = terminal;
        this.begin = begin;
    }

    /** Says that a step is done or begins. */
    synchronized void say(String step) {
        terminal.printf("[%4d s] %s%n", seconds(), step);
        terminal.flush();
    }

    /** Says something without a time. */
    synchronized void print(String text) {
        terminal.println(text);
        terminal.flush();
    }

    long seconds() {
        return Duration.between(begin, Instant.now()).toSeconds();
    }
}
