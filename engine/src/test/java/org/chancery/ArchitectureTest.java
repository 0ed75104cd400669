package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A stage knows the stages before it and never a later one; what comes from outside stays in one stage. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String READ = "org.chancery.read..";
    private static final String ANNOTATE = "org.chancery.annotate..";
    private static final String SYNTAX = "org.chancery.syntax..";
    private static final String ATTRIBUTE = "org.chancery.attribute..";
    private static final String KNOWLEDGE = "org.chancery.knowledge..";
    private static final String LOCATE = "org.chancery.locate..";
    private static final String IDENTIFY = "org.chancery.identify..";
    private static final String DATE = "org.chancery.date..";
    private static final String FIND = "org.chancery.find..";
    private static final String CODE = "org.chancery.code..";
    private static final String RESOLVE = "org.chancery.resolve..";
    private static final String WRITE = "org.chancery.write..";
    private static final String RELEASE = "org.chancery.release..";
    private static final String ROOT = "org.chancery";

    @ArchTest
    static final ArchRule readingKnowsNoLaterStage =
            knowsNone(READ, ANNOTATE, KNOWLEDGE, DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule annotatingKnowsOnlyReading = knowsNone(
            ANNOTATE, ATTRIBUTE, KNOWLEDGE, DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule syntaxKnowsOnlyAnnotating =
            knowsNone(SYNTAX, ATTRIBUTE, KNOWLEDGE, DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule attributingKnowsOnlyTheAnalysisOfLanguage =
            knowsNone(ATTRIBUTE, KNOWLEDGE, DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule knowledgeIsNotAppliedWhereItIsKept =
            knowsNone(KNOWLEDGE, ATTRIBUTE, DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule datingLeavesWhatHappenedThenToFinding =
            knowsNone(DATE, LOCATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule locatingKnowsNotWhoActs =
            knowsNone(LOCATE, DATE, IDENTIFY, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule identifyingNeedsTheKnowledgeAlone =
            knowsNone(IDENTIFY, READ, ANNOTATE, FIND, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule findingLeavesWhoIsMeantToResolving =
            knowsNone(FIND, IDENTIFY, CODE, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule codingLeavesWhoIsMeantToResolving =
            knowsNone(CODE, DATE, LOCATE, IDENTIFY, RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule resolvingLeavesTheFormToWriting = knowsNone(RESOLVE, WRITE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule writingKnowsNotHowARecordIsMade =
            knowsNone(WRITE, ANNOTATE, KNOWLEDGE, DATE, LOCATE, IDENTIFY, FIND, CODE, RELEASE, ROOT);

    @ArchTest
    static final ArchRule releasingKnowsNotHowARecordIsMade =
            knowsNone(RELEASE, ANNOTATE, ATTRIBUTE, DATE, LOCATE, IDENTIFY, FIND, CODE, ROOT);

    @ArchTest
    static final ArchRule stagesStandInNoCircle =
            slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noLanguageLibraryCrossesIntoTheEngine =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("edu.stanford..", "edu.emory..");

    @ArchTest
    static final ArchRule jsonIsKnownToWritingAndToPagesThatCarryIt = onlyIn("tools.jackson..", WRITE, RELEASE, READ);

    @ArchTest
    static final ArchRule tablesAreKnownToReleasingAlone = onlyIn("de.siegmar.fastcsv..", RELEASE);

    @ArchTest
    static final ArchRule htmlIsKnownToReadingAlone = onlyIn("org.jsoup..", READ);

    @ArchTest
    static final ArchRule yamlIsKnownToKnowledgeAlone = onlyIn("org.snakeyaml..", KNOWLEDGE);

    @ArchTest
    static final ArchRule nothingMayBeNullUnlessMarked = classes().should(standInANullMarkedPackage());

    @ArchTest
    static final ArchRule aNameSaysWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static ArchRule knowsNone(String stage, String... later) {
        return noClasses()
                .that()
                .resideInAPackage(stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later);
    }

    private static ArchRule onlyIn(String library, String... stages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(stages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
