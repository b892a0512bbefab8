package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Authority;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.statement.Complaint;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** Where people can complain (Art. 13(2)(d), 77): to us, and always also to an authority. */
final class ComplaintSection extends SectionWriter {

    ComplaintSection(Material material, Pen pen) {
        super(material, pen);
    }

    @Override
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        return view != null ? super.rows(path, view, filter) : paragraphs(path, material, pen);
    }

    /** One paragraph an authority; nothing when the statement names none. */
    static List<Block> paragraphs(String path, Material material, Pen pen) {
        Organisations organisations = new Organisations(material);
        ComplaintRows rows = new ComplaintRows(material);
        List<Block> blocks = new ArrayList<>();
        for (Complaint complaint : rows.all()) {
            List<Phrase> sentences = new ArrayList<>();
            if (blocks.isEmpty()) {
                organisations.complaintContact().ifPresent(contact -> sentences.add(Phrase.clause("complaint-us", Map.of("contact", contact))));
            }
            InlineText own = complaint.printedAs().get(Column.TEXT);
            rows.authority(complaint).map(authority -> paragraph(rows, complaint, authority)).ifPresent(sentences::add);
            if (own != null) {
                sentences.clear();
                sentences.add(Phrase.own(rows.path(complaint) + "/printedAs/TEXT", own));
            }
            if (!sentences.isEmpty()) {
                blocks.addAll(pen.prose(rows.path(complaint), Phrase.sentences(sentences)));
            }
        }
        if (!blocks.isEmpty() && material.draft().head().jurisdictions().size() > 1) {
            blocks.addAll(pen.prose(path + "/complaint-elsewhere", Phrase.clause("complaint-elsewhere", Map.of())));
        }
        return blocks;
    }

    private static Phrase paragraph(ComplaintRows rows, Complaint complaint, Authority authority) {
        List<Phrase> sentences = new ArrayList<>();
        boolean first = rows.all().indexOf(complaint) == 0;
        sentences.add(Phrase.clause(first ? "complaint-authority" : "complaint-authority-also", Map.of("authority",
                rows.cell(complaint, Column.NAME).orElseGet(() -> ComplaintRows.name(authority)))));
        sentences.addAll(rows.reach(complaint));
        return Phrase.sentences(sentences);
    }
}
