package verklaar.privacy;

/** The facts of a row that a table or list can show; the closed list of columns. */
public enum Column {
    TITLE, TEXT, SERVICE, PROVIDER, DATA, RETENTION, PURPOSE, BASIS, COUNTRY, SAFEGUARD, ROLE, CONDITION, SUBJECTS, SOURCE, EXAMPLES,
    ACTIVITIES, STATUS, CHOICES, NAME, CATEGORY, LIFETIME, ACCESS, CONSEQUENCE, DATE
}
