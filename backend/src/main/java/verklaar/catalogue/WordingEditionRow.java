package verklaar.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A wording edition. */
@Entity
@Table(name = "wording_edition")
class WordingEditionRow extends WordsRow {

    @SuppressWarnings("NullAway")
    protected WordingEditionRow() {
    }

    WordingEditionRow(WordingEdition edition) {
        super(edition.number(), edition.words(), edition.publishedAt());
    }
}
