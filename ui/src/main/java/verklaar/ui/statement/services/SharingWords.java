package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import verklaar.catalogue.Preset;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.statement.Sharing;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.retention.RetentionWords;

/** A sharing in a few words for the one who writes; what readers get is assembled elsewhere. */
public final class SharingWords {

    private SharingWords() {
    }

    /** The one with this key; its key when it is gone. */
    public static String name(FormContext context, Key key) {
        return context.draft().sharings().stream().filter(sharing -> sharing.key().equals(key)).findFirst()
                .map(sharing -> name(context, sharing)).orElse(key.value());
    }

    /** The service, or else the firm. */
    public static String name(FormContext context, Sharing sharing) {
        Optional<Preset> preset = context.preset(sharing);
        String service = Prefill.DISPLAY_NAME.resolve(sharing, preset).map(context.vocabulary()::words).orElse("");
        return service.isEmpty() ? firms(context, sharing) : service;
    }

    /** The service, with its use where the draft has several of that name: "Savvii – contactformulier". */
    public static String nameAmong(FormContext context, Sharing sharing) {
        String name = name(context, sharing);
        boolean alone = context.draft().sharings().stream().filter(other -> name(context, other).equals(name)).count() == 1;
        return alone ? name : context.preset(sharing).map(preset -> name + " – " + context.vocabulary().words(preset.facts().variant())).orElse(name);
    }

    static String firms(FormContext context, Sharing sharing) {
        return Prefill.PROVIDERS.resolve(sharing, context.preset(sharing)).orElse(List.of()).stream().map(Sharing.Provider::name)
                .collect(Collectors.joining(", "));
    }

    static String countries(FormContext context, Sharing sharing) {
        return Prefill.LOCATIONS.resolve(sharing, context.preset(sharing)).orElse(List.of()).stream()
                .flatMap(location -> Optional.ofNullable(location.country()).stream()).map(CountryCode::value).distinct().map(context::country)
                .collect(Collectors.joining(", "));
    }

    static String data(FormContext context, Sharing sharing) {
        return DataWords.line(context, Prefill.DATA_ITEMS.resolve(sharing, context.preset(sharing)).orElse(List.of()));
    }

    static String retention(FormContext context, Sharing sharing) {
        return RetentionWords.line(context, Prefill.RETENTION.resolve(sharing, context.preset(sharing)).orElse(List.of()));
    }

    static String purpose(FormContext context, Sharing sharing) {
        return Prefill.PURPOSE.resolve(sharing, context.preset(sharing)).map(context.vocabulary()::words).orElse("");
    }
}
