package verklaar.ui.statement.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Preset;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;
import verklaar.statement.StatementSummary;
import verklaar.statement.Wording;
import verklaar.tenant.Acting;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.DraftEditor;

/**
 * What every form of a statement stands in.
 *
 * @param acting who edits, and for which tenant
 * @param organisations those whose statement it is, as they are now
 * @param statements all of the tenant's, this one among them
 * @param offered keys of the sharings that the catalogue has something newer for
 * @param locale the language of the builder
 */
public record FormContext(Acting acting, DraftEditor editor, Catalogue catalogue, Suggestions suggestions,
        Supplier<List<Organisation>> organisations, Supplier<List<StatementSummary>> statements, Supplier<Set<Key>> offered, Supplier<Locale> locale) {

    public Draft draft() {
        return editor.draft();
    }

    public boolean mayEdit() {
        return editor.mayEdit();
    }

    /** The language the tenant writes in. */
    public LanguageTag source() {
        return editor.source();
    }

    /** The catalogue's words the statement is pinned to. */
    public Vocabulary vocabulary() {
        Wording wording = draft().wording();
        List<LanguageTag> languages = Stream.concat(Stream.of(wording.sourceLocale()), wording.locales().stream()).distinct().toList();
        return new Vocabulary(catalogue.edition(wording.edition()), languages);
    }

    /** What a sharing follows in the catalogue; empty for one that follows nothing there. */
    public Optional<Preset> preset(Sharing sharing) {
        return Optional.ofNullable(sharing.pin()).flatMap(pin -> catalogue.preset(acting.tenant(), pin));
    }

    /** The builder's own words. */
    public String t(String key, Object... parameters) {
        return Words.in(locale.get(), key, parameters);
    }

    /** A value of a closed set, in words: {@code enum.Scope.Kind.WEBSITE}. */
    public String name(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        Class<?> owner = type.getEnclosingClass();
        return t("enum." + (owner == null ? "" : owner.getSimpleName() + ".") + type.getSimpleName() + "." + value.name());
    }

    /** A country by its name. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale.get());
    }

    /** A language by its name. */
    public String language(LanguageTag language) {
        return language.locale().getDisplayName(locale.get());
    }
}
