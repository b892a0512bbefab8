package verklaar.ui.statement.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Owner;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.tenant.TenantId;

class PrefillTest {

    private final Catalogue catalogue = CatalogueFixture.bundled();
    private final PresetPin pin = catalogue.newest(TenantId.PLATFORM, Owner.PLATFORM, Key.of("moneybird"), Key.of("bookkeeping"));
    private final Optional<Preset> preset = catalogue.preset(TenantId.PLATFORM, pin);
    private final Sharing picked = SharingBuilder.builder().key(Key.of("moneybird")).pin(pin).build();

    @Test
    void aFieldNobodyTouchedFollowsThePinnedPreset() {
        assertThat(Prefill.ALL).allSatisfy(field -> assertThat(field.read().apply(picked).state()).isEqualTo(Prefilled.State.INHERIT));
        assertThat(Prefill.DATA_ITEMS.resolve(picked, preset)).contains(preset.orElseThrow().facts().dataItems());
        assertThat(Prefill.DISPLAY_NAME.resolve(picked, preset).orElseThrow().in(LanguageTag.FR)).contains("Moneybird");
    }

    @Test
    void aTextIsTheTenantsInTheLanguagesItWasWrittenInAlone() {
        InlineText catalogues = Prefill.PURPOSE.resolve(picked, preset).orElseThrow();
        Map<LanguageTag, String> typed = new java.util.LinkedHashMap<>(catalogues.texts());
        typed.put(LanguageTag.NL, "Onze facturen.");
        Sharing changed = Prefill.PURPOSE.with(picked, preset, new InlineText(typed));

        assertThat(changed.purposeText()).isEqualTo(Prefilled.set(InlineText.of(LanguageTag.NL, "Onze facturen."), pin.version()));
    }

    @Test
    void whatIsEmptiedStaysEmpty() {
        Sharing cleared = Prefill.DATA_ITEMS.with(picked, preset, List.of());

        assertThat(cleared.dataItems()).isEqualTo(Prefilled.cleared(pin.version()));
        assertThat(Prefill.DATA_ITEMS.resolve(cleared, preset)).isEmpty();
    }

    @Test
    void typingTheCataloguesOwnValueFollowsItAgain() {
        Sharing changed = Prefill.PURPOSE.with(picked, preset, InlineText.of(LanguageTag.NL, "Onze facturen."));
        Sharing back = Prefill.PURPOSE.with(changed, preset, preset.orElseThrow().facts().purposeText());

        assertThat(back).isEqualTo(picked);
        assertThat(Prefill.PURPOSE.reset(changed)).isEqualTo(picked);
    }

    @Test
    void whatNoCatalogueKnowsIsTheTenantsOwn() {
        Sharing own = SharingBuilder.builder().key(Key.of("own")).displayName(Prefilled.set(Prefill.DISPLAY_NAME.resolve(picked, preset).orElseThrow()))
                .build();

        assertThat(Prefill.PURPOSE.with(own, Optional.empty(), InlineText.of(LanguageTag.NL, "Zomaar.")).purposeText().against()).isNull();
        assertThat(Prefill.PURPOSE.with(own, Optional.empty(), null)).isEqualTo(own);
    }
}
