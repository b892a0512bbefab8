package verklaar.hosting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.PublicCatalogue;
import verklaar.catalogue.ServiceCategory;
import verklaar.catalogue.ServiceFindings;
import verklaar.catalogue.ServiceHit;
import verklaar.catalogue.ServiceProfile;
import verklaar.catalogue.ServiceQuery;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.CataloguePage;
import verklaar.rendering.FixedWords;
import verklaar.rendering.Frame;
import verklaar.rendering.Languages;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.ServicePages;
import verklaar.rendering.StyleSheet;
import verklaar.shared.Configuration;

/** Composes the public pages of the catalogue, each once for as long as the catalogue stays as it is. */
@ApplicationScoped
class CataloguePages {

    /** Where the catalogue begins, from the root of the site. */
    static final String PATH = "/catalogue";

    private static final String HTML = "text/html; charset=utf-8";
    private static final int A_PAGE = 30;
    private static final int LONGEST_WORDS = 200;
    private static final long MOST_BYTES = 32L << 20;

    private final PublicCatalogue catalogue;
    private final PageRenderer pages;
    private final String styleSheet;
    private final String base;
    private final Cache<List<Object>, Representation> composed = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((List<Object> key, Representation page) -> page.weight()).executor(Runnable::run).build();

    @Inject
    CataloguePages(PublicCatalogue catalogue, PageRenderer pages, StyleSheet styleSheet, Configuration configuration) {
        this(catalogue, pages, styleSheet, configuration.publicUrl().toString());
    }

    CataloguePages(PublicCatalogue catalogue, PageRenderer pages, StyleSheet styleSheet, String publicUrl) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.styleSheet = styleSheet.address();
        this.base = publicUrl;
    }

    @SuppressWarnings("NullAway")
    protected CataloguePages() {
        this.catalogue = null;
        this.pages = null;
        this.styleSheet = null;
        this.base = null;
    }

    /** The language that an address names; empty when it names none of ours. */
    static Optional<LanguageTag> language(@Nullable String written) {
        return FixedWords.LANGUAGES.stream().filter(tag -> tag.value().equals(written)).findFirst();
    }

    /** What a search found; empty when the address is none that we give. */
    Optional<Representation> list(@Nullable String typed, @Nullable String category, @Nullable String after, Reading reading) {
        String words = Optional.ofNullable(typed).map(String::strip).orElse("");
        Optional<Key> kind = key(category);
        if (words.length() > LONGEST_WORDS || category != null && kind.isEmpty()) {
            return Optional.empty();
        }
        Asked asked = new Asked(words, kind.orElse(null), after, reading);
        return found(List.of(asked), () -> list(asked));
    }

    private Representation list(Asked asked) {
        LanguageTag language = asked.reading.language;
        ServiceFindings found = catalogue.search(new ServiceQuery(asked.words, asked.category, language, asked.after, A_PAGE));
        FixedWords words = FixedWords.in(language);
        Frame frame = frame(asked.reading, words.of("catalogue.title"), words.of("catalogue.description"), "",
                asked.words.isEmpty() && asked.after == null);
        return represent(language, pages.catalogue(new CataloguePage(frame, asked.words, asked.category == null ? null : asked.category.value(),
                asked.reading.chosen ? language.value() : null, kinds(asked), found.total(), found.items().stream().map(hit -> card(hit, asked.reading)).toList(),
                found.next() == null ? null : address(asked, asked.category, found.next()),
                asked.after == null ? null : address(asked, asked.category, null))));
    }

    private List<CataloguePage.Kind> kinds(Asked asked) {
        List<CataloguePage.Kind> kinds = new ArrayList<>();
        kinds.add(new CataloguePage.Kind(FixedWords.in(asked.reading.language).of("catalogue.kinds.all"), address(asked, null, null), 0,
                asked.category == null));
        for (ServiceCategory kind : catalogue.categories(asked.reading.language)) {
            kinds.add(new CataloguePage.Kind(kind.label(), address(asked, kind.key(), null), kind.services(), kind.key().equals(asked.category)));
        }
        return kinds;
    }

    private CataloguePage.Card card(ServiceHit hit, Reading reading) {
        FixedWords words = FixedWords.in(reading.language);
        String country = hit.country() == null ? null : Languages.country(hit.country(), reading.language);
        String firm = hit.provider() == null ? country : country == null ? hit.provider() : words.of("catalogue.firm", hit.provider(), country);
        return new CataloguePage.Card(hit.name(), PATH + "/" + hit.service() + query(Stream.ofNullable(reading.parameter())), firm, hit.category(),
                String.join(" · ", hit.data()));
    }

    /** Everything about one service; empty when there is none of that key. */
    Optional<Representation> service(String key, Reading reading) {
        return found(List.of(key, reading), () -> service(catalogue.service(key), reading));
    }

    private Representation service(ServiceProfile profile, Reading reading) {
        FixedWords words = FixedWords.in(reading.language);
        ServicePages laidOut = new ServicePages(reading.language, catalogue.words(), PATH);
        String name = laidOut.name(profile.service());
        Frame frame = frame(reading, words.of("service.title", name), words.of("service.description", name), "/" + profile.service().key(), true);
        return represent(reading.language, pages.service(laidOut.page(profile, frame)));
    }

    /** Composes a page, or takes the one that was composed since the catalogue last changed. */
    private Optional<Representation> found(List<Object> address, Supplier<Representation> compose) {
        List<Object> key = List.of(catalogue.stamp(), address);
        try {
            return Optional.of(composed.get(key, composing -> compose.get()));
        } catch (CatalogueRefused nowhere) {
            return Optional.empty();
        }
    }

    private Frame frame(Reading reading, String title, String description, String below, boolean indexed) {
        String negotiated = base + PATH + below;
        List<Frame.Alternate> languages = FixedWords.LANGUAGES.stream().map(tag -> new Frame.Alternate(tag,
                negotiated + "?language=" + tag, negotiated, tag.equals(reading.language))).toList();
        return new Frame(reading.language, title, description, indexed, negotiated + "?language=" + reading.language, languages, styleSheet);
    }

    private static String address(Asked asked, @Nullable Key category, @Nullable String after) {
        return PATH + query(Stream.of(parameter("q", asked.words), parameter("category", category == null ? "" : category.value()),
                Optional.ofNullable(asked.reading.parameter()).orElse(""), parameter("after", after == null ? "" : after)));
    }

    private static String query(Stream<String> parameters) {
        String query = parameters.filter(parameter -> !parameter.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<Key> key(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(text -> !text.isEmpty()).map(Key::of);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Representation represent(LanguageTag language, String html) {
        return Representation.of(HTML, language.value(), html);
    }

    /**
     * In which language somebody reads.
     *
     * @param chosen whether the address names it, so that links keep it
     */
    record Reading(LanguageTag language, boolean chosen) {

        private @Nullable String parameter() {
            return chosen ? CataloguePages.parameter("language", language.value()) : null;
        }
    }

    private record Asked(String words, @Nullable Key category, @Nullable String after, Reading reading) {
    }
}
