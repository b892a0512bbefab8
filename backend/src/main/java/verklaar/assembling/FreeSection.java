package verklaar.assembling;

/** A section of the tenant's own: nothing but the words and rows put into it. The kinds kept for later are like it until then. */
final class FreeSection extends SectionWriter {

    FreeSection(Material material, Pen pen) {
        super(material, pen);
    }
}
