package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.catalogue.Authority;
import verklaar.privacy.Column;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.WebAddress;
import verklaar.statement.Complaint;

/** The authorities people can complain to (Art. 77). */
final class ComplaintRows extends DraftRows<Complaint> {

    ComplaintRows(Material material) {
        super(material, "complaints", material.draft().complaints());
    }

    @Override
    List<Column> columns() {
        return List.of(Column.NAME, Column.TEXT);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.complaints");
    }

    @Override
    Optional<Phrase> item(Complaint row) {
        Optional<Phrase> name = cell(row, Column.NAME);
        Optional<Phrase> text = fact(row, Column.TEXT);
        return name.isEmpty() || text.isEmpty() ? name.or(() -> text)
                : Optional.of(Phrase.join(" ", List.of(name.get().sentence().bold(), text.get())));
    }

    @Override
    Optional<Phrase> fact(Complaint row, Column column) {
        return switch (column) {
            case NAME, TITLE -> authority(row).map(ComplaintRows::name);
            case TEXT -> Optional.of(reach(row)).filter(parts -> !parts.isEmpty()).map(Phrase::sentences);
            default -> Optional.empty();
        };
    }

    Optional<Authority> authority(Complaint row) {
        return material.edition().authority(row.authority());
    }

    /** As it calls itself in the reader's language; else its English name for English readers and its own name for all others. */
    static Phrase name(Authority authority) {
        return voice -> {
            for (LanguageTag language : voice.words().lookup()) {
                Optional<String> own = Optional.ofNullable(authority.name()).flatMap(name -> name.in(language));
                if (own.isPresent()) {
                    return voice.escape(own.get());
                }
            }
            boolean english = voice.words().lookup().contains(LanguageTag.EN);
            return voice.escape(english && !authority.nameLocal().equals(authority.nameEn())
                    ? authority.nameEn() + " (" + authority.nameLocal() + ")" : authority.nameLocal());
        };
    }

    /** Where and how to complain. */
    List<Phrase> reach(Complaint row) {
        List<Phrase> parts = new ArrayList<>();
        Optional<WebAddress> url = Optional.ofNullable(row.url()).or(() -> authority(row).flatMap(
                a -> Optional.ofNullable(a.complaintUrl()).or(() -> Optional.ofNullable(a.website()))));
        url.ifPresent(address -> parts.add(Phrase.clause("complaint-page", Map.of("page", Phrase.markdown(
                Markdown.link(Markdown.escape(address.value().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "")), address))))));
        authority(row).map(Authority::postalAddress)
                .ifPresent(address -> parts.add(Phrase.clause("complaint-post", Map.of("address", Phrase.fact(address)))));
        if (row.text() != null) {
            parts.add(Phrase.own(path(row) + "/text", row.text()));
        }
        return parts;
    }
}
