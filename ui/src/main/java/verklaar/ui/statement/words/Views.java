package verklaar.ui.statement.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView.GroupBy;
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

    /** Whether such rows belong to parts of the statement. */
    static boolean byScope(Subject subject) {
        return Set.of(Subject.SHARINGS, Subject.ACTIVITIES, Subject.COOKIES, Subject.MEASURES).contains(subject);
    }

    /** Whether such rows serve purposes. */
    static boolean byActivity(Subject subject) {
        return Set.of(Subject.SHARINGS, Subject.ACTIVITIES, Subject.CATEGORIES, Subject.RETENTION).contains(subject);
    }

    /** Whether such rows can be planned or ended. */
    static boolean byStatus(Subject subject) {
        return subject == Subject.SHARINGS;
    }

    /** Whether anything can be left out of such rows. */
    static boolean narrow(Subject subject) {
        return byScope(subject) || byActivity(subject);
    }

    /** What such rows can be grouped by. */
    static List<GroupBy> groups(Subject subject) {
        return Arrays.stream(GroupBy.values()).filter(by -> switch (by) {
            case NONE -> true;
            case SCOPE -> byScope(subject);
            case CATEGORY -> subject == Subject.SHARINGS || subject == Subject.COOKIES;
            case STATUS -> byStatus(subject);
        }).toList();
    }

    /** The usual view of such rows. */
    static TableView usual(Subject subject) {
        TableView.Form form = subject == Subject.SHARINGS || subject == Subject.COOKIES ? TableView.Form.TABLE : TableView.Form.LIST;
        TableView.GroupBy groups = subject == Subject.SHARINGS ? TableView.GroupBy.SCOPE : TableView.GroupBy.NONE;
        return new TableView(subject, form, List.of(), Map.of(), groups, null);
    }
}
