package verklaar.catalogue;

/** A file of the catalogue that cannot be read as what it should be. Stays within the reading of files. */
final class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadFile(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
