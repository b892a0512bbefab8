package verklaar.publishing;

import verklaar.assembling.StatementDocument;
import verklaar.checking.Review;

/**
 * What there is to publish of a statement right now.
 *
 * @param document assembled from its draft
 * @param review what the rules find in it, and what its people have decided about that
 * @param draftVersion lock version of that draft
 */
record Manuscript(StatementDocument document, Review review, long draftVersion) {
}
