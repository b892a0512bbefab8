package verklaar.assembling;

import verklaar.statement.TableView;

/** The rows that can be shown, by what they are of. */
final class Tables {

    private Tables() {
    }

    static Rows<?> of(TableView.Subject subject, Material material) {
        return switch (subject) {
            case SHARINGS -> new SharingRows(material);
            case ACTIVITIES -> new ActivityRows(material);
            case CATEGORIES -> new CategoryRows(material);
            case RETENTION -> new RetentionRows(material);
            case COOKIES -> new CookieRows(material);
            case MEASURES -> new MeasureRows(material);
            case DECISIONS -> new DecisionRows(material);
            case RIGHTS -> new RightRows(material);
            case COMPLAINTS -> new ComplaintRows(material);
            case CHANGES -> new ChangeRows(material);
            case ASSURANCES -> new AssuranceRows(material);
        };
    }
}
