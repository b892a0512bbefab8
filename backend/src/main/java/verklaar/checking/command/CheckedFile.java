package verklaar.checking.command;

import verklaar.checking.FindingList;

/**
 * A file with what was found in it.
 *
 * @param name as it was given
 * @param lines where its values stand
 */
record CheckedFile(String name, FindingList findings, Lines lines) {

    /** Counted from 1. */
    int line(FindingList.Found found) {
        return lines.of(found.pointer());
    }
}
