package verklaar.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.Owner;
import verklaar.catalogue.ServiceHit;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRefused;

class ServicesResourceTest {

    private static final String OWN = """
            {"service": {"formatVersion": 1, "key": "scheffer", "version": 1, "name": "Scheffer Administraties", "category": "accounting",
              "providers": ["scheffer"], "presets": [{"key": "bookkeeping", "version": 1, "variant": {"nl": "Administratie"}}]},
             "providers": [{"formatVersion": 1, "key": "scheffer", "version": 1, "legalName": "Scheffer Administraties", "country": "NL"}]}
            """;

    private final Catalogue catalogue = CatalogueFixture.bundled();
    private final TenantId tenant = ActingFixture.aTenant();
    private final ServicesResource resource = new ServicesResource(catalogue, ActingFixture.aTokenOf(tenant, Acting.Scope.READ, Acting.Scope.WRITE));

    @Test
    void tellsWhatASharingPinsToFollowAPreset() {
        var offer = resource.everybodys("moneybird");
        assertThat(offer.pins()).hasSameSizeAs(offer.service().presets())
                .allSatisfy(pin -> assertThat(catalogue.preset(tenant, pin)).isPresent());
        assertThat(offer.providers()).isNotEmpty();
    }

    @Test
    void keepsAnOwnServiceAndFindsItAgain() {
        var kept = resource.keep("scheffer", bytes(OWN));
        assertThat(resource.own("scheffer")).isEqualTo(kept);
        assertThat(resource.search("scheffer", null, "nl", 5).items()).extracting(ServiceHit::owner).containsExactly(Owner.TENANT);
    }

    @Test
    void refusesADocumentOfAnotherService() {
        assertThatThrownBy(() -> resource.keep("other", bytes(OWN))).isInstanceOf(CatalogueRefused.OtherKey.class);
    }

    @Test
    void refusesADocumentThatBreaksTheSchema() {
        assertThatThrownBy(() -> resource.keep("scheffer", bytes(OWN.replace("\"country\"", "\"land\"")))).isInstanceOf(InvalidDocument.class);
    }

    @Test
    void knowsNoServiceOfAnotherTenantAndNoneByABadKey() {
        resource.keep("scheffer", bytes(OWN));
        var neighbour = new ServicesResource(catalogue, ActingFixture.aTokenOf(ActingFixture.aTenant(), Acting.Scope.READ));
        assertThatThrownBy(() -> neighbour.own("scheffer")).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> neighbour.everybodys("scheffer")).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> neighbour.everybodys("../..")).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void needsATokenThatMayReadAndOneThatMayWrite() {
        var writer = new ServicesResource(catalogue, ActingFixture.aTokenOf(tenant, Acting.Scope.WRITE));
        assertThatThrownBy(() -> writer.search("", null, "nl", 5)).isInstanceOf(TenantRefused.NotAllowed.class);
        assertThatThrownBy(() -> writer.everybodys("moneybird")).isInstanceOf(TenantRefused.NotAllowed.class);
        var reader = new ServicesResource(catalogue, ActingFixture.aTokenOf(tenant, Acting.Scope.READ));
        assertThatThrownBy(() -> reader.keep("scheffer", bytes(OWN))).isInstanceOf(TenantRefused.NotAllowed.class);
    }

    @Test
    void refusesWhatIsNoLanguage() {
        assertThatThrownBy(() -> resource.search("", null, "dutch please", 5)).isInstanceOf(CatalogueRefused.NotALanguage.class);
    }

    @Test
    void writesEmptyListsAsListsAndAbsentFieldsNotAtAll() {
        var json = new String(Json.write(resource.search("xylophone quartz", null, "nl", 5)), StandardCharsets.UTF_8);
        assertThat(json).isEqualTo("{\"items\":[]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
