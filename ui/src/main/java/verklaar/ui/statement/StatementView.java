package verklaar.ui.statement;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verklaar.statement.Draft;
import verklaar.statement.Drafting;
import verklaar.statement.Edited;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.ui.publishing.ObstacleList;
import verklaar.ui.publishing.PublishDialog;
import verklaar.ui.checking.CheckingDesk;
import verklaar.ui.checking.FindingsPage;
import verklaar.ui.checking.Remarks;
import verklaar.ui.publishing.PublishingDesk;
import verklaar.ui.publishing.VersionsList;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.RailGroup;
import verklaar.ui.shell.TenantPage;
import verklaar.ui.tenant.OrganisationDesk;

/** The builder: one topic of a statement at a time, and the page readers will get beside it. */
@Route(value = ":tenant/statement/:statement/:topic?", layout = Frame.class)
@CdiComponent
public class StatementView extends TenantPage {

    private final Drafting drafting;
    private final Topics topics;
    private final PublishingDesk desk;
    private final CheckingDesk checking;
    private final OrganisationDesk organisations;
    private final Clock clock;
    private @Nullable OpenStatement open;

    @Inject
    public StatementView(Entrance entrance, Drafting drafting, Topics topics, PublishingDesk desk, CheckingDesk checking,
            OrganisationDesk organisations, Clock clock) {
        super(entrance);
        this.drafting = drafting;
        this.topics = topics;
        this.desk = desk;
        this.checking = checking;
        this.organisations = organisations;
        this.clock = clock;
        addClassName("wide");
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        StatementId id = new StatementId(Entrance.id(event.getRouteParameters().get(Addresses.STATEMENT).orElseThrow(NotFoundException::new)));
        OpenStatement now = open;
        if (now == null || !now.editor().statement().equals(id)) {
            now = opened(acting, id);
            open = now;
            removeAll();
            add(now.bench());
        }
        Optional<String> topic = event.getRouteParameters().get(Addresses.TOPIC);
        if (topic.isEmpty()) {
            event.forwardTo(Addresses.topic(tenant(), id, now.firstTopic()));
        } else if (now.show(topic.get()).isEmpty()) {
            throw new NotFoundException("No such topic");
        }
    }

    @Override
    protected String title() {
        return open == null ? "" : getTranslation(open.shown().labelKey()) + " – " + open.name();
    }

    @Override
    public List<RailGroup> rail() {
        return open == null ? List.of() : List.of(open.rail());
    }

    @Override
    public @Nullable Component corner() {
        return open == null ? null : open.saved();
    }

    private OpenStatement opened(Acting acting, StatementId id) {
        String name = drafting.summary(acting, id).name();
        DraftEditor editor = new DraftEditor(id, new Kept(id), acting.role().covers(Role.EDITOR), clock, this::getLocale);
        List<TopicPage> pages = new ArrayList<>();
        Supplier<List<Organisation>> whose = () -> drafting.content(tenant(), id).organisations();
        pages.add(new CompanyTopic(topics.context(acting, editor, whose), organisations, this::acting, this::getLocale, new Around()));
        pages.addAll(topics.pages(acting, editor, whose));
        Remarks remarks = new Remarks(checking.of(id, this::acting), editor, whose, this::getLocale);
        GoTo goTo = new GoTo();
        FindingsPage findings = new FindingsPage(remarks, goTo::field);
        pages.add(RailPage.of(RailPage.CHECK, findings, findings::refresh));
        PublishingDesk.Case publishing = desk.of(id, this::acting);
        VersionsList versions = new VersionsList(publishing, editor.mayEdit());
        pages.add(RailPage.of(RailPage.VERSIONS, versions, versions::refresh));
        return new OpenStatement(tenant(), name, editor, remarks, pages, publishButton(editor, remarks, publishing, versions));
    }

    private Button publishButton(DraftEditor editor, Remarks remarks, PublishingDesk.Case publishing, VersionsList versions) {
        Button button = new Button(getTranslation("publish.open"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(editor.mayEdit());
        button.addClickListener(click -> new PublishDialog(publishing, remarks, editor.edited(), clock.instant().atZone(Dates.ZONE), new GoTo(), versions::refresh)
                .open());
        return button;
    }

    /** What becomes of an organisation while the statement is open. */
    private final class Around implements DocumentEditor.Listener<Organisation> {
        @Override
        public void saved(Organisation organisation, Instant when) {
            Objects.requireNonNull(open).organisationSaved(when);
        }

        @Override
        public void refused(String words) {
            Objects.requireNonNull(open).refused(words);
        }
    }

    /** From what stands in the way of publishing to where it is mended. */
    private final class GoTo implements ObstacleList.GoTo {
        @Override
        public void field(List<String> path) {
            Objects.requireNonNull(open).pick(path);
        }

        @Override
        public void findings() {
            Objects.requireNonNull(open).goTo(RailPage.CHECK);
        }
    }

    /** The draft as it is kept, in the role the person has at that moment. */
    private final class Kept implements DocumentEditor.Store<Draft> {
        private final StatementId id;

        Kept(StatementId id) {
            this.id = id;
        }

        @Override
        public Edited<Draft> load() {
            return drafting.draft(acting(), id);
        }

        @Override
        public long save(Draft draft, long expectedLockVersion) {
            return drafting.save(acting(), id, draft, expectedLockVersion);
        }
    }
}
