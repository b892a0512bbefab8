package verklaar.assembling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Head;
import verklaar.statement.Organisation;

/** What stands above a statement: its title, whose it is, and its version. */
final class Headlines {

    /** Names longer than this do not fit in a generated title of 200 characters. */
    private static final int NAME_LIMIT = 150;

    private final Material material;
    private final Pen pen;
    private final Organisations organisations;

    Headlines(Material material, Pen pen) {
        this.material = material;
        this.pen = pen;
        this.organisations = new Organisations(material);
    }

    /** The tenant's title; else "Privacyverklaring" and the name readers know; else, in a language without words of ours, "Privacy". */
    PlainText title() {
        PlainText own = material.draft().head().title();
        Optional<String> brand = organisations.brand().filter(name -> name.length() <= NAME_LIMIT);
        PlainText title = pen.plain("head/title", own != null ? Phrase.own("head/title", own)
                : brand.map(name -> Phrase.say("title", Map.of("name", Phrase.fact(name)))).orElseGet(() -> Phrase.say("title.unnamed")));
        return title == null ? everywhere("Privacy") : title;
    }

    private PlainText everywhere(String words) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        material.draft().wording().locales().forEach(locale -> texts.put(locale, words));
        return new PlainText(texts);
    }

    /** Name and town of everybody responsible; the title once more when nobody is named. */
    InlineText who(PlainText title) {
        List<Phrase> parts = new ArrayList<>();
        for (Organisation organisation : material.organisations()) {
            Organisations.name(organisation).ifPresent(name -> parts.add(Organisations.seat(organisation)
                    .map(seat -> Phrase.join(", ", List.of(Phrase.fact(name), Phrase.fact(seat.town())))).orElse(Phrase.fact(name))));
        }
        Phrase words = parts.isEmpty() ? Phrase.own("head/title", title) : Phrase.series(parts);
        return Objects.requireNonNull(pen.inline("head/organisations", words));
    }

    /** "Versie: 25 april 2018"; null without a date and a label. */
    @Nullable PlainText versionLine() {
        Head head = material.draft().head();
        Optional<Phrase> date = Optional.ofNullable(head.statedDate()).map(d -> Phrase.date(d.temporal()))
                .or(() -> Optional.ofNullable(head.effectiveFrom()).map(Phrase::date));
        Optional<Phrase> label = Optional.ofNullable(head.versionLabel()).map(text -> Phrase.own("head/versionLabel", text));
        if (date.isEmpty() && label.isEmpty()) {
            return null;
        }
        if (label.isEmpty()) {
            return pen.plain("head/statedDate", Phrase.say("version.date", Map.of("date", date.get())));
        }
        boolean fits = Objects.requireNonNull(head.versionLabel()).texts().values().stream().allMatch(text -> text.length() <= NAME_LIMIT);
        return pen.plain("head/versionLabel", date.isPresent() && fits
                ? Phrase.say("version.both", Map.of("label", label.get(), "date", date.get())) : label.get());
    }
}
