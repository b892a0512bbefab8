package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verklaar.tenant.TenantId;

/** A provider on its way to become its next version. */
final class ProviderPublication implements Publication {

    private final Optional<ProviderFacts> head;
    private final Optional<ProviderFacts> next;
    private final EntryReader reader;

    ProviderPublication(CatalogueEntry entry, String text, Shelf shelf, NextVersion version) {
        this.head = shelf.provider(entry.key());
        this.reader = new EntryReader(entry);
        var read = reader.provider(text);
        this.next = read.map(wanted -> version.of(wanted.entry(), head.orElse(null)));
        next.ifPresent(provider -> reader.compare(read.orElseThrow(), provider, shelf.content()));
    }

    @Override
    public List<Problem> problems() {
        return reader.problems();
    }

    @Override
    public boolean addTo(CatalogueVersions versions, Instant at) {
        var isNew = next.isPresent() && !next.equals(head);
        if (isNew) {
            versions.addProvider(TenantId.PLATFORM, next.orElseThrow(), at);
        }
        return isNew;
    }
}
