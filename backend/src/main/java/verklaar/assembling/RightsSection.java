package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Basis;
import verklaar.statement.Rights;
import verklaar.statement.Rights.Identification;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** What people can ask for, and how (Art. 12, 15-22). The right to object is a paragraph of its own (Art. 21(4)). */
final class RightsSection extends SectionWriter {

    RightsSection(Material material, Pen pen) {
        super(material, pen);
    }

    private Rights rights() {
        return material.draft().rights();
    }

    private boolean named() {
        return !rights().list().isEmpty();
    }

    @Override
    Optional<TableView> usual() {
        return Optional.of(list(TableView.Subject.RIGHTS));
    }

    @Override
    List<Block> intro(String path) {
        return named() ? clause(path, "rights-intro") : List.of();
    }

    @Override
    List<Block> after(String path) {
        List<Block> blocks = new ArrayList<>();
        if (named()) {
            blocks.addAll(objection());
            blocks.addAll(withdrawal());
            blocks.addAll(asking());
        }
        if (!material.has(SectionKind.COMPLAINT)) {
            blocks.addAll(ComplaintSection.paragraphs(path, material, pen));
        }
        return blocks;
    }

    private List<Block> objection() {
        List<Block> blocks = new ArrayList<>();
        RightRows rows = new RightRows(material);
        rights().list().stream().filter(use -> use.right() == Right.OBJECTION)
                .forEach(use -> rows.listed(use).ifPresent(words -> blocks.addAll(pen.prose(rows.path(use), words))));
        if (material.marketing()) {
            blocks.addAll(pen.prose("rights/marketing", organisations.channels(rights().channels())
                    .map(contact -> Phrase.clause("rights-marketing", Map.of("contact", contact)))
                    .orElseGet(() -> Phrase.clause("rights-marketing-no-contact", Map.of()))));
        }
        return blocks;
    }

    private List<Block> withdrawal() {
        List<Phrase> sentences = new ArrayList<>();
        if (material.uses(Basis.CONSENT) && rights().list().stream().noneMatch(use -> use.right() == Right.WITHDRAWAL)) {
            sentences.add(Phrase.clause("right-withdrawal", Map.of()));
        }
        if (rights().withdrawalHow() != null) {
            sentences.add(Phrase.own("rights/withdrawalHow", rights().withdrawalHow()));
        }
        return sentences.isEmpty() ? List.of() : pen.prose("rights/withdrawalHow", Phrase.sentences(sentences));
    }

    /** How to ask, what people can do themselves, who is asking, and when an answer comes. */
    private List<Block> asking() {
        List<Block> blocks = new ArrayList<>();
        if (rights().selfService() != null) {
            blocks.addAll(pen.prose("rights/selfService", Phrase.own("rights/selfService", rights().selfService()).sentence()));
        }
        List<Phrase> how = new ArrayList<>();
        organisations.channels(rights().channels()).ifPresent(contact -> how.add(Phrase.clause("rights-how", Map.of("contact", contact))));
        if (rights().responseTerm() != null) {
            how.add(Phrase.clause("rights-term", Map.of("within", Retentions.within(rights().responseTerm()))));
        }
        how.add(Phrase.clause("rights-free", Map.of()));
        blocks.addAll(pen.prose("rights/channels", Phrase.sentences(how)));
        blocks.addAll(identification());
        return blocks;
    }

    private List<Block> identification() {
        List<Phrase> sentences = new ArrayList<>();
        Identification way = rights().identification();
        if (way != null && way != Identification.OTHER) {
            sentences.add(Phrase.clause("rights-identification-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new HashMap<>(organisations.variables())));
        }
        if (rights().identificationText() != null) {
            sentences.add(Phrase.own("rights/identificationText", rights().identificationText()));
        }
        return sentences.isEmpty() ? List.of() : pen.prose("rights/identification", Phrase.sentences(sentences));
    }

    /** The rights that the short version names, in the order of the law. */
    static List<Phrase> brief(List<RightUse> list) {
        return list.stream().map(RightUse::right).filter(right -> right.ordinal() < Right.OBJECTION.ordinal()).distinct().sorted()
                .map(right -> Phrase.say("brief.right." + right.key())).toList();
    }
}
