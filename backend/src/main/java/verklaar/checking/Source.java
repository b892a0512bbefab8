package verklaar.checking;

import verklaar.privacy.WebAddress;

/**
 * Where a rule comes from.
 *
 * @param article as lawyers cite it: "GDPR Art. 13(1)(a)"
 * @param link where the text can be read
 */
public record Source(String article, WebAddress link) {
}
