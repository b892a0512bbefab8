package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.SectionKind;

/** Whose statement it is and who is responsible (Art. 13(1)(a), 26): before any heading, or under one of its own. */
final class OpeningSection extends SectionWriter {

    private final SectionKind kind;

    OpeningSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    @Override
    List<Block> intro(String path) {
        List<Phrase> sentences = new ArrayList<>();
        for (Organisation organisation : material.organisations()) {
            Organisations.name(organisation).ifPresent(name -> sentences.add(who(organisation, name)));
            if (organisation.legalName() != null && !known(organisation).isEmpty()) {
                sentences.add(Phrase.clause("opening-trade-names", Map.of("controller", Phrase.fact(organisation.legalName()),
                        "names", Phrase.alternatives(known(organisation)))));
            }
        }
        if (sentences.isEmpty()) {
            return List.of();
        }
        if (organisations.several() && material.draft().head().organisations().stream().anyMatch(p -> p.standing() == Head.Standing.JOINT)) {
            sentences.add(Phrase.clause("opening-joint", Map.of()));
        }
        if (kind == SectionKind.OPENING) {
            sentences.add(Phrase.clause("opening-about", Map.of()));
        }
        return pen.prose(path, Phrase.sentences(sentences));
    }

    /** The names that the legal name does not tell already. */
    private static List<Phrase> known(Organisation organisation) {
        String legal = organisation.legalName() == null ? "" : organisation.legalName();
        return organisation.tradeNames().stream().filter(name -> !legal.contains(name)).map(Phrase::fact).toList();
    }

    private Phrase who(Organisation organisation, String name) {
        boolean first = Organisations.name(material.organisations().get(0)).filter(name::equals).isPresent();
        String clause = first ? "opening-responsible" : "opening-also";
        boolean elsewhere = kind == SectionKind.OPENING && material.has(SectionKind.CONTROLLER);
        return organisations.particulars(organisation).filter(about -> !elsewhere)
                .map(about -> Phrase.clause(clause, Map.of("controller", Phrase.fact(name).bold(), "particulars", about)))
                .orElseGet(() -> Phrase.clause(clause + "-name", Map.of("controller", Phrase.fact(name).bold())));
    }

    @Override
    List<Block> after(String path) {
        boolean here = kind == SectionKind.CONTROLLER || !material.has(SectionKind.CONTROLLER) && !material.has(SectionKind.ROLES);
        return here ? RolesSection.arrangement(material, pen) : List.of();
    }
}
