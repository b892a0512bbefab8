package verklaar.checking;

/** The law a rule comes from: the Union's, or that of one country or state. */
public enum Pack {
    EU, NL, BE, DE, AT, FR, IT, ES, UK, CH, US_CA;

    /** The jurisdiction whose law it is, as ISO 3166 writes it; regions of a country have its law too. */
    public String place() {
        return this == UK ? "GB" : name().replace('_', '-');
    }
}
