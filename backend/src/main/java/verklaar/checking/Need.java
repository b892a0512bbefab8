package verklaar.checking;

/** Whether a statement must say it: always, when a condition holds, or as it likes. */
public enum Need { REQUIRED, CONDITIONAL, OPTIONAL }
