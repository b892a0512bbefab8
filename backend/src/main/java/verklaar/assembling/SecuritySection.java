package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** How data is protected, whom to tell when it is not, and what happens then (Art. 32-34). */
final class SecuritySection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind SECURITY or BREACH */
    SecuritySection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    private boolean told() {
        return material.draft().security().aims() != null || !material.draft().security().measures().isEmpty();
    }

    @Override
    Optional<TableView> usual() {
        return kind == SectionKind.SECURITY ? Optional.of(list(TableView.Subject.MEASURES)) : Optional.empty();
    }

    @Override
    List<Block> intro(String path) {
        if (kind == SectionKind.BREACH) {
            return clause(path, "breach");
        }
        if (!told()) {
            return List.of();
        }
        var aims = material.draft().security().aims();
        Phrase words = aims == null ? Phrase.clause("security-aims", Map.of()) : Phrase.own("security/aims", aims).sentence();
        boolean measures = !material.draft().security().measures().isEmpty();
        return pen.prose("security/aims", measures ? Phrase.sentences(List.of(words, Phrase.clause("security-measures", Map.of()))) : words);
    }

    @Override
    List<Block> after(String path) {
        boolean here = kind == SectionKind.BREACH ? !told() || !material.has(SectionKind.SECURITY) : told();
        return here && organisations.securityContact().isPresent()
                ? clause(path, "security-report", Map.of("contact", organisations.securityContact().get())) : List.of();
    }
}
