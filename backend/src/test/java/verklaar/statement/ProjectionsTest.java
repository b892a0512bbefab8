package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.Ids;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

/** What is kept beside a document can be lost, and comes back from it. */
class ProjectionsTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private Acting acting;
    private StatementId id;
    private Draft draft;

    @BeforeEach
    void writeAStatement() {
        acting = database.inTransaction(AuditFixture::aTenantIn);
        database.doInTransaction(entities -> {
            var use = DraftingFixture.with(entities, new DraftingFixture.EverythingKnown());
            use.organisations().add(acting, Organisation.named("Ours"));
            id = use.drafting().begin(acting, Beginning.of("x", LanguageTag.NL));
        });
        database.doInTransaction(entities -> {
            var use = DraftingFixture.with(entities, new DraftingFixture.EverythingKnown());
            var begun = use.drafting().draft(acting, id).value();
            var pin = new PresetPin(Owner.PLATFORM, Key.of("mailer"), Key.of("newsletter"), 2,
                    List.of(new PresetPin.ProviderPin(Owner.PLATFORM, Key.of("mailer-inc"), 5)));
            draft = begun.withHead(begun.head().withTitle(PlainText.of(LanguageTag.NL, "Privacy")))
                    .withSharings(List.of(SharingBuilder.builder().key(Key.of("a")).pin(pin).build()));
            use.drafting().save(acting, id, draft, 1);
        });
    }

    private int rebuild() {
        return new Projections(new ProjectionBatch(new JpaStatements(database.entityManager())) {
            @Override
            List<Statement> after(@Nullable Statement last) {
                return database.inTransaction(entities -> new ProjectionBatch(new JpaStatements(entities)).after(last));
            }
        }).rebuild();
    }

    private Projection stored() {
        return database.inTransaction(entities -> new JpaStatements(entities).projection(acting.tenant(), id));
    }

    private StatementSummary summary() {
        return database.inTransaction(entities -> DraftingFixture.with(entities, new DraftingFixture.EverythingKnown()).drafting()
                .summary(acting, id));
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = database.ownersConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Ids.bytes(id.value()));
            statement.executeUpdate();
        }
    }

    @Test
    void comeBackFromTheDocumentAfterTheyWereWrecked() throws SQLException {
        var right = stored();
        assertThat(right).isEqualTo(Projection.of(draft));
        asOwner("DELETE FROM sharing_pin WHERE statement_id = ?");
        asOwner("UPDATE sharing_provider_pin SET provider_version = 99 WHERE statement_id = ?");
        asOwner("DELETE FROM statement_organisation WHERE statement_id = ?");
        asOwner("INSERT INTO statement_related SELECT tenant_id, id, id FROM statement WHERE id = ?");
        asOwner("UPDATE statement SET title = 'wrong', sharings = 99, wording_edition = 42, source_locale = 'fr' WHERE id = ?");
        assertThat(stored()).isNotEqualTo(right);

        assertThat(rebuild()).isPositive();

        assertThat(stored()).isEqualTo(right);
        assertThat(summary()).satisfies(summary -> {
            assertThat(summary.title()).isEqualTo("Privacy");
            assertThat(summary.sharings()).isEqualTo(1);
            assertThat(summary.edition()).isEqualTo(1);
            assertThat(summary.sourceLocale()).isEqualTo(LanguageTag.NL);
        });
    }

    @Test
    void leaveAStatementAloneThatIsAsItShouldBe() {
        var before = summary();
        rebuild();
        assertThat(summary()).isEqualTo(before);
    }

    @Test
    void areRefusedByTheDatabaseItselfAcrossTenants() {
        var other = database.inTransaction(AuditFixture::aTenantIn);
        var foreign = database.inTransaction(entities -> DraftingFixture.with(entities, new DraftingFixture.EverythingKnown()).organisations()
                .add(other, Organisation.named("Theirs")));

        assertThatThrownBy(() -> database.doInTransaction(entities -> entities.persist(new OrganisationRow(acting.tenant(), id, foreign))))
                .hasStackTraceContaining("foreign key constraint fails");
    }
}
