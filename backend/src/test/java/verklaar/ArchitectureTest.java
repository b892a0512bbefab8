package verklaar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import verklaar.shared.Refused;

/** What docs/architecture.md promises about how the packages lie and what stays inside them. */
@AnalyzeClasses(packages = "verklaar", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OurOwn.class})
class ArchitectureTest {

    /** Leaves out how the product is started, which lies on the tests' path. */
    static final class OurOwn implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/verklaar/infra/");
        }
    }

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("shared").definedBy("verklaar.shared..")
            .layer("privacy").definedBy("verklaar.privacy..")
            .layer("tenant").definedBy("verklaar.tenant..")
            .layer("outbox").definedBy("verklaar.outbox..")
            .layer("catalogue").definedBy("verklaar.catalogue..")
            .layer("proposing").definedBy("verklaar.proposing..")
            .layer("statement").definedBy("verklaar.statement..")
            .layer("assembling").definedBy("verklaar.assembling..")
            .layer("checking").definedBy("verklaar.checking..")
            .layer("rendering").definedBy("verklaar.rendering..")
            .layer("publishing").definedBy("verklaar.publishing..")
            .layer("hosting").definedBy("verklaar.hosting..")
            .layer("demonstration").definedBy("verklaar.demonstration..")
            .whereLayer("demonstration").mayNotBeAccessedByAnyLayer()
            .whereLayer("hosting").mayOnlyBeAccessedByLayers("demonstration")
            .whereLayer("publishing").mayOnlyBeAccessedByLayers("hosting", "demonstration")
            .whereLayer("rendering").mayOnlyBeAccessedByLayers("publishing", "hosting", "demonstration")
            .whereLayer("checking").mayOnlyBeAccessedByLayers("publishing", "hosting", "demonstration")
            .whereLayer("assembling").mayOnlyBeAccessedByLayers("rendering", "checking", "publishing", "hosting", "demonstration")
            .whereLayer("proposing").mayOnlyBeAccessedByLayers("checking", "publishing", "hosting", "demonstration")
            .whereLayer("statement").mayOnlyBeAccessedByLayers("proposing", "assembling", "rendering", "checking", "publishing", "hosting", "demonstration")
            .whereLayer("catalogue").mayOnlyBeAccessedByLayers("statement", "proposing", "assembling", "rendering", "checking", "publishing", "hosting", "demonstration")
            .whereLayer("outbox").mayOnlyBeAccessedByLayers("catalogue", "statement", "proposing", "assembling", "rendering", "checking", "publishing", "hosting")
            .whereLayer("tenant").mayOnlyBeAccessedByLayers("outbox", "catalogue", "statement", "proposing", "assembling", "rendering", "checking", "publishing", "hosting", "demonstration");

    @ArchTest
    static final ArchRule valuesOfTheLawKnowOnlySharedThings = noClasses().that().resideInAPackage("verklaar.privacy..")
            .should().dependOnClassesThat(resideInCapabilitiesBut("privacy", "shared"));

    @ArchTest
    static final ArchRule sharedThingsKnowNoCapability = noClasses().that().resideInAPackage("verklaar.shared..")
            .should().dependOnClassesThat(resideInCapabilitiesBut("shared"));

    @ArchTest
    static final ArchRule nothingBehindKnowsTheUserInterface = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "verklaar.ui..");

    @ArchTest
    static final ArchRule useCasesKnowNoRest = noClasses().that().resideOutsideOfPackages("..rest..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "verklaar.(*).rest..");

    @ArchTest
    static final ArchRule resourcesAreTheUseCasesDoor = classes().that().areAnnotatedWith(Path.class)
            .should().resideInAPackage("..rest..").andShould().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule databaseSidesAreHidden = classes().that().haveSimpleNameStartingWith("Jpa").should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyDatabaseSidesSpeakToTheDatabase = noClasses().that().haveSimpleNameNotStartingWith("Jpa")
            .and().doNotHaveFullyQualifiedName("verklaar.shared.EntityManagers")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule noQueryEscapesTheTenant = noClasses().that()
            // one query over three tables, each narrowed to the owner it is asked for
            .doNotHaveFullyQualifiedName("verklaar.catalogue.JpaCatalogueVersions").and()
            // one statement for everybody who follows an entry, each row with the tenant of the pin it is made from
            .doNotHaveFullyQualifiedName("verklaar.proposing.JpaSpread").and()
            // two rows that are made only when they are not there yet, each with its tenant
            .doNotHaveFullyQualifiedName("verklaar.publishing.JpaPublications").should().callMethodWhere(
            JavaCall.Predicates.target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching("createNative.*|createStoredProcedureQuery")));

    @ArchTest
    static final ArchRule entitiesKeepTheirOwnPromises = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameMatching("set[A-Z].*").orShould().haveNameMatching("get[A-Z].*");

    @ArchTest
    static final ArchRule entitiesHideTheirFields = fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .and().areNotStatic().should().bePrivate();

    @ArchTest
    static final ArchRule refusalsAreClosedFamilies = classes().that().areAssignableTo(Refused.class).and().doNotBelongToAnyOf(Refused.class)
            .should(new com.tngtech.archunit.lang.ArchCondition<>("be final or sealed") {
                @Override
                public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                    if (!type.getModifiers().contains(JavaModifier.FINAL) && !type.reflect().isSealed()) {
                        events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(type, type.getName() + " is open"));
                    }
                }
            });

    @ArchTest
    static final ArchRule timeIsOfOneKind = noClasses().that()
            // ICU writes out no other kind of date
            .doNotHaveFullyQualifiedName("verklaar.rendering.Languages").should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Date|Calendar|TimeZone)")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.text.SimpleDateFormat");

    @ArchTest
    static final ArchRule nobodyLooksAtTheClockOnTheWall = methods().that().areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("verklaar.shared.Clocks").should(new com.tngtech.archunit.lang.ArchCondition<>("take a Clock") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()).forEach(call ->
                                    events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(method, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole = noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule packagesAreMarked = classes().that().resideInAPackage("verklaar.(*)").and().areTopLevelClasses()
            .should(new com.tngtech.archunit.lang.ArchCondition<>("lie in a package with a package-info that is @NullMarked") {
                @Override
                public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class)) {
                        events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(type, type.getPackageName() + " is not marked"));
                    }
                }
            });

    private static DescribedPredicate<JavaClass> resideInCapabilitiesBut(String... own) {
        return new DescribedPredicate<>("reside in another capability") {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getPackageName();
                return name.startsWith("verklaar.") && java.util.Arrays.stream(own).noneMatch(mine -> name.equals("verklaar." + mine)
                        || name.startsWith("verklaar." + mine + "."));
            }
        };
    }
}
