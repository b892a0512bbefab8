package verklaar.checking;

/** How much a finding matters: errors are to be solved or waived before publishing, warnings and advice never stand in its way. */
public enum Severity { ERROR, WARNING, ADVICE }
