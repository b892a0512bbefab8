package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.tenant.TenantId;

/** Whom a new version touches, and how much: one wave for each older version, judged by all that has changed since that one. */
@ApplicationScoped
class Waves {

    private static final PlainText UNSAID = PlainText.of(LanguageTag.EN, "-");

    private final Catalogue catalogue;

    @Inject
    Waves(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    protected Waves() {
        this(null);
    }

    /**
     * The waves of a cause in an order that stays the same; empty when the version is not there.
     *
     * @param tenant whose entry it is
     */
    List<Wave> of(TenantId tenant, Cause cause) {
        return switch (cause.kind()) {
            case PRESET -> preset(tenant, cause);
            case PROVIDER -> provider(tenant, cause);
            case WORDING -> wording(tenant, cause);
        };
    }

    private List<Wave> preset(TenantId tenant, Cause cause) {
        var versions = IntStream.rangeClosed(1, cause.version()).mapToObj(version -> preset(tenant, cause, version)).toList();
        var newest = versions.get(cause.version() - 1);
        if (newest.isEmpty()) {
            return List.of();
        }
        List<Wave> waves = new ArrayList<>();
        for (int older = 1; older < cause.version(); older++) {
            var pinned = versions.get(older - 1);
            if (pinned.isPresent()) {
                boolean material = versions.subList(older, cause.version()).stream().flatMap(Optional::stream)
                        .anyMatch(between -> between.facts().weight() == Weight.MATERIAL);
                waves.add(new Wave(Cause.Kind.PRESET, tenant, cause.entry(), older, saysTheSame(pinned.get(), newest.get()) ? null
                        : material ? Weight.MATERIAL : Weight.EDITORIAL));
            }
        }
        return waves;
    }

    private Optional<Preset> preset(TenantId tenant, Cause cause, int version) {
        return catalogue.preset(tenant, new PresetPin(cause.owner(), cause.service(), cause.preset(), version, List.of()));
    }

    /** Leaves aside what no statement says: how the use is called in a list, what the tenant is asked, where facts come from. */
    private static boolean saysTheSame(Preset one, Preset other) {
        return stripped(one).equals(stripped(other));
    }

    private static List<Object> stripped(Preset preset) {
        var service = preset.service();
        return Stream.of(preset.facts().withVersion(1).withWeight(Weight.MATERIAL).withChangeNote(null).withVariant(UNSAID)
                        .withEvidence(List.of()).withQuestions(List.of()), service.name(), Optional.ofNullable(service.label()), service.providers(), service.status(),
                Optional.ofNullable(service.succeededBy())).map(Object.class::cast).toList();
    }

    private List<Wave> provider(TenantId tenant, Cause cause) {
        var newest = facts(tenant, cause, cause.version());
        if (newest.isEmpty()) {
            return List.of();
        }
        List<Wave> waves = new ArrayList<>();
        for (int older = 1; older < cause.version(); older++) {
            int version = older;
            facts(tenant, cause, older).ifPresent(pinned ->
                    waves.add(new Wave(Cause.Kind.PROVIDER, tenant, cause.entry(), version, weight(pinned, newest.get()))));
        }
        facts(tenant, cause, cause.version() - 1).map(before -> framework(before, newest.get()))
                .ifPresent(weight -> waves.addAll(daughters(tenant, cause, weight)));
        return waves;
    }

    /** Who relies on a firm's certification may have a daughter of it for a partner. */
    private List<Wave> daughters(TenantId tenant, Cause cause, Weight weight) {
        return catalogue.daughters(tenant, cause.owner(), Key.of(cause.entry())).stream().flatMap(daughter -> IntStream.rangeClosed(1, daughter.version())
                .mapToObj(version -> new Wave(Cause.Kind.PROVIDER, tenant, daughter.key().value(), version, weight))).toList();
    }

    private Optional<ProviderFacts> facts(TenantId tenant, Cause cause, int version) {
        return catalogue.provider(tenant, new PresetPin.ProviderPin(cause.owner(), Key.of(cause.entry()), version));
    }

    private static @Nullable Weight weight(ProviderFacts pinned, ProviderFacts newest) {
        if (stripped(pinned).equals(stripped(newest)) && framework(pinned, newest) == null) {
            return null;
        }
        boolean material = !pinned.legalName().equals(newest.legalName()) || !pinned.country().equals(newest.country())
                || pinned.status() != newest.status() || !Optional.ofNullable(pinned.succeededBy()).equals(Optional.ofNullable(newest.succeededBy()))
                || !Optional.ofNullable(pinned.representative()).equals(Optional.ofNullable(newest.representative()))
                || framework(pinned, newest) == Weight.MATERIAL;
        return material ? Weight.MATERIAL : Weight.EDITORIAL;
    }

    private static ProviderFacts stripped(ProviderFacts facts) {
        return facts.withVersion(1).withEvidence(List.of()).withDpf(null);
    }

    /** What became of a certification: lapsed is material, won (back) is not; null when it stands where it stood. */
    private static @Nullable Weight framework(ProviderFacts before, ProviderFacts after) {
        boolean was = before.dpf() != null && before.dpf().certified();
        boolean is = after.dpf() != null && after.dpf().certified();
        return was == is || after.dpf() == null ? null : is ? Weight.EDITORIAL : Weight.MATERIAL;
    }

    private List<Wave> wording(TenantId tenant, Cause cause) {
        var newest = edition(cause.version());
        if (newest.isEmpty()) {
            return List.of();
        }
        return IntStream.range(1, cause.version()).boxed().flatMap(older -> edition(older).stream().map(pinned ->
                new Wave(Cause.Kind.WORDING, tenant, cause.entry(), older, weight(pinned, newest.get())))).toList();
    }

    private Optional<WordingEdition> edition(int number) {
        try {
            return Optional.of(catalogue.edition(number));
        } catch (CatalogueRefused.Unknown unknown) {
            return Optional.empty();
        }
    }

    /** Sentences, decisions, authorities and what a safeguard is called weigh; labels and additions do not. */
    private static @Nullable Weight weight(WordingEdition pinned, WordingEdition newest) {
        if (pinned.words().equals(newest.words())) {
            return null;
        }
        boolean same = newest.words().adequacy().containsAll(pinned.words().adequacy())
                && newest.words().authorities().containsAll(pinned.words().authorities())
                && newest.words().consentAges().containsAll(pinned.words().consentAges())
                && newest.words().clauses().containsAll(pinned.words().clauses());
        return same ? Weight.EDITORIAL : Weight.MATERIAL;
    }
}
