package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.Texts;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * A legal person of a tenant: the controller, or one of several (Art. 4(7), 13(1)(a)).
 *
 * @param formatVersion of the JSON document; now 1
 * @param legalName as registered
 * @param tradeNames under which readers know it
 * @param country of its seat
 * @param dpoNotNeededReason why it has no data protection officer
 * @param imprintUrl where its imprint is
 */
@RecordBuilder
public record Organisation(
        int formatVersion,
        @Nullable String legalName,
        List<String> tradeNames,
        @Nullable LegalForm form,
        @Nullable Sector kind,
        @Nullable CountryCode country,
        List<Registration> registrations,
        List<Address> addresses,
        List<ContactPoint> contactPoints,
        @Nullable Officer dpo,
        @Nullable InlineText dpoNotNeededReason,
        @Nullable Representative representative,
        @Nullable WebAddress imprintUrl) implements OrganisationBuilder.With {

    public static final int FORMAT_VERSION = 1;

    public Organisation {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException("Unknown format version " + formatVersion);
        }
        Texts.checkShort(legalName, PlainText.LIMIT, "legal name");
        tradeNames = Lists.unique(tradeNames, name -> name, "trade names");
        Texts.checkShort(tradeNames, PlainText.LIMIT, "trade name");
        registrations = Lists.orEmpty(registrations);
        addresses = Lists.unique(addresses, Address::key, "addresses");
        contactPoints = Lists.unique(contactPoints, ContactPoint::key, "contact points");
    }

    /** An organisation of which only the name is known. */
    public static Organisation named(@Nullable String legalName) {
        return OrganisationBuilder.builder().formatVersion(FORMAT_VERSION).legalName(legalName).build();
    }

    /** Its legal form, as far as it changes what must be said. */
    public enum LegalForm { COMPANY, PARTNERSHIP, ASSOCIATION, FOUNDATION, COOPERATIVE, PUBLIC_BODY, SOLE_TRADER, NATURAL_PERSON, OTHER }

    /** Private, public or non-profit. */
    public enum Sector { PRIVATE, PUBLIC, NON_PROFIT }

    /**
     * A number in a register.
     *
     * @param scheme the register: {@code KVK}, {@code KBO}, {@code HRB}, {@code RCS}, {@code UID}, {@code VAT} …
     */
    @RecordBuilder
    public record Registration(String scheme, String number) {
        public Registration {
            if (!scheme.matches("[A-Z][A-Z0-9-]{1,19}")) {
                throw new IllegalArgumentException("Not a register's short name (KVK, VAT): " + scheme);
            }
            Texts.checkShort(number, 60, "registration number");
        }
    }

    /**
     * A postal address.
     *
     * @param type what it is for; null until somebody says so
     * @param lines street and number, as written on an envelope
     */
    @RecordBuilder
    public record Address(Key key, @Nullable Type type, List<String> lines, @Nullable String postcode, String town, @Nullable CountryCode country)
            implements verklaar.privacy.Keyed {
        public Address {
            lines = Lists.orEmpty(lines);
            Texts.checkShort(lines, PlainText.LIMIT, "address line");
            Texts.checkShort(postcode, 20, "postcode");
            Texts.checkShort(town, PlainText.LIMIT, "town");
        }

        /** What an address is for. */
        public enum Type { STATUTORY, VISITING, POSTAL }
    }

    /**
     * A way to reach the organisation.
     *
     * @param use what for
     * @param value an e-mail address, a telephone number as people type it, a web address or a postal line, after its kind
     * @param e164 the telephone number in international form, digits only after the plus sign
     * @param person the person or department one reaches
     */
    @RecordBuilder
    public record ContactPoint(Key key, Kind kind, Use use, String value, @Nullable String e164, @Nullable String person)
            implements verklaar.privacy.Keyed {
        public ContactPoint {
            use = use == null ? Use.GENERAL : use;
            Texts.checkShort(value, 500, "contact point");
            Texts.checkShort(person, PlainText.LIMIT, "person");
            switch (kind) {
                case EMAIL -> new EmailAddress(value);
                case FORM -> new WebAddress(value);
                case PHONE -> checkPhone(value, e164);
                default -> { }
            }
        }

        private static void checkPhone(String value, @Nullable String e164) {
            if (!value.matches("[0-9+()./ -]{5,40}")) {
                throw new IllegalArgumentException("Not a telephone number: " + value);
            }
            if (e164 != null && !e164.matches("\\+[1-9][0-9]{4,14}")) {
                throw new IllegalArgumentException("Not a telephone number in international form (+31201234567): " + e164);
            }
        }

        /** What sort of contact. */
        public enum Kind { EMAIL, PHONE, FORM, POST }

        /** What it is for. */
        public enum Use { GENERAL, PRIVACY, SECURITY, COMPLAINT }
    }

    /** The data protection officer (Art. 37-39). The name is optional (WP260), a way to reach him or her is not. */
    @RecordBuilder
    public record Officer(@Nullable String name, @Nullable Address address, @Nullable EmailAddress email, @Nullable String phone) {
        public Officer {
            Texts.checkShort(name, PlainText.LIMIT, "officer's name");
            Texts.checkShort(phone, 40, "officer's telephone number");
        }
    }

    /** The representative in the Union of a controller outside it (Art. 27). */
    @RecordBuilder
    public record Representative(String name, @Nullable Address address, @Nullable EmailAddress email, @Nullable String phone) {
        public Representative {
            Texts.checkShort(name, PlainText.LIMIT, "representative's name");
            Texts.checkShort(phone, 40, "representative's telephone number");
        }
    }
}
