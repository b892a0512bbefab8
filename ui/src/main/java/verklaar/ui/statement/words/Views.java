package verklaar.ui.statement.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView.Subject;
import verklaar.statement.TableView;

/** Which rows a kind of section shows, and which columns they can have. */
final class Views {

    private Views() {
    }

    /** What is listed in a section of this kind; empty for prose. */
    static Optional<Subject> subject(SectionKind kind) {
        return Optional.ofNullable(switch (kind) {
            case SHARING, TRANSFERS -> Subject.SHARINGS;
            case PURPOSES, LEGAL_BASES, ACTIVITIES -> Subject.ACTIVITIES;
            case DATA, PEOPLE, SPECIAL_DATA, SOURCES -> Subject.CATEGORIES;
            case RETENTION -> Subject.RETENTION;
            case COOKIES -> Subject.COOKIES;
            case DECISIONS -> Subject.DECISIONS;
            case RIGHTS -> Subject.RIGHTS;
            case COMPLAINT -> Subject.COMPLAINTS;
            case SECURITY -> Subject.MEASURES;
            case CHANGES, HISTORY -> Subject.CHANGES;
            default -> null;
        });
    }

    static List<Column> columns(Subject subject) {
        return switch (subject) {
            case SHARINGS -> List.of(Column.SERVICE, Column.PROVIDER, Column.DATA, Column.RETENTION, Column.PURPOSE, Column.COUNTRY,
                    Column.SAFEGUARD, Column.ROLE, Column.CONDITION, Column.ACTIVITIES, Column.CHOICES, Column.STATUS);
            case ACTIVITIES -> List.of(Column.PURPOSE, Column.BASIS, Column.DATA, Column.SUBJECTS, Column.CONSEQUENCE, Column.RETENTION);
            case CATEGORIES -> List.of(Column.DATA, Column.EXAMPLES, Column.SUBJECTS, Column.SOURCE);
            case RETENTION -> List.of(Column.TITLE, Column.RETENTION, Column.CONDITION);
            case COOKIES -> List.of(Column.NAME, Column.CATEGORY, Column.PURPOSE, Column.LIFETIME, Column.PROVIDER, Column.ACCESS);
            case DECISIONS -> List.of(Column.TITLE, Column.TEXT, Column.CONSEQUENCE, Column.BASIS);
            case RIGHTS, COMPLAINTS, MEASURES, ASSURANCES -> List.of(Column.TITLE, Column.TEXT);
            case CHANGES -> List.of(Column.DATE, Column.TITLE, Column.TEXT);
        };
    }

    /** The usual view of such rows. */
    static TableView usual(Subject subject) {
        TableView.Form form = subject == Subject.SHARINGS || subject == Subject.COOKIES ? TableView.Form.TABLE : TableView.Form.LIST;
        TableView.GroupBy groups = subject == Subject.SHARINGS ? TableView.GroupBy.SCOPE : TableView.GroupBy.NONE;
        return new TableView(subject, form, List.of(), Map.of(), groups, null);
    }
}
