package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.EmailAddress;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Address;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** How to reach the controller, its data protection officer and its representative (Art. 13(1)(a)-(b), 27, 37). */
final class ContactSection extends SectionWriter {

    ContactSection(Material material, Pen pen) {
        super(material, pen);
    }

    @Override
    List<Block> intro(String path) {
        return organisations.privacyContact().isEmpty() ? List.of() : clause(path, "contact-intro");
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        List<Block> cards = new ArrayList<>();
        for (int i = 0; i < material.organisations().size(); i++) {
            cards.addAll(card(organisations.path(i), material.organisations().get(i)));
        }
        return cards;
    }

    private List<Block> card(String path, Organisation organisation) {
        List<Block.Item> lines = new ArrayList<>();
        Organisations.name(organisation).ifPresent(name -> lines.addAll(pen.item(path + "/legalName", Phrase.fact(name).bold())));
        boolean several = organisation.addresses().size() > 1;
        for (Address address : organisation.addresses()) {
            lines.addAll(address(path + "/addresses/" + address.key(), address, several));
        }
        organisation.contactPoints().forEach(point -> {
            Phrase reach = Organisations.reach(point);
            Phrase line = point.person() == null ? reach : Phrase.say("contact.person", Map.of("person", Phrase.fact(point.person()), "reach", reach));
            lines.addAll(pen.item(path + "/contactPoints/" + point.key(), Phrase.say("contact.line", Map.of("use", point.use().name(), "reach", line))));
        });
        organisation.registrations().stream().findFirst().ifPresent(r -> lines.addAll(pen.item(path + "/registrations",
                Phrase.series(Organisations.registrations(organisation)).capital())));
        if (organisation.imprintUrl() != null) {
            lines.addAll(pen.item(path + "/imprintUrl", Phrase.say("contact.imprint").as(words -> Markdown.link(words, organisation.imprintUrl()))));
        }
        return pen.card(path, lines);
    }

    private List<Block.Item> address(String path, Address address, boolean labelled) {
        if (labelled && address.type() != null) {
            return pen.item(path, Phrase.say("contact.address", Map.of("type", address.type().name(), "address", organisations.address(address))));
        }
        if (labelled) {
            return pen.item(path, organisations.address(address));
        }
        List<Block.Item> lines = new ArrayList<>();
        address.lines().forEach(line -> lines.addAll(pen.item(path, Phrase.fact(line))));
        lines.addAll(pen.item(path, Organisations.town(address)));
        organisations.foreign(address).ifPresent(country -> lines.addAll(pen.item(path, Phrase.country(country))));
        return lines;
    }

    @Override
    List<Block> after(String path) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < material.organisations().size(); i++) {
            String owner = organisations.path(i);
            Organisation.Officer officer = material.organisations().get(i).dpo();
            if (officer != null) {
                Phrase reach = reach(officer.name(), officer.address(), officer.email(), officer.phone());
                blocks.addAll(pen.prose(owner + "/dpo", Phrase.clause("contact-officer", Map.of("reach", reach))));
            }
            Organisation.Representative representative = material.organisations().get(i).representative();
            if (representative != null) {
                Phrase reach = reach(representative.name(), representative.address(), representative.email(), representative.phone());
                blocks.addAll(pen.prose(owner + "/representative", Phrase.clause("contact-representative", Map.of("reach", reach))));
            }
        }
        return blocks;
    }

    private Phrase reach(@Nullable String name, @Nullable Address address, @Nullable EmailAddress email, @Nullable String phone) {
        List<Phrase> parts = new ArrayList<>();
        if (name != null) {
            parts.add(Phrase.fact(name));
        }
        if (address != null) {
            parts.add(organisations.address(address));
        }
        if (email != null) {
            parts.add(Phrase.markdown(Markdown.mail(email)));
        }
        if (phone != null) {
            parts.add(Phrase.fact(phone));
        }
        return parts.isEmpty() ? organisations.privacyContact().orElse(Phrase.fact("–")) : Phrase.join(", ", parts);
    }
}
