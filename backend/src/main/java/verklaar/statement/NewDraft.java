package verklaar.statement;

import static verklaar.statement.SectionKind.CONTACT;
import static verklaar.statement.SectionKind.COOKIES;
import static verklaar.statement.SectionKind.DATA;
import static verklaar.statement.SectionKind.DECISIONS;
import static verklaar.statement.SectionKind.DOMAINS;
import static verklaar.statement.SectionKind.OPENING;
import static verklaar.statement.SectionKind.PURPOSES;
import static verklaar.statement.SectionKind.RETENTION;
import static verklaar.statement.SectionKind.RIGHTS;
import static verklaar.statement.SectionKind.SECURITY;
import static verklaar.statement.SectionKind.SHARING;
import static verklaar.statement.SectionKind.SPECIAL_DATA;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Jurisdiction;

/** The draft a new statement begins with: everything that is the same for nearly everybody. */
final class NewDraft {

    private static final List<SectionKind> SECTIONS = List.of(OPENING, CONTACT, DOMAINS, DATA, SPECIAL_DATA, PURPOSES, DECISIONS, RETENTION,
            SHARING, COOKIES, RIGHTS, SECURITY);
    /** Art. 15 to 18, 20, 21 and 7(3). */
    private static final List<Rights.Right> RIGHTS_OF_ALL = List.of(Rights.Right.ACCESS, Rights.Right.RECTIFICATION, Rights.Right.ERASURE,
            Rights.Right.RESTRICTION, Rights.Right.PORTABILITY, Rights.Right.OBJECTION, Rights.Right.WITHDRAWAL);
    /** Where no single authority is everybody's (Germany's are those of its states). */
    private static final Set<String> SEVERAL_AUTHORITIES = Set.of("DE");

    private NewDraft() {
    }

    /** The rights of the Union's law, and the one that French law adds: to decide what happens to one's data after death (Loi 78-17 art. 48, 85). */
    private static Stream<Rights.Right> rights(@Nullable CountryCode country) {
        boolean french = country != null && country.value().equals("FR");
        return Stream.concat(RIGHTS_OF_ALL.stream(), french ? Stream.of(Rights.Right.POST_MORTEM) : Stream.empty());
    }

    /**
     * @param organisation whose statement it is, when that is known
     * @param country of that organisation's seat, when that is known
     * @param edition of the catalogue's words
     */
    static Draft of(Beginning beginning, @Nullable UUID organisation, @Nullable CountryCode country, int edition) {
        return DraftBuilder.builder().formatVersion(Draft.FORMAT_VERSION)
                .head(HeadBuilder.builder()
                        .organisations(Stream.ofNullable(organisation).map(id -> new Head.Party(id, Head.Standing.SOLE)).toList())
                        .jurisdictions(Stream.ofNullable(country).map(c -> new Jurisdiction(c.value())).toList())
                        .build())
                .wording(WordingBuilder.builder().sourceLocale(beginning.sourceLocale()).locales(beginning.locales())
                        .formOfAddress(beginning.formOfAddress()).edition(edition).build())
                .sections(SECTIONS.stream().map(Section::of).toList())
                .rights(Rights.unanswered().withList(rights(country).map(Rights.RightUse::of).toList()))
                .complaints(Stream.ofNullable(country).filter(c -> c.inEea() && !SEVERAL_AUTHORITIES.contains(c.value()))
                        .map(c -> Complaint.to(c.value().toLowerCase(Locale.ROOT))).toList())
                .build();
    }
}
