package verklaar.assembling;

import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.assembling.DraftFixture.document;
import static verklaar.assembling.DraftFixture.draft;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verklaar.privacy.Column;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.Draft;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.statement.TableView;
import verklaar.statement.TableView.Subject;
import verklaar.statement.Wording;

/** What can be chosen as a column of a table, and what a tenant's own words for a row replace. */
class ColumnsTest {

    private static final LanguageTag NL = LanguageTag.NL;

    @ParameterizedTest
    @EnumSource(Subject.class)
    void theUsualColumnsAreAmongThoseThatCanBeChosen(Subject subject) {
        assertThat(subject.columns()).containsAll(shown(subject, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyColumnThatCanBeChosenIsShownUnderAHeading(Subject subject) {
        assertThat(shown(subject, subject.columns())).isEqualTo(subject.columns());
    }

    @Test
    void theRightToObjectIsPrintedInTheTenantsWords() {
        Rights.RightUse objection = new Rights.RightUse(Key.of("objection"), Rights.Right.OBJECTION, "EU", List.of(), null, null, null, List.of(),
                List.of(), Map.of(Column.TEXT, DraftFixture.dutch("U mag nee zeggen.")));

        assertThat(text(draft().withRights(draft().rights().withList(List.of(objection))))).contains("U mag nee zeggen.")
                .doesNotContain("Bezwaar maken");
    }

    @Test
    void theRuleForAllTheRestIsPrintedInTheTenantsWords() {
        RetentionRule rest = new RetentionRule(Key.of("rest"), null, List.of(), null, Retention.of(Length.Period.of(7, Length.Unit.YEARS)),
                Map.of(Column.TEXT, DraftFixture.dutch("Niet langer dan nodig.")));

        assertThat(text(draft().withRetentionRules(List.of(rest)))).contains("Niet langer dan nodig.").doesNotContain("Wij bewaren persoonsgegevens 7 jaar");
    }

    private static String text(Draft draft) {
        return DocumentText.of(document(draft), NL);
    }

    private static List<Column> shown(Subject subject, List<Column> columns) {
        Draft everything = Everything.draft(Wording.FormOfAddress.FORMAL).withAssurances(draft().assurances());
        Slot rows = Slot.generated(Slot.ROWS).withView(new TableView(subject, TableView.Form.TABLE, columns, Map.of(), null, null));
        StatementDocument document = document(everything.withSections(List.of(Section.of(SectionKind.FREE).withSlots(List.of(rows)))));
        return Elements.tables(document).findFirst().orElseThrow().columns().stream().map(Block.Heading::column).toList();
    }
}
