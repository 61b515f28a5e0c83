package io.waybill.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Data flows one way: reports to claims to deals to findings to the dossier. */
@AnalyzeClasses(packages = "io.waybill", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String OURS = "io.waybill..";
    private static final String MODEL = "io.waybill.model..";
    private static final String LEXICON = "io.waybill.lexicon..";

    @ArchTest
    static final ArchRule model_imports_nothing_of_ours_and_no_library = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule lexicon_knows_only_model = knowsOnly("lexicon", MODEL);

    @ArchTest
    static final ArchRule identify_knows_only_model_and_lexicon = knowsOnly("identify", MODEL, LEXICON);

    @ArchTest
    static final ArchRule counter_knows_only_model_and_lexicon = knowsOnly("counter", MODEL, LEXICON);

    @ArchTest
    static final ArchRule expose_knows_only_model = knowsOnly("expose", MODEL);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.waybill.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_app_ends_the_process = noClasses()
            .that()
            .resideOutsideOfPackage("io.waybill.app..")
            .should()
            .callMethod(System.class, "exit", int.class);

    private static ArchRule knowsOnly(String module, String... others) {
        String own = "io.waybill." + module + "..";
        String[] known = Stream.concat(Stream.of(own), Stream.of(others)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(resideOutsideOfPackages(known)))
                .allowEmptyShould(true);
    }
}
