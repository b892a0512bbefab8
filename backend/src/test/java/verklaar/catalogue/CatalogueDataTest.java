package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The catalogue that the product brings along holds up: every rule of its schemas, and every rule among its entries. */
class CatalogueDataTest {

    private static final CatalogueContent CONTENT = CatalogueFiles.bundled();

    @Test
    void hasNoFileThatIsRefused() {
        assertThat(CONTENT.problems()).isEmpty();
    }

    @Test
    void hasWords() {
        assertThat(CONTENT.words()).isPresent();
    }

    @Test
    void startsEveryPresetThatIsNewAtVersionOneWithoutAChangeNote() {
        assertThat(CONTENT.services()).flatExtracting(ServiceFacts::presets)
                .filteredOn(preset -> preset.version() == 1).allSatisfy(preset -> assertThat(preset.changeNote()).isNull());
    }
}
