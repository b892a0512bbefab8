package verklaar.catalogue;

import verklaar.shared.Sha256;

/**
 * The newest version of an entry, as its file.
 *
 * @param text the file; empty when nothing has been published
 * @param name what people know it by; its key for a list of words, and when nothing has been published
 * @param version 0 when nothing has been published; for a list of words the number of the edition it is in
 */
record Head(String text, String name, int version) {

    static Head of(CatalogueEntry entry, Shelf shelf) {
        return switch (entry.kind()) {
            case PROVIDER -> shelf.provider(entry.key()).map(provider -> new Head(CanonicalYaml.entry(provider), provider.legalName(),
                    provider.version())).orElseGet(() -> none(entry));
            case SERVICE -> shelf.service(entry.key()).map(service -> new Head(CanonicalYaml.entry(service), service.name(), service.version()))
                    .orElseGet(() -> none(entry));
            case TERMS, CLAUSES, AUTHORITIES -> words(entry, shelf.words());
        };
    }

    private static Head none(CatalogueEntry entry) {
        return new Head("", entry.key().value(), 0);
    }

    private static Head words(CatalogueEntry file, WordingEdition edition) {
        var part = WordsFiles.part(edition.words(), file);
        return new Head(CatalogueExport.text(file, part), file.key().value(), edition.number());
    }

    /** SHA-256 of the file, in hexadecimal digits; the same only for the same file. */
    String fingerprint() {
        return Sha256.of(text).hex();
    }
}
