package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.DocumentSection.DocumentSlot;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Wording.Numbering;

/** All sections in order, nested two levels deep and numbered; a section that says nothing is left out. */
final class Contents {

    private final Material material;
    private final Pen pen;
    private final Map<Key, SectionWriter> writers = new HashMap<>();
    private final Map<Key, Section> sections = new HashMap<>();

    Contents(Material material, Pen pen) {
        this.material = material;
        this.pen = pen;
        for (Section section : material.sections()) {
            sections.put(section.key(), section);
            writers.put(section.key(), writer(section.kind(), material, pen));
        }
    }

    private static SectionWriter writer(SectionKind kind, Material material, Pen pen) {
        return switch (kind) {
            case OPENING, CONTROLLER -> new OpeningSection(kind, material, pen);
            case APPLICABILITY, DOMAINS -> new ScopeSection(kind, material, pen);
            case ROLES -> new RolesSection(material, pen);
            case CONTACT -> new ContactSection(material, pen);
            case PEOPLE, DATA, SOURCES -> new DataSection(kind, material, pen);
            case SPECIAL_DATA, CHILDREN -> new SpecialDataSection(kind, material, pen);
            case PURPOSES, LEGAL_BASES, ACTIVITIES -> new PurposesSection(kind, material, pen);
            case DECISIONS -> new DecisionsSection(material, pen);
            case RETENTION -> new RetentionSection(material, pen);
            case SHARING -> new SharingSection(material, pen);
            case TRANSFERS -> new TransfersSection(material, pen);
            case COOKIES -> new CookiesSection(material, pen);
            case RIGHTS -> new RightsSection(material, pen);
            case COMPLAINT -> new ComplaintSection(material, pen);
            case SECURITY, BREACH -> new SecuritySection(kind, material, pen);
            case CHANGES, HISTORY -> new ChangesSection(kind, material, pen);
            case AI, FLOWS, FREE -> new FreeSection(material, pen);
        };
    }

    /** The tenant's heading or the generated one; none for the opening and for a free section nobody has named. */
    private Optional<Phrase> title(Section section) {
        if (section.title() != null) {
            return Optional.of(Phrase.own("sections/" + section.key() + "/title", section.title()));
        }
        boolean untitled = section.kind() == SectionKind.OPENING || section.kind() == SectionKind.FREE;
        return untitled ? Optional.empty() : Optional.of(Phrase.say(writers.get(section.key()).title(section.kind().key())));
    }

    List<DocumentSection> written() {
        Map<Key, List<Section>> children = new HashMap<>();
        List<Section> top = new ArrayList<>();
        for (Section section : material.sections()) {
            Key parent = parent(section);
            (parent == null ? top : children.computeIfAbsent(parent, p -> new ArrayList<>())).add(section);
        }
        List<DocumentSection> written = new ArrayList<>();
        int number = 1;
        for (Section section : top) {
            boolean counted = title(section).isPresent();
            DocumentSection whole = section(section, counted ? number : 0, 0, children.getOrDefault(section.key(), List.of()));
            if (whole != null) {
                written.add(whole);
                number += counted ? 1 : 0;
            }
        }
        return written;
    }

    /** The section of the first level that it stands under; null when it is one itself. A circle of parents is none. */
    private @Nullable Key parent(Section section) {
        Section above = section.parent() == null ? null : sections.get(section.parent());
        for (int i = 0; above != null && i < sections.size(); i++) {
            Section next = above.parent() == null ? null : sections.get(above.parent());
            if (next == null) {
                return above.key().equals(section.key()) ? null : above.key();
            }
            above = next;
        }
        return null;
    }

    private @Nullable DocumentSection section(Section section, int number, int child, List<Section> under) {
        String path = "sections/" + section.key();
        boolean refers = section.mode() == Section.Mode.REFERRED;
        List<DocumentSlot> slots = refers ? List.of() : new Slots(section, writers.get(section.key()), pen).written();
        List<DocumentSection> children = new ArrayList<>();
        for (Section next : under) {
            DocumentSection written = section(next, number, children.size() + 1, List.of());
            if (written != null) {
                children.add(written);
            }
        }
        if (slots.isEmpty() && children.isEmpty() && !refers) {
            return null;
        }
        PlainText title = title(section).map(words -> pen.plain(path + "/title", words)).orElse(null);
        return new DocumentSection(pen.id(path), section.key(), section.kind(), number(path, title, number, child), title, section.url(), slots,
                children);
    }

    private @Nullable PlainText number(String path, @Nullable PlainText title, int number, int child) {
        Numbering numbering = material.draft().wording().numbering();
        if (title == null || number == 0 || numbering == Numbering.NONE) {
            return null;
        }
        String counted = child == 0 ? String.valueOf(number) : number + "." + child;
        return pen.plain(path + "/number", numbering == Numbering.ARTICLE && child == 0
                ? Phrase.say("number.article", Map.of("n", counted)) : Phrase.fact(counted));
    }
}
