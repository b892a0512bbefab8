package verklaar.catalogue;

import verklaar.shared.Violation;

/**
 * An entry and where it was read.
 *
 * @param pointer to it within the file; empty when it is the whole file
 */
record Read<T>(T entry, YamlFile file, String pointer) {

    Problem problem(Violation violation) {
        return file.problem(pointer + violation.pointer(), violation.pointer() + ": " + violation.message());
    }

    Problem problem(String inside, String message) {
        return problem(new Violation(inside, message));
    }
}
