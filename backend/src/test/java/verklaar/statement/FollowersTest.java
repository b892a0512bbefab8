package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.DatabaseExtension;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class FollowersTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private final Key service = Key.of("s" + UUID.randomUUID());
    private final Key provider = Key.of("p" + UUID.randomUUID());

    private void follow(Owner owner, int sharings) {
        var acting = database.inTransaction(AuditFixture::aTenantIn);
        database.doInTransaction(entities -> {
            var drafting = DraftingFixture.with(entities, new DraftingFixture.EverythingKnown()).drafting();
            var id = drafting.begin(acting, Beginning.of("x", LanguageTag.NL));
            var pin = new PresetPin(owner, service, Key.of("use"), 1, List.of(new PresetPin.ProviderPin(owner, provider, 1)));
            var all = IntStream.range(0, sharings)
                    .mapToObj(i -> SharingBuilder.builder().key(Key.of("s" + i)).pin(pin).build()).toList();
            drafting.save(acting, id, drafting.draft(acting, id).value().withSharings(all), 1);
        });
    }

    private long count(Acting acting, CatalogueEntry entry) {
        return database.inTransaction(entities -> new Followers(new JpaFollowerCounts(entities)).of(acting, entry));
    }

    @Test
    void countsTheSharingsOfAllTenantsThatFollowAnEntryOfEverybodys() {
        follow(Owner.PLATFORM, 2);
        follow(Owner.PLATFORM, 1);
        follow(Owner.TENANT, 5);
        var cor = ActingFixture.anEditorOf(TenantId.PLATFORM);
        assertThat(count(cor, CatalogueEntry.service(service))).isEqualTo(3);
        assertThat(count(cor, CatalogueEntry.provider(provider))).isEqualTo(3);
        assertThat(count(cor, CatalogueEntry.service(Key.of("nobody-uses-it")))).isZero();
    }

    @Test
    void countsTheStatementsOfAllTenantsForAListOfWords() {
        var cor = ActingFixture.anEditorOf(TenantId.PLATFORM);
        var adequacy = CatalogueEntry.of("authorities", "adequacy").orElseThrow();
        var before = count(cor, adequacy);
        follow(Owner.PLATFORM, 2);
        follow(Owner.TENANT, 1);
        assertThat(count(cor, adequacy)).isGreaterThanOrEqualTo(before + 2);
        assertThat(count(ActingFixture.anOwner(), adequacy)).isZero();
    }

    @Test
    void tellsATenantNothing() {
        follow(Owner.PLATFORM, 2);
        assertThat(count(ActingFixture.anOwner(), CatalogueEntry.service(service))).isZero();
    }
}
