package verklaar.checking.command;

/** The forms in which findings can be told. */
enum Format {
    /** For people. */
    TEXT(new TextReport()),
    /** As the API answers, one document a file. */
    JSON(new JsonReport()),
    /** SARIF 2.1.0, which code hosts show beside the lines. */
    SARIF(new SarifReport()),
    /** JUnit's XML, which build servers show as tests: one a rule. */
    JUNIT(new JunitReport());

    private final Report report;

    Format(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }
}
