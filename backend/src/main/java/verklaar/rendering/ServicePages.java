package verklaar.rendering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.UseInWords;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceProfile;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Agreement;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.WebAddress;

/** Lays out what is known of a service in one language. */
public final class ServicePages {

    private final LanguageTag language;
    private final FixedWords words;
    private final WordingEdition edition;
    private final String catalogue;
    private final Said said;

    /**
     * @param edition the words to use
     * @param catalogue address of the list of all services, below which each has its page
     */
    public ServicePages(LanguageTag language, WordingEdition edition, String catalogue) {
        this.language = language;
        this.words = FixedWords.in(language);
        this.edition = edition;
        this.catalogue = catalogue;
        this.said = new Said(language);
    }

    /** The page, in a frame. */
    public ServicePage page(ServiceProfile profile, Frame frame) {
        ServiceFacts service = profile.service();
        List<String> others = new ArrayList<>(service.aliases());
        profile.predecessors().forEach(before -> others.add(before.name()));
        return new ServicePage(frame, name(service), catalogue, term(service), service.description() == null ? null : said.inline(service.description()),
                notice(profile), others, profile.firms().stream().map(this::firm).toList(), profile.uses().stream().map(this::use).toList(),
                new SourceLines(words, said).of(name(service), profile), date(profile.since()), date(profile.changed()));
    }

    /** What a service is called. */
    public String name(ServiceFacts service) {
        return service.label() == null ? service.name() : said(service.label());
    }

    private static LocalDate date(java.time.Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String term(ServiceFacts service) {
        return edition.term(Term.Kind.SERVICE_CATEGORY, service.category()).map(kind -> said(kind.label())).orElse(service.category().value());
    }

    private ServicePage.@Nullable Link notice(ServiceProfile profile) {
        ServiceFacts successor = profile.successor();
        if (successor != null) {
            return new ServicePage.Link(words.of("service.succeeded", name(successor)), catalogue + "/" + successor.key());
        }
        return profile.service().status() == ProviderFacts.Status.ACTIVE ? null
                : new ServicePage.Link(words.of("service.status." + profile.service().status()), null);
    }

    private ServicePage.Facts firm(ServiceProfile.Firm firm) {
        ProviderFacts facts = firm.facts();
        List<ServicePage.Line> lines = new ArrayList<>();
        if (facts.tradeName() != null && !facts.tradeName().equals(facts.legalName())) {
            line(lines, "service.trade-name", facts.tradeName());
        }
        line(lines, "service.country", Languages.country(facts.country(), language));
        line(lines, "service.address", facts.address());
        if (facts.registration() != null) {
            line(lines, "service.registration", facts.registration().scheme() + " " + facts.registration().number());
        }
        line(lines, "service.representative", facts.representative());
        if (firm.parent() != null) {
            line(lines, "service.parent", firm.parent().legalName() + " (" + Languages.country(firm.parent().country(), language) + ")");
        }
        if (facts.dpf() != null) {
            line(lines, "service.dpf", words.of("service.dpf." + (facts.dpf().certified() ? "yes" : "no"), words.date(facts.dpf().checkedOn())));
        }
        link(lines, "service.website", facts.website());
        link(lines, "service.privacy", facts.privacyUrl());
        link(lines, "service.terms", facts.termsUrl());
        link(lines, "service.opt-out", facts.optOutUrl());
        link(lines, "service.subprocessors", facts.subprocessorsUrl());
        return new ServicePage.Facts(facts.legalName(), lines);
    }

    private void line(List<ServicePage.Line> lines, String heading, @Nullable String fact) {
        if (fact != null) {
            lines.add(new ServicePage.Line(words.of(heading), new Markup(Markdown.escaped(fact), null)));
        }
    }

    private void link(List<ServicePage.Line> lines, String heading, @Nullable WebAddress address) {
        if (address != null) {
            lines.add(new ServicePage.Line(words.of(heading), anchor(address.value(), address)));
        }
    }

    /** An address as a link with words. */
    private static Markup anchor(String shown, WebAddress address) {
        return new Markup("<a href=\"" + Markdown.escaped(address.value()) + "\" rel=\"noopener\">" + Markdown.escaped(shown) + "</a>", null);
    }

    private ServicePage.Use use(Preset preset) {
        UseInWords told = UseInWords.of(preset, edition);
        PresetFacts facts = preset.facts();
        List<ServicePage.Line> lines = new ArrayList<>();
        told.lines().forEach(line -> lines.add(new ServicePage.Line(said(line.heading()), said.inline(line.text()))));
        for (Agreement agreement : agreements(preset)) {
            lines.add(new ServicePage.Line(words.of("service.agreement"), agreement(agreement)));
        }
        String anchor = "use-" + facts.key();
        return new ServicePage.Use(anchor, said.plain(told.use()), lines, facts.consentNeeded(),
                told.cookies().stream().map(table -> said.table(anchor, table)).toList(),
                facts.questions().stream().map(question -> said.inline(question.text())).toList(), facts.version(),
                facts.changeNote() == null ? null : said.inline(facts.changeNote()));
    }

    private static List<Agreement> agreements(Preset preset) {
        return preset.facts().agreements().isEmpty() ? preset.providers().stream().flatMap(firm -> firm.agreements().stream()).toList()
                : preset.facts().agreements();
    }

    private Markup agreement(Agreement agreement) {
        String kind = words.of("service.agreement." + agreement.kind());
        return agreement.url() == null ? new Markup(Markdown.escaped(kind), null) : anchor(kind, agreement.url());
    }

    private String said(Localised text) {
        return said.words(text);
    }
}
