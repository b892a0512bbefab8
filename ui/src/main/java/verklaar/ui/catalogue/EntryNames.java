package verklaar.ui.catalogue;

import com.vaadin.flow.component.Component;
import verklaar.catalogue.CatalogueEntry;

/** What curators call an entry: services and firms by their names, a list of words by what it holds. */
final class EntryNames {

    private EntryNames() {
    }

    /** @param name what people know a service or a firm by */
    static String of(Component asker, CatalogueEntry entry, String name) {
        return entry.kind().isWords() ? asker.getTranslation("curate.words." + entry.kind().folder() + "." + entry.key()) : name;
    }
}
