package verklaar.publishing;

import verklaar.privacy.LanguageTag;

/**
 * A published version in one language, as it was frozen.
 *
 * @param title for the browser's tab
 * @param description for search engines
 * @param html the article
 * @param plainText the same without markup
 */
public record PublishedArticle(LanguageTag language, String title, String description, String html, String plainText) {
}
