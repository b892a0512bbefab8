package verklaar.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the product's files said when their words were read and differed from the last time. */
@Entity
@Table(name = "bundled_words")
class BundledWordsRow extends WordsRow {

    @SuppressWarnings("NullAway")
    protected BundledWordsRow() {
    }

    BundledWordsRow(int number, WordingEdition.Words words, Instant at) {
        super(number, words, at);
    }
}
