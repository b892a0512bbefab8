package verklaar.checking.rules;

import static verklaar.catalogue.Evidence.Confidence.HIGH;
import static verklaar.catalogue.Evidence.Confidence.LOW;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.NationalLaw.judgment;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.Surroundings;
import verklaar.checking.WordList;
import verklaar.checking.WordsIn;
import verklaar.privacy.Agreement;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.RecipientRole.Role;
import verklaar.privacy.WebAddress;
import verklaar.statement.Head;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;

/** Who gets the data, and what has been agreed with them (Art. 13(1)(e), 26, 28). */
public final class RecipientRules {

    /** Days that a change of the catalogue may wait for an answer. */
    private static final int PATIENCE = 30;
    /** The kind of services of which the catalogue knows what they do, and the tenant who they are. */
    private static final Key GENERIC_ROLE = Key.of("generic-role");

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-1-E", REQUIRED, ERROR, gdpr("13(1)(e)"))
                    .statement("sharings")
                    .fires(subject -> subject.draft().sharings().isEmpty() && !subject.says(WordList.NOBODY) && !subject.inOwnWords(SectionKind.SHARING))
                    .example(sample -> sample.draft(d -> d.withSharings(List.of()).withAssurances(List.of())))
                    .silent(sample -> sample.draft(d -> d.withSharings(List.of())).added("Wij delen uw gegevens met niemand.")),
            Rule.of("GDPR-13-1-E-NAME", REQUIRED, WARNING, transparency(), judgment("C-154/21"))
                    .each(Subject::currentSharings).at("providers")
                    .when(sharing -> sharing.recipientKind() == RecipientKind.NAMED)
                    .fires(sharing -> sharing.providers().isEmpty() && !namesFirm(sharing) && !isNamedByTenant(sharing))
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> s.withProviders(Prefilled.cleared(null))))
                    .silent(sample -> sample.sharing("mail", s -> s.withProviders(Prefilled.cleared(null))
                            .withDisplayName(Prefilled.set(PlainText.of(LanguageTag.NL, "Postduif (Postduif B.V.)"))))),
            Rule.of("GDPR-13-1-E-DATA", REQUIRED, ERROR, gdpr("13(1)(e)"))
                    .each(Subject::currentSharings).at("dataItems")
                    .fires(sharing -> sharing.dataItems().isEmpty())
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> s.withDataItems(Prefilled.cleared(null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-E-PURPOSE", REQUIRED, ERROR, gdpr("13(1)(c)"), gdpr("13(1)(e)"))
                    .each(Subject::currentSharings).at("purposeText")
                    .fires(sharing -> sharing.purposeText() == null && sharing.source().activities().isEmpty())
                    .naming("name", Names::of)
                    .repaired((subject, at) -> choosingPurpose(subject, at.value().key()))
                    .example(sample -> sample.sharing("mail", s -> s.withPurposeText(Prefilled.cleared(null)).withActivities(List.of())))
                    .silent(sample -> sample.sharing("mail", s -> s.withPurposeText(Prefilled.cleared(null)))),
            Rule.of("GDPR-13-1-E-SCOPE", REQUIRED, ERROR, gdpr("13(1)(e)"))
                    .each(Subject::currentSharings).at("scopes")
                    .when((subject, sharing) -> !subject.draft().scopes().isEmpty())
                    .fires(sharing -> sharing.source().scopes().isEmpty())
                    .naming("name", Names::of)
                    .repaired((subject, at) -> choosingScope(subject, at.value().key()))
                    .example(sample -> sample.sharing("mail", s -> s.withScopes(List.of())))
                    .silent(sample -> sample.draft(d -> d.withScopes(List.of()).withSharings(
                            d.sharings().stream().map(s -> s.withScopes(List.of())).toList()))),
            Rule.of("GDPR-13-1-E-ROLE", REQUIRED, WARNING, gdpr("26"), gdpr("28"))
                    .each(Subject::currentSharings).at("roles")
                    .when(sharing -> sharing.recipientKind() != RecipientKind.PERSONS)
                    .fires(sharing -> sharing.roles().isEmpty())
                    .naming("name", Names::of)
                    .repaired((subject, at) -> choosingRole(at.value().key()))
                    .example(sample -> sample.sharing("mail", s -> s.withRoles(Prefilled.cleared(null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-E-CTRL", CONDITIONAL, WARNING, gdpr("13(1)(e)"))
                    .each(Subject::currentSharings).at("privacyUrl")
                    .when(sharing -> has(sharing, Role.CONTROLLER) && sharing.recipientKind() == RecipientKind.NAMED)
                    .fires(sharing -> sharing.privacyUrl() == null)
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> as(s, Role.CONTROLLER)))
                    .silent(sample -> sample.sharing("mail", s -> as(s, Role.CONTROLLER)
                            .withPrivacyUrl(Prefilled.set(new WebAddress("https://postduif.example/privacy"))))),
            Rule.of("GDPR-26-2-EMBED", CONDITIONAL, WARNING, gdpr("26(2)"), judgment("C-40/17"), judgment("C-210/16"))
                    .each(Subject::currentSharings).at("arrangement")
                    .when(sharing -> has(sharing, Role.JOINT))
                    .fires((subject, sharing) -> sharing.source().arrangement() == null && subject.draft().head().jointArrangement() == null
                            && sharing.agreements().stream().noneMatch(a -> a.kind() == Agreement.Kind.JOINT && a.url() != null))
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> as(s, Role.JOINT)))
                    .silent(sample -> sample.sharing("mail", s -> as(s, Role.JOINT).withArrangement(
                            new Head.JointArrangement(InlineText.of(LanguageTag.NL, "Wij beantwoorden uw vragen samen."), null)))),
            Rule.of("GDPR-28-3", CONDITIONAL, WARNING, gdpr("28(3)"))
                    .each(Subject::currentSharings).at("agreements")
                    .when(sharing -> has(sharing, Role.PROCESSOR))
                    .fires(sharing -> sharing.agreements().stream().noneMatch(RecipientRules::isSignedWithProcessor))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repair.of("agreement", "answer.yes", signing(at.value())))
                    .example(sample -> sample.sharing("mail", s -> s.withAgreements(Prefilled.cleared(null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-28-4", CONDITIONAL, ADVICE, gdpr("28(2)"), gdpr("28(4)"))
                    .each(Subject::currentSharings).at("onward")
                    .when(sharing -> has(sharing, Role.PROCESSOR))
                    .fires(sharing -> sharing.onward().isEmpty())
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> s.withOnward(Prefilled.cleared(null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-E-AUTH", OPTIONAL, ADVICE, gdpr("13(1)(e)"))
                    .statement("assurances")
                    .fires(subject -> !subject.says(WordList.DISCLOSURE))
                    .repaired((subject, at) -> Assurances.adding("sharing-legal-duty"))
                    .example(sample -> sample.draft(d -> d.withAssurances(List.of()).withActivities(List.of())).replaced("retention", "Een jaar."))
                    .silent(sample -> sample.added("Soms verplicht de wet ons om gegevens te geven, bijvoorbeeld aan de politie.")),
            Rule.of("GDPR-13-1-E-SALE", OPTIONAL, ADVICE, gdpr("13(1)(e)"))
                    .statement("assurances")
                    .fires(subject -> !subject.says(WordList.SALE))
                    .repaired((subject, at) -> Assurances.adding("no-sale"))
                    .example(sample -> sample.draft(d -> d.withAssurances(List.of())))
                    .otherwiseSilent(),
            Rule.of("CAT-PENDING", CONDITIONAL, WARNING)
                    .each(Subject::waiting)
                    .fires((subject, change) -> change.since().isBefore(subject.today().minusDays(PATIENCE)))
                    .naming("name", RecipientRules::concerned)
                    .naming("days", (subject, change) -> ChronoUnit.DAYS.between(change.since(), subject.today()))
                    .example(sample -> sample.waiting("mail", sample.today().minusDays(31)))
                    .silent(sample -> sample.waiting("mail", sample.today().minusDays(30))),
            Rule.of("CAT-ENDED", CONDITIONAL, WARNING)
                    .each(Subject::currentSharings).at("providers")
                    .fires((subject, sharing) -> FormerNames.in(subject, sharing).isPresent())
                    .naming("name", (subject, sharing) -> FormerNames.in(subject, sharing).map(FormerNames.Former::name).orElse(null))
                    .naming("known", (subject, sharing) -> FormerNames.in(subject, sharing).map(former -> former.now() == null ? "no" : "yes").orElse(null))
                    .naming("successor", (subject, sharing) -> FormerNames.in(subject, sharing).map(FormerNames.Former::now).orElse(null))
                    .repaired((subject, at) -> renaming(subject, at.value()))
                    .example(sample -> sample.sharing("mail", s -> s.withProviders(Prefilled.set(List.of(new Sharing.Provider("Google Inc.", null, null))))))
                    .silent(sample -> sample.sharing("mail", s -> s.withProviders(Prefilled.set(List.of(new Sharing.Provider("Google LLC", null, null)))))),
            Rule.of("CAT-FIRM", CONDITIONAL, ADVICE)
                    .each(Subject::currentSharings).at("providers")
                    .when(sharing -> sharing.source().providers().state() == Prefilled.State.INHERIT && !LowConfidence.firms(sharing).isEmpty())
                    .fires(LowConfidence::inFirms)
                    .naming("name", Names::of)
                    .naming("firm", sharing -> LowConfidence.firms(sharing).stream().map(Sharing.Provider::name).collect(Collectors.joining(", ")))
                    .repaired((subject, at) -> Repair.of("confirm", "answer.yes", Repairs.inSharing(at.value().key(),
                            s -> s.withProviders(Prefilled.set(LowConfidence.firms(at.value()), at.value().preset().pin().version())))))
                    .example(sample -> unnamed(sample).pinned("mail", Presets.vouched(LOW, "providers")))
                    .silent(sample -> unnamed(sample).pinned("mail", Presets.vouched(HIGH, "providers"))),
            Rule.of("CAT-DUP", OPTIONAL, ADVICE)
                    .each(Subject::currentSharings)
                    .fires((subject, sharing) -> repeated(subject).contains(sharing.key()))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repair.of("remove", Names.of(subject, at.value()), draft -> draft.withSharings(
                            draft.sharings().stream().filter(s -> !s.key().equals(at.value().key())).toList())))
                    .example(RecipientRules::twice)
                    .silent(sample -> twice(sample).sharing("mail-2", s -> s.withPurposeText(Prefilled.set(InlineText.of(LanguageTag.NL, "Zij sturen facturen."))))));

    private RecipientRules() {
    }

    private static Object concerned(Subject subject, Surroundings.Waiting change) {
        return subject.sharings().stream().map(At::value).filter(sharing -> sharing.key().equals(change.sharing())).findFirst()
                .map(sharing -> Names.of(subject, sharing)).orElse(subject.document().title());
    }

    private static boolean has(ResolvedSharing sharing, Role role) {
        return sharing.roles().stream().anyMatch(r -> r.role() == role);
    }

    private static Sharing as(Sharing sharing, Role role) {
        return sharing.withRoles(Prefilled.set(List.of(RecipientRole.of(role))));
    }

    /** Whether the service's name, as printed, tells the firm behind it: "Zendesk (Zendesk Inc.)". */
    private static boolean namesFirm(ResolvedSharing sharing) {
        return Stream.<@Nullable Localised>of(sharing.displayName(), sharing.source().printedAs().get(Column.SERVICE),
                sharing.source().printedAs().get(Column.PROVIDER)).anyMatch(words -> words != null && WordsIn.any(words, WordList.LEGAL_FORM));
    }

    /** Whether the catalogue knows a kind of firm, an accountant, and the tenant has put a name in its place. */
    private static boolean isNamedByTenant(ResolvedSharing sharing) {
        return sharing.preset() != null && sharing.preset().service().category().equals(GENERIC_ROLE)
                && sharing.source().displayName().state() == Prefilled.State.SET;
    }

    private static boolean isSignedWithProcessor(Agreement agreement) {
        return agreement.kind() == Agreement.Kind.DPA && agreement.state() == Agreement.State.YES;
    }

    private static java.util.function.UnaryOperator<verklaar.statement.Draft> signing(ResolvedSharing sharing) {
        List<Agreement> agreements = new ArrayList<>(sharing.agreements().stream().filter(a -> a.kind() != Agreement.Kind.DPA).toList());
        Optional<WebAddress> url = sharing.agreements().stream().filter(a -> a.kind() == Agreement.Kind.DPA).map(Agreement::url)
                .filter(address -> address != null).findFirst();
        agreements.add(new Agreement(Agreement.Kind.DPA, Agreement.State.YES, url.orElse(null), null));
        return Repairs.inSharing(sharing.key(), s -> s.withAgreements(Prefilled.set(List.copyOf(agreements))));
    }

    private static Repair choosingScope(Subject subject, Key sharing) {
        return new Repair("scope", subject.draft().scopes().stream().map(scope -> new Repair.Option(scope.key().value(),
                scope.title() == null ? scope.key().value() : scope.title(),
                Repairs.inSharing(sharing, s -> s.withScopes(List.of(scope.key()))))).toList());
    }

    /** The activity that a recipient serves; none to choose when the statement has none. */
    private static @Nullable Repair choosingPurpose(Subject subject, Key sharing) {
        List<Repair.Option> options = subject.activities().stream().map(At::value).map(activity -> new Repair.Option(activity.key().value(),
                Names.of(subject, activity), Repairs.inSharing(sharing, s -> s.withActivities(List.of(activity.key()))))).toList();
        return options.isEmpty() ? null : new Repair("purpose", options);
    }

    /** Today's name of a firm or service in the place of the former one. */
    private static @Nullable Repair renaming(Subject subject, ResolvedSharing sharing) {
        return FormerNames.asWritten(subject, sharing).filter(former -> former.now() != null && !named(sharing, former).equals(sharing.source()))
                .map(former -> Repair.of("replace", former.now(), Repairs.inSharing(sharing.key(), s -> named(sharing, former)))).orElse(null);
    }

    private static Sharing named(ResolvedSharing sharing, FormerNames.Former former) {
        List<Sharing.Provider> providers = sharing.providers().stream()
                .map(provider -> new Sharing.Provider(former.replaced(provider.name()), provider.provider(), provider.country())).toList();
        Sharing renamed = providers.equals(sharing.providers()) ? sharing.source() : sharing.source().withProviders(Prefilled.set(providers));
        PlainText name = sharing.displayName();
        PlainText now = name == null ? null : new PlainText(name.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, words -> former.replaced(words.getValue()))));
        return now == null || now.equals(name) ? renamed : renamed.withDisplayName(Prefilled.set(now));
    }

    private static Repair choosingRole(Key sharing) {
        return new Repair("role", Stream.of(Role.PROCESSOR, Role.CONTROLLER, Role.JOINT).map(role -> new Repair.Option(role.name(),
                "role." + role, Repairs.inSharing(sharing, s -> as(s, role)))).toList());
    }

    /** Sharings that say what an earlier one says: the same service, in the same scope, for the same purpose. */
    private static Set<Key> repeated(Subject subject) {
        return subject.kept("repeated sharings", () -> {
            Map<Object, Key> first = new HashMap<>();
            return subject.currentSharings().stream().map(at -> at.value())
                    .filter(sharing -> first.putIfAbsent(use(sharing), sharing.key()) != null).map(ResolvedSharing::key).collect(Collectors.toSet());
        });
    }

    private static Object use(ResolvedSharing sharing) {
        Object service = sharing.preset() != null ? sharing.preset().service().key()
                : Optional.<Object>ofNullable(sharing.displayName()).orElse(sharing.providers());
        return List.of(service, Set.copyOf(sharing.source().scopes()), Optional.ofNullable(sharing.purposeText()),
                Set.copyOf(sharing.source().activities()));
    }

    /** Whose firm the catalogue fills in. */
    private static Sample unnamed(Sample sample) {
        return sample.sharing("mail", s -> s.withProviders(Prefilled.inherit()));
    }

    private static Sample twice(Sample sample) {
        return sample.draft(d -> {
            List<Sharing> sharings = new ArrayList<>(d.sharings());
            sharings.add(sharings.stream().filter(s -> s.key().value().equals("mail")).findFirst().orElseThrow().withKey(Key.of("mail-2")));
            return d.withSharings(sharings);
        });
    }
}
