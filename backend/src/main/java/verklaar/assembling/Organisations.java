package verklaar.assembling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Address;
import verklaar.statement.Organisation.ContactPoint;

/** Who speaks in a statement: names, addresses, register numbers and ways to reach them. */
final class Organisations {

    private final Material material;

    Organisations(Material material) {
        this.material = material;
    }

    /** Path of an organisation of this statement, after the party of the draft's head it stands for. */
    String path(int index) {
        var parties = material.draft().head().organisations();
        return "head/organisations/" + (index < parties.size() ? parties.get(index).organisation() : "organisation-" + (index + 1));
    }

    /** The name as registered, or else the one readers know. */
    static Optional<String> name(Organisation organisation) {
        return organisation.legalName() != null ? Optional.of(organisation.legalName()) : organisation.tradeNames().stream().findFirst();
    }

    /** The names of all of them; empty when nobody is named. */
    Optional<Phrase> names() {
        List<Phrase> names = material.organisations().stream().flatMap(o -> name(o).stream()).map(Phrase::fact).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrase.list(names));
    }

    boolean several() {
        return material.organisations().stream().filter(o -> name(o).isPresent()).count() > 1;
    }

    /** Under which name readers know it: its first trade name, or else the registered one. */
    Optional<String> brand() {
        return material.organisations().stream().findFirst().flatMap(o -> o.tradeNames().stream().findFirst().or(() -> name(o)));
    }

    /** The address that counts: the statutory one, or else the first. */
    static Optional<Address> seat(Organisation organisation) {
        return organisation.addresses().stream().min(Comparator.comparing(a -> a.type() == Address.Type.STATUTORY ? 0 : 1));
    }

    /** Street, postcode and town, and the country where readers may be elsewhere, as parts of one line. */
    Phrase address(Address address) {
        List<Phrase> parts = new ArrayList<>();
        address.lines().forEach(line -> parts.add(Phrase.fact(line)));
        parts.add(town(address));
        foreign(address).ifPresent(country -> parts.add(Phrase.country(country)));
        return Phrase.join(", ", parts);
    }

    static Phrase town(Address address) {
        return Phrase.fact(address.postcode() == null ? address.town() : address.postcode() + " " + address.town());
    }

    /** The country of an address, when the statement speaks to more countries than that one. */
    Optional<CountryCode> foreign(Address address) {
        boolean home = material.draft().wording().locales().size() == 1
                && material.draft().head().jurisdictions().stream().allMatch(j -> j.country().equals(address.country()));
        return home ? Optional.empty() : Optional.ofNullable(address.country());
    }

    /** Numbers in registers: "KvK-nummer 61117536". */
    static List<Phrase> registrations(Organisation organisation) {
        return organisation.registrations().stream().map(r -> Phrase.say("register",
                Map.of("scheme", r.scheme(), "name", Phrase.fact(r.scheme()), "number", Phrase.fact(r.number())))).toList();
    }

    /** Address and register numbers, for between brackets; empty when neither is known. */
    Optional<Phrase> particulars(Organisation organisation) {
        List<Phrase> parts = new ArrayList<>();
        seat(organisation).ifPresent(address -> parts.add(address(address)));
        parts.addAll(registrations(organisation));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(parts));
    }

    /** The way to write to the organisation about privacy; empty when there is none. */
    Optional<Phrase> privacyContact() {
        return contact(ContactPoint.Use.PRIVACY, ContactPoint.Use.GENERAL);
    }

    /** Where to report that something is wrong with the protection of data. */
    Optional<Phrase> securityContact() {
        return contact(ContactPoint.Use.SECURITY, ContactPoint.Use.PRIVACY, ContactPoint.Use.GENERAL);
    }

    Optional<Phrase> complaintContact() {
        return contact(ContactPoint.Use.COMPLAINT, ContactPoint.Use.PRIVACY, ContactPoint.Use.GENERAL);
    }

    private Optional<Phrase> contact(ContactPoint.Use... uses) {
        return Stream.of(uses).flatMap(use -> points().filter(p -> p.use() == use).min(Comparator.comparing(ContactPoint::kind)).stream())
                .findFirst().map(Organisations::reach)
                .or(() -> material.organisations().stream().flatMap(o -> seat(o).stream()).findFirst().map(this::address));
    }

    private Stream<ContactPoint> points() {
        return material.organisations().stream().flatMap(o -> o.contactPoints().stream());
    }

    /** A contact point by key; empty when no organisation of the statement has it. */
    Optional<Phrase> contact(@Nullable Key key) {
        return points().filter(p -> p.key().equals(key)).findFirst().map(Organisations::reach);
    }

    /** The contact points where requests arrive, in the draft's order; the privacy contact when none is named. */
    Optional<Phrase> channels(List<Key> keys) {
        List<Phrase> found = keys.stream().map(this::contact).flatMap(Optional::stream).toList();
        return found.isEmpty() ? privacyContact() : Optional.of(Phrase.alternatives(found));
    }

    /** A contact point as it is used: an e-mail address and a form can be followed. */
    static Phrase reach(ContactPoint point) {
        return switch (point.kind()) {
            case EMAIL -> Phrase.markdown(Markdown.mail(new EmailAddress(point.value())));
            case FORM -> Phrase.say("contact.form").as(words -> Markdown.link(words, new WebAddress(point.value())));
            case PHONE, POST -> Phrase.fact(point.value());
        };
    }

    /** What standard sentences may name: who is responsible and how to reach them. */
    Map<String, Object> variables() {
        Map<String, Object> values = new LinkedHashMap<>();
        names().ifPresent(names -> values.put("controller", names));
        privacyContact().ifPresent(contact -> values.put("contact", contact));
        material.consentAge().ifPresent(age -> values.put("age", age));
        return values;
    }
}
