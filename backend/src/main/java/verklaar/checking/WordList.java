package verklaar.checking;

import java.util.Locale;

/**
 * Lists of terms, kept per language in {@code words/{name}_{language}.txt}, or without a language when they are the same in all: one term a
 * line, {@code term = better} where there is a better one, {@code #} before a remark. A term is one or more words; case does not matter
 * unless the term has a capital or stands behind {@code =}; an asterisk at the end of a word stands for any ending, and {@code (a|b)} for
 * either. A line that begins with {@code - } holds words within which a term of the list means something else: "as soon as possible".
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
    /** Legal terms that few readers know, with what they mean. */
    JARGON,
    /** Safeguards outside the EEA that no longer hold. */
    OLD_SAFEGUARD,
    /** Marks of a sentence that does not say who does something. */
    PASSIVE,
    /** Left to be filled in. */
    PLACEHOLDER,
    /** English terms of privacy law that another language has its own word for. */
    ENGLISH_TERM,
    /** Promises that nobody can keep. */
    ABSOLUTE,
    /** Says that only functional or necessary cookies are used. */
    ONLY_FUNCTIONAL,
    /** Names other techniques beside cookies. */
    SIMILAR_TECHNIQUES,
    /** Says how cookies are refused. */
    REFUSE_COOKIES,
    /** Says that the Union's law limits how long cookies or consent last. */
    COOKIE_TERM_LAW,
    /** Tells of measuring who opens or clicks mail. */
    MAIL_PIXEL,
    /** Makes complaining to the controller first a condition. */
    COMPLAINT_CONDITION,
    /** Says that people elsewhere have an authority of their own. */
    AUTHORITY_ELSEWHERE,
    /** Says that data is shared with nobody. */
    NOBODY,
    /** Says whether data is sold. */
    SALE,
    /** Says when data must be handed over. */
    DISCLOSURE,
    /** Says that data stays within the EEA. */
    WITHIN_EEA,
    /** Names the risk of a country that protects data less well. */
    TRANSFER_RISK,
    /** Has parts of a copied document blacked out. */
    MASKING,
    /** Says that using a right is free. */
    FREE_OF_CHARGE,
    /** Says that corrections are passed on to recipients. */
    PASSED_ON,
    /** Mentions the court. */
    COURT,
    /** Limits what data portability is for. */
    PORTABILITY_LIMIT,
    /** Says that a person can look at a decision again. */
    HUMAN_REVIEW,
    /** Says that a computer answers. */
    COMPUTER_ANSWERS,
    /** Says what happens to data after death. */
    AFTER_DEATH,
    /** Cites the Union's rules where British ones took their place. */
    UNION_RULES,
    /** Brings an explanation or an example: "that means", "for instance". */
    EXPLANATION,
    /** Speaks of parents and guardians. */
    PARENTS,
    /** Says that interests were weighed. */
    BALANCE,
    /** The right to object. */
    OBJECTION,
    /** Advertising and newsletters. */
    MARKETING,
    /** Rights other than to object. */
    OTHER_RIGHTS,
    /** Says that a profile is built. */
    PROFILE,
    /** As long as needed, without saying how long that is. */
    AS_LONG_AS_NEEDED,
    /** Says that a period is the longest. */
    MAXIMUM,
    /** Says that exceptions follow. */
    EXCEPTION,
    /** Units of time; the better one is the unit as we call it, such as {@code YEARS}. */
    UNIT,
    /** Texts of links that do not say where they lead. */
    LINK_TEXT,
    /** Speaks of sensitive data. */
    SENSITIVE,
    /** Says that something is decided together with others. */
    TOGETHER,
    /** Names of firms and services that have another now; none when they are gone. */
    FORMER_NAME,
    /** What the name of a firm ends in. */
    LEGAL_FORM,
    /** Services that show themselves within a page. */
    EMBEDDED,
    /** Services that count visitors. */
    ANALYTICS_NAME,
    /** Claims an interest that British law recognises without weighing. */
    RECOGNISED_INTEREST,
    /** The interests British law recognises so (UK GDPR, Annex 1). */
    ANNEX_ONE,
    /** Cites Article 22. */
    ARTICLE_22,
    /** Cites Article 6. */
    ARTICLE_6,
    /** Says that nobody fares worse for using a right. */
    NO_RETALIATION;

    /** The name of its files, without language and ending. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
