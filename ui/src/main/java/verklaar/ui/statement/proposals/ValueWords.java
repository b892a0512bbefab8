package verklaar.ui.statement.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.privacy.Localised;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.proposing.FieldChange;
import verklaar.statement.Sharing;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.retention.RetentionWords;
import verklaar.ui.statement.services.SharingWords;

/** Values of a proposal's fields in a few words, for the one who writes; what readers get is assembled elsewhere. */
final class ValueWords {

    /** Fields whose label has another name than they have in the draft. */
    private static final Map<String, String> LABELS = Map.of("purposeText", "purpose");

    private ValueWords() {
    }

    /** What a field is called; for a change of the whole statement also at which service. */
    static String field(FormContext context, FieldChange change) {
        List<String> path = List.of(change.path().split("/"));
        if (path.get(0).equals("wording")) {
            return context.t(path.get(1).equals("clauses") ? "proposals.clause" : "proposals.term");
        }
        return context.draft().sharings().stream().filter(sharing -> sharing.key().equals(Key.of(path.get(1)))).findFirst()
                .map(sharing -> SharingWords.name(context, sharing) + " – ").orElse("") + name(context, change);
    }

    /** What a field of a sharing is called. */
    static String name(FormContext context, FieldChange change) {
        return context.t("sharing." + LABELS.getOrDefault(change.field(), change.field().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)));
    }

    /** A value in words; empty for nothing. */
    static String of(FormContext context, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Localised text) {
            return context.vocabulary().words(text);
        }
        if (value instanceof WebAddress address) {
            return address.value();
        }
        if (value instanceof Enum<?> name) {
            return context.name(name);
        }
        return value instanceof List<?> list ? list(context, list) : String.valueOf(value);
    }

    private static String list(FormContext context, List<?> list) {
        List<DataItem> data = of(list, DataItem.class);
        List<Retention> retention = of(list, Retention.class);
        return !data.isEmpty() ? DataWords.line(context, data) : !retention.isEmpty() ? RetentionWords.line(context, retention)
                : list.stream().map(element -> element(context, element)).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private static <T> List<T> of(List<?> list, Class<T> type) {
        return list.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String element(FormContext context, Object element) {
        if (element instanceof Sharing.Provider provider) {
            return provider.name();
        }
        if (element instanceof RecipientRole role) {
            return joined(" ", context.name(role.role()), context.vocabulary().words(role.forWhat()));
        }
        if (element instanceof Location location) {
            String where = Optional.ofNullable(location.country()).map(country -> context.country(country.value()))
                    .or(() -> Optional.ofNullable(location.region()).map(context::name)).orElse("");
            return joined(", ", where, context.vocabulary().words(location.place())) + " (" + context.name(location.role()) + ")";
        }
        if (element instanceof Transfer transfer) {
            return transfer(context, transfer);
        }
        if (element instanceof Agreement agreement) {
            return context.name(agreement.kind()) + " (" + context.name(agreement.state()) + ")";
        }
        if (element instanceof Onward onward) {
            return joined(" ", context.vocabulary().words(onward.text()), address(onward.url()));
        }
        if (element instanceof Choice choice) {
            return joined(": ", context.name(choice.kind()), joined(" ", context.vocabulary().words(choice.how()), address(choice.url())));
        }
        return of(context, element);
    }

    private static String transfer(FormContext context, Transfer transfer) {
        String country = Optional.ofNullable(transfer.country()).map(code -> context.country(code.value())).orElse("");
        String fallback = Optional.ofNullable(transfer.fallback()).map(key -> context.t("proposals.fallback", safeguard(context, key))).orElse("");
        String protection = transfer.text() != null ? context.vocabulary().words(transfer.text())
                : Optional.ofNullable(transfer.safeguard()).map(key -> safeguard(context, key)).orElseGet(() -> context.t("proposals.no-safeguard"));
        return joined(" ", joined(": ", country, protection), fallback);
    }

    private static String safeguard(FormContext context, Key key) {
        return context.vocabulary().term(Term.Kind.SAFEGUARD, key);
    }

    private static String address(@Nullable WebAddress address) {
        return address == null ? "" : address.value();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
