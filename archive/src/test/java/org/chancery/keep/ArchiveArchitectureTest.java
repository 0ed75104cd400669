package org.chancery.keep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.chancery.accounts.Secrets;

/** The stages of the archive: keeping knows none of the others, and each library is known to one of them. */
@AnalyzeClasses(
        packages = {
            "org.chancery.accounts",
            "org.chancery.keep",
            "org.chancery.ingest",
            "org.chancery.compare",
            "org.chancery.merge",
            "org.chancery.search",
            "org.chancery.series",
            "org.chancery.wording",
            "org.chancery.follow",
            "org.chancery.review",
            "org.chancery.brief",
            "org.chancery.export"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchiveArchitectureTest {

    private static final String KEEP = "org.chancery.keep..";
    private static final String INGEST = "org.chancery.ingest..";
    private static final String SERIES = "org.chancery.series..";
    private static final String WORDING = "org.chancery.wording..";
    private static final String FOLLOW = "org.chancery.follow..";

    private static final String LATER = "org.chancery.(compare|merge|search|export|brief|review)..";

    @ArchTest
    static final ArchRule keepingKnowsNoLaterStage = noClasses()
            .that()
            .resideInAPackage(KEEP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.chancery.accounts..",
                    INGEST,
                    "org.chancery.cli..",
                    "org.chancery.show..",
                    LATER,
                    SERIES,
                    WORDING,
                    FOLLOW);

    @ArchTest
    static final ArchRule secretsAreComparedInATimeThatTellsNothing = methods()
            .that()
            .areDeclaredIn(Secrets.class)
            .and()
            .haveName("same")
            .should(new ArchCondition<>("call MessageDigest.isEqual, and no equals") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean even = method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getName().equals("isEqual"));
                    boolean early = method.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                    call -> call.getName().matches("equals|equalsIgnoreCase|contentEquals|compareTo"));
                    events.add(new SimpleConditionEvent(method, even && !early, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule countingKnowsNotHowReportsCameIn = noClasses()
            .that()
            .resideInAnyPackage(SERIES, WORDING, FOLLOW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, "org.chancery.cli..", "org.chancery.show..");

    @ArchTest
    static final ArchRule stagesSideBySideDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.chancery.(compare|merge|search)..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    INGEST,
                    SERIES,
                    WORDING,
                    FOLLOW,
                    "org.chancery.brief..",
                    "org.chancery.export..",
                    "org.chancery.cli..");

    @ArchTest
    static final ArchRule comparingMergingAndSearchingAreApart = slices().matching(
                    "org.chancery.(compare|merge|search|wording|ingest)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule briefsAndExportsAreKnownToNoStage = noClasses()
            .that()
            .resideInAnyPackage(KEEP, INGEST, SERIES, WORDING, FOLLOW, "org.chancery.(compare|merge|search)..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.chancery.brief..", "org.chancery.export..");

    @ArchTest
    static final ArchRule encountersAreMergedInOneStage = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.merge..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Merger");

    @ArchTest
    static final ArchRule parquetIsKnownToExportingAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "blue.strategic..");

    @ArchTest
    static final ArchRule seriesKnowNeitherWordingsNorPromises = noClasses()
            .that()
            .resideInAPackage(SERIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WORDING, FOLLOW);

    @ArchTest
    static final ArchRule calendarFilesAreKnownToFollowingAlone = noClasses()
            .that()
            .resideOutsideOfPackage(FOLLOW)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("biweekly..");

    @ArchTest
    static final ArchRule keepingTakesRecordsAndDoesNotMakeThem = noClasses()
            .that()
            .resideInAPackage(KEEP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.chancery.annotate..", "org.chancery.find..", "org.chancery.knowledge..", "org.chancery");

    @ArchTest
    static final ArchRule stagesStandInNoCircle =
            slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule databasesAreKnownToKeepingAlone = noClasses()
            .that()
            .resideOutsideOfPackage(KEEP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..");

    @ArchTest
    static final ArchRule formatsAreKnownToIngestingAlone = noClasses()
            .that()
            .resideOutsideOfPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.netpreserve..", "org.jsoup..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule tablesOfTextAreKnownWhereTheyComeInAndGoOut = noClasses()
            .that()
            .resideOutsideOfPackages(INGEST, "org.chancery.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule storesStayBehindTheArchive =
            classes().that().haveSimpleNameEndingWith("Store").should().notBePublic();

    @ArchTest
    static final ArchRule passwordsAreKnownToAccountsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.accounts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("at.favre..");
}
