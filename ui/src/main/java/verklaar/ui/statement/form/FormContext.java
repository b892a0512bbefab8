package verklaar.ui.statement.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Preset;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Draft;
import verklaar.statement.Following;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;
import verklaar.statement.StatementSummary;
import verklaar.statement.Wording;
import verklaar.tenant.Acting;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.DraftEditor;

/**
 * What every form of a statement stands in.
 *
 * @param acting who edits, and for which tenant
 * @param organisations those whose statement it is, as they are now
 * @param statements all of the tenant's, this one among them
 * @param following which of the tenant's statements follow uses of a service of its own, by the service's key
 * @param offered keys of the sharings that the catalogue has something newer for
 * @param locale the language of the builder
 * @param further languages that texts are asked in besides those of the statement
 */
public record FormContext(Acting acting, DraftEditor editor, Catalogue catalogue, Suggestions suggestions,
        Supplier<List<Organisation>> organisations, Supplier<List<StatementSummary>> statements, Function<Key, List<Following>> following,
        Supplier<Set<Key>> offered, Supplier<Locale> locale, List<LanguageTag> further) {

    private static final List<LanguageTag> EVERY = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    public FormContext {
        further = List.copyOf(further);
    }

    /** The same for texts that are for all statements: asked in every language of the catalogue. */
    public FormContext inEveryLanguage() {
        return new FormContext(acting, editor, catalogue, suggestions, organisations, statements, following, offered, locale, EVERY);
    }

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

    /** A field for a label. */
    public LocalisedField<PlainText> plainField(String label) {
        return readable(LocalisedField.plain(label, source(), languages()));
    }

    /** A field for a sentence. */
    public LocalisedField<InlineText> inlineField(String label) {
        return readable(LocalisedField.inline(label, source(), languages()));
    }

    /** A field for paragraphs. */
    public LocalisedField<BlockText> blockField(String label) {
        return readable(LocalisedField.block(label, source(), languages()));
    }

    private List<LanguageTag> languages() {
        return Stream.concat(draft().wording().locales().stream(), further.stream()).distinct().toList();
    }

    private <F extends LocalisedField<?>> F readable(F field) {
        field.setReadOnly(!mayEdit());
        return field;
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

    /** The builder's own words as a label that is kept: in each of its languages, whoever reads it later. */
    public PlainText label(String key) {
        return new PlainText(Words.LANGUAGES.stream().collect(Collectors.toMap(Words::language, language -> Words.in(language, key))));
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
