package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Transfer;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** Data that leaves the European Economic Area, and what protects it there (Art. 44-49). */
final class TransferForm extends RecordForm<Transfer> {

    private TransferForm(FormContext context, Changes<Transfer> changes) {
        super(context, "transfer", changes);
        field(make().country("country"), Part.of(Transfer::country, Transfer::withCountry, c -> c, c -> c));
        help(field(make().term("safeguard", Term.Kind.SAFEGUARD), Part.of(Transfer::safeguard, Transfer::withSafeguard, k -> k, k -> k)),
                "safeguard-help");
        help(field(make().term("fallback", Term.Kind.SAFEGUARD), Part.of(Transfer::fallback, Transfer::withFallback, k -> k, k -> k)),
                "fallback-help");
        help(field(make().inline("copy"), Transfer::copyVia, Transfer::withCopyVia), "copy-help");
        field(make().inline("text"), Transfer::text, Transfer::withText);
        field(make().yes("confirmed"), Transfer::confirmed, Transfer::withConfirmed);
    }

    static Parts<Transfer> several(FormContext context, Changes<List<Transfer>> changes) {
        return new Parts<>(context, context.t("sharing.transfers"), transfer -> new Fold.Face(
                Optional.ofNullable(transfer.country()).map(CountryCode::value).map(context::country).orElse(context.t("transfer.nowhere")),
                safeguard(context, transfer.safeguard())),
                to -> new TransferForm(context, to), context.t("transfer.add"),
                () -> new Transfer(CountryCode.of("US"), null, null, null, null, false), changes);
    }

    private static String safeguard(FormContext context, @Nullable Key key) {
        return key == null ? context.t("transfer.unprotected") : context.vocabulary().term(Term.Kind.SAFEGUARD, key);
    }
}
