package verklaar.ui.statement.languages;

import com.vaadin.flow.component.button.Button;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PartialDate;
import verklaar.privacy.WebAddress;
import verklaar.statement.Draft;
import verklaar.statement.Head.RelatedDocument;
import verklaar.statement.Head.Relation;
import verklaar.statement.Head;
import verklaar.statement.SectionKind;
import verklaar.statement.Wording;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.SectionOffer;
import verklaar.ui.statement.form.TopicForm;

/** In which languages and how the statement speaks, what it is called and from when it holds. */
public final class LanguagesForm extends TopicForm {

    /** The languages in which every sentence can be generated. */
    private static final List<LanguageTag> SPOKEN = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    /** Whose law the catalogue knows something of; the Union's applies to all of them. */
    private static final List<Jurisdiction> LAWS = Stream.of("NL", "BE", "DE", "FR", "AT", "LU", "IE", "ES", "IT", "GB", "CH", "US-CA")
            .map(Jurisdiction::new).toList();

    private final Items<RelatedDocument> related;

    public LanguagesForm(FormContext context, Changes<Draft> changes) {
        super(context, "languages", changes);
        heading("languages");
        at("sourceLocale", help(field(make().one("source", SPOKEN, context::language), draft -> draft.wording().sourceLocale(),
                LanguagesForm::withSource), "source-help"));
        help(field(make().several("locales", SPOKEN, context::language), Part.several(draft -> draft.wording().locales(),
                wording(Wording::withLocales))), "locales-help");
        help(field(make().radio("address", Wording.FormOfAddress.class), draft -> draft.wording().formOfAddress(),
                wording(Wording::withFormOfAddress)), "address-help");
        newest();
        heading("head");
        help(field(make().plain("title"), draft -> draft.head().title(), head(Head::withTitle)), "title-help");
        field(make().one("numbering", Wording.Numbering.class), draft -> draft.wording().numbering(), wording(Wording::withNumbering));
        field(make().yes("in-brief"), draft -> draft.wording().inBrief(), wording(Wording::withInBrief));
        field(make().yes("contents"), draft -> draft.wording().contents(), wording(Wording::withContents));
        heading("dates");
        at("statedDate", help(field(make().line("stated"), Part.line(draft -> draft.head().statedDate(), head(Head::withStatedDate), PartialDate::value,
                PartialDate::new)), "stated-help"));
        at("effectiveFrom", help(field(make().date("effective"), draft -> draft.head().effectiveFrom(), head(Head::withEffectiveFrom)), "effective-help"));
        help(field(make().plain("version-label"), draft -> draft.head().versionLabel(), head(Head::withVersionLabel)), "version-label-help");
        at("lastReviewedOn", help(field(make().date("reviewed"), draft -> draft.head().lastReviewedOn(), head(Head::withLastReviewedOn)), "reviewed-help"));
        heading("reach");
        at("jurisdictions", help(field(make().several("laws", LAWS, this::law), Part.several(draft -> draft.head().jurisdictions(),
                head(Head::withJurisdictions))), "laws-help"));
        field(make().search("zone", zones(), ZoneId::getId), draft -> draft.wording().timeZone(), wording(LanguagesForm::withZone));
        help(field(make().block("applies-to"), draft -> draft.head().appliesTo(), head(Head::withAppliesTo)), "applies-to-help");
        field(make().block("not-for"), draft -> draft.head().notFor(), head(Head::withNotFor));
        heading("related");
        related = at("related", part(new Items<RelatedDocument>(context, one -> RelatedForm.face(context, one), to -> new RelatedForm(context, to), "", () -> { },
                t("related-empty"), changes(draft -> draft.head().related(), head(Head::withRelated))), draft -> draft.head().related()));
        add(new AddByName(context, t("related-add"), t("related-add-example"), this::relate));
        part(new SectionOffer(context, List.of(SectionKind.APPLICABILITY), LanguagesForm::tellsOfReach, this::change), draft -> draft);
    }

    private static boolean tellsOfReach(Draft draft) {
        return draft.head().appliesTo() != null || draft.head().notFor() != null || !draft.head().related().isEmpty();
    }

    private void relate(String typed) {
        WebAddress url = new WebAddress(typed);
        Key key = Edits.freshKey(typed.replaceFirst("^https?://(www\\.)?", ""), context().draft().head().related());
        related.append(new RelatedDocument(key, Relation.TERMS, null, null, url));
        related.open(key);
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!related.open(path)) {
            super.focusOn(path);
        }
    }

    /** Offers the catalogue's newest words, when the statement is pinned to older ones. */
    private void newest() {
        Button newest = new Button(t("newest"), click -> {
            int edition = context().catalogue().newestEdition().number();
            change(draft -> draft.withWording(draft.wording().withEdition(edition)));
        });
        add(newest);
        onShow(draft -> newest.setVisible(context().mayEdit()
                && draft.wording().edition() < context().catalogue().newestEdition().number()));
    }

    private String law(Jurisdiction law) {
        String country = context().country(law.country().value());
        return law.value().length() == 2 ? country : country + " (" + law.value().substring(3) + ")";
    }

    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith("Europe/") || id.equals("UTC")).sorted().map(ZoneId::of).toList();
    }

    private static Wording withZone(Wording wording, ZoneId zone) {
        return zone == null ? wording : wording.withTimeZone(zone);
    }

    private static Draft withSource(Draft draft, LanguageTag source) {
        List<LanguageTag> locales = new ArrayList<>(draft.wording().locales());
        if (!locales.contains(source)) {
            locales.add(source);
        }
        return draft.withWording(draft.wording().with(builder -> builder.sourceLocale(source).locales(locales)));
    }

    private static <V> BiFunction<Draft, V, Draft> wording(BiFunction<Wording, V, Wording> with) {
        return (draft, value) -> draft.withWording(with.apply(draft.wording(), value));
    }

    private static <V> BiFunction<Draft, V, Draft> head(BiFunction<Head, V, Head> with) {
        return (draft, value) -> draft.withHead(with.apply(draft.head(), value));
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(draft.head().effectiveFrom() != null || draft.head().statedDate() != null);
    }
}
