package verklaar.assembling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Authority;
import verklaar.catalogue.Term;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.Activity;
import verklaar.statement.Complaint;

/** The catalogue's words that a statement stands on, whether its sections print them or the tenant's own words do. */
final class UsedTerms {

    private final Material material;
    private final Set<Term> terms = new LinkedHashSet<>();

    private UsedTerms(Material material) {
        this.material = material;
    }

    static List<Term> of(Material material) {
        return new UsedTerms(material).found();
    }

    static List<Authority> authorities(Material material) {
        return material.draft().complaints().stream().map(Complaint::authority).distinct()
                .flatMap(key -> material.edition().authority(key).stream()).toList();
    }

    private List<Term> found() {
        var draft = material.draft();
        draft.categories().forEach(c -> {
            add(Term.Kind.DATA, c.term());
            subjects(c.subjects());
        });
        draft.activities().forEach(this::activity);
        material.sharings().forEach(this::sharing);
        draft.retentionRules().forEach(rule -> retention(rule.retention()));
        draft.cookies().list().forEach(cookie -> {
            data(cookie.dataItems());
            basis(Stream.ofNullable(cookie.basis()));
        });
        draft.decisions().list().forEach(d -> {
            data(d.inputs());
            subjects(d.subjects());
            basis(Stream.ofNullable(d.basis()));
        });
        draft.rights().list().forEach(right -> subjects(right.subjects()));
        draft.security().measures().forEach(measure -> add(Term.Kind.MEASURE, measure.measure()));
        return List.copyOf(terms);
    }

    private void activity(Activity activity) {
        activity.purposes().forEach(use -> add(Term.Kind.PURPOSE, use.term()));
        data(activity.dataItems());
        subjects(activity.subjects());
        basis(activity.bases().stream().map(Activity.BasisUse::basis));
        if (activity.art9() != null) {
            add(Term.Kind.ART9, activity.art9().condition());
        }
    }

    private void sharing(ResolvedSharing sharing) {
        data(sharing.dataItems());
        sharing.retention().forEach(this::retention);
        sharing.transfers().forEach(transfer -> {
            add(Term.Kind.SAFEGUARD, transfer.safeguard());
            add(Term.Kind.SAFEGUARD, transfer.fallback());
        });
        if (sharing.preset() != null) {
            add(Term.Kind.SERVICE_CATEGORY, sharing.preset().service().category());
            subjects(sharing.preset().facts().subjects());
        }
    }

    private void retention(@Nullable Retention retention) {
        for (Retention at = retention; at != null; at = at.then()) {
            Length length = at.length();
            add(Term.Kind.RETENTION, length instanceof Length.Period p ? p.basisKey() : length instanceof Length.Criterion c ? c.basisKey()
                    : length instanceof Length.UntilEvent u ? u.basisKey() : null);
        }
    }

    private void data(List<DataItem> items) {
        items.stream().map(DataItem::category).filter(key -> key != null && material.category(key).isEmpty()).forEach(key -> add(Term.Kind.DATA, key));
    }

    private void subjects(List<Key> subjects) {
        subjects.forEach(subject -> add(Term.Kind.SUBJECT, subject));
    }

    private void basis(Stream<verklaar.privacy.Basis> bases) {
        bases.forEach(basis -> add(Term.Kind.BASIS, Key.of(basis.key())));
    }

    private void add(Term.Kind kind, @Nullable Key key) {
        if (key != null) {
            material.edition().term(kind, key).ifPresent(terms::add);
        }
    }
}
