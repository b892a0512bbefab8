package verklaar.checking;

import java.util.Locale;

/**
 * Lists of terms, kept per language in {@code words/{name}_{language}.txt}: one term a line, {@code term = better} where there is a
 * better one, {@code #} before a remark. A term is one or more words; case does not matter unless the term has a capital or stands behind
 * {@code =}; an asterisk at the end of a word stands for any ending.
 */
public enum WordList {
    /** Says nothing: "other data", "improve our services". */
    VAGUE,
    /** Leaves open whether something happens: "may", "possibly". */
    QUALIFIER,
    /** Terms of laws that no longer hold. */
    OBSOLETE,
    /** Addresses of authorities that have moved; {@code STALE_URL} is the same in every language. */
    STALE_URL,
    /** Asks for a copy of an identity document. */
    IDCOPY,
    /** Sends readers to their browser's settings to refuse cookies. */
    BROWSERONLY,
    /** Asks readers to look again regularly. */
    CHECKBACK,
    /** Legal terms that few readers know. */
    JARGON;

    /** The name of its files, without language and ending. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
