package verklaar.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;
import verklaar.hosting.HostedAddress.Form;
import verklaar.hosting.HostedAddress.Key;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.PublicStatements;
import verklaar.publishing.PublishedArticle;
import verklaar.publishing.PublishedStatement;
import verklaar.publishing.VersionSummary;
import verklaar.rendering.FixedWords;
import verklaar.rendering.Frame;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StatementPage;
import verklaar.rendering.StyleSheet;
import verklaar.rendering.VersionsPage;
import verklaar.shared.Configuration;
import verklaar.shared.Json;

/** Puts frames around what was frozen. Every address it writes begins with the configured public one. */
@ApplicationScoped
class Composer {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";
    /** What of a document is for the tenant's own people: the facts hold dates of agreements and remarks that no page prints. */
    private static final List<String> PRIVATE = List.of("facts", "gaps");

    private final PublicStatements statements;
    private final PageRenderer pages;
    private final String styleSheet;
    private final String base;

    @Inject
    Composer(PublicStatements statements, PageRenderer pages, StyleSheet styleSheet, Configuration configuration) {
        this(statements, pages, styleSheet, configuration.publicUrl());
    }

    Composer(PublicStatements statements, PageRenderer pages, StyleSheet styleSheet, URI publicUrl) {
        this.statements = statements;
        this.pages = pages;
        this.styleSheet = styleSheet.address();
        this.base = publicUrl.toString();
    }

    @SuppressWarnings("NullAway")
    protected Composer() {
        this.statements = null;
        this.pages = null;
        this.styleSheet = null;
        this.base = null;
    }

    /** What is to be served; empty when no version of a statement has ever been published under that slug. */
    public Optional<Hosted> compose(Key key) {
        return statements.at(key.slug()).map(statement -> compose(statement, key));
    }

    private Hosted compose(PublishedStatement statement, Key key) {
        if (key.form() == Form.VERSIONS) {
            return versions(statement);
        }
        Optional<VersionSummary> version = key.version() == 0 ? Optional.of(statement.current())
                : statement.versions().stream().filter(one -> one.number() == key.version()).findFirst();
        return version.map(one -> compose(statement, one, key)).orElseGet(() -> Hosted.nothing(statement, false));
    }

    private Hosted compose(PublishedStatement statement, VersionSummary version, Key key) {
        List<PublishedArticle> articles = statements.articles(statement, version);
        if (articles.isEmpty()) {
            return Hosted.nothing(statement, true);
        }
        return switch (key.form()) {
            case TEXT -> hosted(statement, version, articles, article -> Representation.of(TEXT, article.language().value(), article.plainText()));
            case DATA -> {
                Representation data = data(statement, version);
                yield hosted(statement, version, articles, article -> data);
            }
            default -> hosted(statement, version, articles, article -> Representation.of(HTML, article.language().value(),
                    pages.statement(page(statement, version, article, key.version() != 0))));
        };
    }

    private static Hosted hosted(PublishedStatement statement, VersionSummary version, List<PublishedArticle> articles,
            Function<PublishedArticle, Representation> form) {
        Map<LanguageTag, Representation> languages = new LinkedHashMap<>();
        articles.forEach(article -> languages.put(article.language(), form.apply(article)));
        return new Hosted(statement.statement(), statement.slug(), version.sourceLocale(), languages, false);
    }

    private Representation data(PublishedStatement statement, VersionSummary version) {
        ObjectNode document = (ObjectNode) Json.tree(statements.document(statement, version).getBytes(StandardCharsets.UTF_8));
        document.remove(PRIVATE);
        return Representation.of(JSON, version.sourceLocale().value(), Json.write(document));
    }

    /** @param numbered whether it is asked for by its number, at the address that it keeps for ever */
    private StatementPage page(PublishedStatement statement, VersionSummary version, PublishedArticle article, boolean numbered) {
        String current = address(statement);
        String here = numbered ? current + "/versions/" + version.number() : current;
        LanguageTag language = article.language();
        List<Frame.Alternate> languages = version.locales().stream()
                .map(other -> new Frame.Alternate(other, here + "/" + other, current, other.equals(language))).toList();
        boolean there = statement.current().locales().contains(language);
        String canonical = current + "/" + (there ? language : statement.current().sourceLocale());
        Frame frame = new Frame(language, article.title(), article.description(), statement.indexed() && !numbered, canonical, languages, styleSheet);
        return new StatementPage(frame, article.html(), new StatementPage.Edition(version.number(), version.effectiveFrom(), current + "/versions",
                version.liveUntil() == null ? null : day(version.liveUntil()), version.liveUntil() == null ? null : canonical));
    }

    private Hosted versions(PublishedStatement statement) {
        Map<LanguageTag, PublishedArticle> articles = new LinkedHashMap<>();
        statements.articles(statement, statement.current()).forEach(article -> articles.put(article.language(), article));
        Map<LanguageTag, Representation> languages = new LinkedHashMap<>();
        for (LanguageTag language : FixedWords.LANGUAGES) {
            PublishedArticle article = articles.getOrDefault(language, articles.get(statement.current().sourceLocale()));
            String title = article == null ? statement.slug().value() : article.title();
            Frame frame = new Frame(language, FixedWords.in(language).of("versions.title") + " – " + title, null, false, null, List.of(), styleSheet);
            languages.put(language, Representation.of(HTML, language.value(),
                    pages.versions(new VersionsPage(frame, title, address(statement), statement.versions().stream().map(v -> line(statement, v)).toList()))));
        }
        LanguageTag otherwise = FixedWords.in(statement.current().sourceLocale()).language();
        return new Hosted(statement.statement(), statement.slug(), otherwise, languages, false);
    }

    private VersionsPage.Line line(PublishedStatement statement, VersionSummary version) {
        return new VersionsPage.Line(version.number(), version.effectiveFrom(), day(version.publishedAt()),
                version.liveUntil() == null ? null : day(version.liveUntil()), version.locales().stream().map(language -> new VersionsPage.Reading(language,
                        address(statement) + "/versions/" + version.number() + "/" + language)).toList());
    }

    private String address(PublishedStatement statement) {
        return base + "/s/" + statement.slug();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
