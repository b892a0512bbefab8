package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import verklaar.tenant.AuditFixture;

/** A catalogue in memory, without a database. */
public final class CatalogueFixture {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final class Bundled {
        private static final CatalogueContent CONTENT = CatalogueFiles.bundled();
        private static final InMemoryCatalogueVersions LOADED = new InMemoryCatalogueVersions();

        static {
            load(LOADED, content());
        }
    }

    private CatalogueFixture() {
    }

    /** Over the files that the product brings along, which must be sound. */
    public static Catalogue bundled() {
        return over(loaded());
    }

    /** Loaded once; every caller has versions of its own to add to. */
    static InMemoryCatalogueVersions loaded() {
        return new InMemoryCatalogueVersions(Bundled.LOADED);
    }

    /** The files that the product brings along, read once. */
    static CatalogueContent content() {
        if (!Bundled.CONTENT.problems().isEmpty()) {
            throw new IllegalStateException("The catalogue's files have problems: " + Bundled.CONTENT.problems());
        }
        return Bundled.CONTENT;
    }

    /** Over the words of those files alone, read in a moment: for tests that need no service. */
    public static Catalogue bundledWithoutServices() {
        return of(new CatalogueContent(List.of(), List.of(), bundledWords(), List.of()));
    }

    /** The terms, clauses and authorities of those files. */
    public static WordingEdition.Words bundledWords() {
        return CatalogueFiles.bundledWords().orElseThrow();
    }

    /** The same files as anyone may read them. */
    public static PublicCatalogue bundledForAnyone() {
        return new PublicCatalogue(loaded(), CLOCK);
    }

    /** One of those files, as it is. */
    static String bundledText(String path) {
        try (var file = CatalogueFixture.class.getResourceAsStream("/verklaar/catalogue/" + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The keys of the services in those files. */
    public static List<String> bundledKeys() {
        return Bundled.CONTENT.services().stream().map(service -> service.key().value()).toList();
    }

    /** The keys of those that are listed; what another service took the place of is found there. */
    public static List<String> listedKeys() {
        return Bundled.CONTENT.services().stream().filter(service -> service.succeededBy() == null).map(service -> service.key().value()).toList();
    }

    /** What curators do with a catalogue. */
    static Curating curating(CatalogueVersions versions) {
        return new Curating(versions, new InMemoryEntryDrafts(), AuditFixture.inMemory(), CLOCK);
    }

    /** Suggestions in memory. */
    public static Suggestions suggestions(Curating curating) {
        return new Suggestions(new InMemorySuggestionRecords(), curating, AuditFixture.inMemory(), CLOCK);
    }

    /** Over entries of a test's own. */
    public static Catalogue of(CatalogueContent content) {
        var versions = new InMemoryCatalogueVersions();
        load(versions, content);
        return over(versions);
    }

    static Catalogue over(CatalogueVersions versions) {
        return new Catalogue(versions, AuditFixture.inMemory(), CLOCK);
    }

    static void load(CatalogueVersions versions, CatalogueContent content) {
        var loader = new CatalogueLoader(versions, CLOCK);
        loader.loadProviders(content.providers());
        loader.loadServices(content.services());
        content.words().ifPresent(loader::loadWords);
    }
}
