package verklaar.publishing;

import verklaar.assembling.StatementDocument;

/**
 * What there is to publish of a statement right now.
 *
 * @param document assembled from its draft
 * @param draftVersion lock version of that draft
 */
record Manuscript(StatementDocument document, long draftVersion) {
}
