package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a small clone, with a Java and a Maven that only say how they were called. */
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("../waybill");

    @TempDir
    Path folder;

    private Path clone;
    private Path jdk;
    private Path tools;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void make_a_clone() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the launcher cannot run here");
        clone = Files.createDirectories(folder.resolve("my clone"));
        Files.createDirectories(clone.resolve("app/src/main"));
        Files.createDirectories(clone.resolve("app/target"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        Files.setLastModifiedTime(
                clone.resolve("pom.xml"), FileTime.from(Instant.now().minusSeconds(60)));
        Files.copy(LAUNCHER, clone.resolve("waybill"));
        jdk = folder.resolve("a jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"99.0.1\"\n");
        script(jdk.resolve("bin/javac"), "");
        script(jdk.resolve("bin/java"), """
                for a in "$@"; do
                  case $a in
                    -XX:AOTConfiguration=*) [ -e "${a#*=}" ] || echo recorded >"${a#*=}" ;;
                    -XX:AOTCache=*) [ -e "${a#*=}" ] || echo cache >"${a#*=}" ;;
                  esac
                  echo "<$a>"
                done
                exit ${FAKE_EXIT:-0}""");
        tools = Files.createDirectories(folder.resolve("tools"));
        script(tools.resolve("mvn"), """
                echo built >>builds
                sleep 0.3
                [ -z "${FAKE_FAILURE:-}" ] || { echo "[ERROR] $FAKE_FAILURE"; exit 1; }
                : >app/target/waybill-app.jar
                printf %s "$PWD/pom.xml" >app/target/class-path""");
    }

    @Test
    void it_builds_on_first_use_and_again_only_for_newer_sources() throws Exception {
        assertThat(start("--version").err()).contains("building once");
        assertThat(start("--version").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
        Files.writeString(clone.resolve("app/src/main/New.java"), "");
        assertThat(start("--version").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_class_path_that_is_gone_is_built_anew() throws Exception {
        start("--version");
        Files.delete(clone.resolve("app/target/waybill-app.jar"));
        assertThat(start("--version").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        Process first = process(clone.resolve("waybill"), "--version").start();
        Process second = process(clone.resolve("waybill"), "--version").start();
        assertThat(ended(first).code()).isZero();
        assertThat(ended(second).code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void arguments_and_exit_code_pass_through_a_link_and_from_anywhere() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin dir")).resolve("wb"), Path.of("../my clone/waybill"));
        ProcessBuilder builder = process(link, "investigate", "a report.txt", "--out", "*", "");
        builder.environment().put("FAKE_EXIT", "3");
        Ended ended = ended(builder.start());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).endsWith("<io.waybill.app.Main>\n<investigate>\n<a report.txt>\n<--out>\n<*>\n<>\n");
    }

    @Test
    void the_first_good_run_makes_a_start_cache_and_later_ones_use_it() throws Exception {
        assertThat(start("investigate", "x").out())
                .contains("<-XX:AOTMode=record>")
                .doesNotContain("AOTMode=create");
        Ended later = start("investigate", "x");
        assertThat(later.out()).contains("<-XX:AOTCache=").doesNotContain("record");
        assertThat(folder.resolve("caches/start")).isDirectoryContaining("glob:**.aot");
        try (var files = Files.list(folder.resolve("caches/start"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void screening_makes_a_start_cache_of_its_own_and_other_commands_use_what_there_is() throws Exception {
        assertThat(start("lists", "status").out()).doesNotContain("AOT");
        assertThat(start("screen", "x").out()).contains("<-XX:AOTMode=record>");
        assertThat(start("screen", "x").out()).containsPattern("<-XX:AOTCache=.*-screen\\.aot>");
        assertThat(start("lists", "status").out()).containsPattern("<-XX:AOTCache=.*-screen\\.aot>");
        assertThat(start("investigate", "x").out()).contains("<-XX:AOTMode=record>");
        assertThat(start("lists", "status").out()).containsPattern("<-XX:AOTCache=.*-investigate\\.aot>");
        assertThat(start("screen", "x").out()).containsPattern("<-XX:AOTCache=.*-screen\\.aot>");
    }

    @Test
    void without_a_place_for_caches_it_starts_all_the_same() throws Exception {
        Files.writeString(folder.resolve("caches"), "a file where a folder should be");
        Ended ended = start("investigate", "x");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("<investigate>").doesNotContain("AOT");
    }

    @Test
    void the_users_options_for_java_come_last() throws Exception {
        ProcessBuilder builder = process(clone.resolve("waybill"), "--version");
        builder.environment().put("WAYBILL_JAVA_OPTS", "-Xmx7g -Dx=y");
        String out = ended(builder.start()).out();
        assertThat(out).containsSubsequence("<-Xmx", "<-Xmx7g>\n<-Dx=y>\n<-cp>");
    }

    @Test
    void a_failed_build_says_why_and_where_to_read_on() throws Exception {
        ProcessBuilder builder = process(clone.resolve("waybill"), "--version");
        builder.environment().put("FAKE_FAILURE", "cannot find symbol");
        Ended ended = ended(builder.start());
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("[ERROR] cannot find symbol", "build.log");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        edit("command -v mvn", "command -v no-such-maven");
        Ended ended = start("--version");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("Maven is not on PATH", "Install");
    }

    @Test
    void without_a_new_enough_java_it_says_what_to_install() throws Exception {
        edit("NEEDS_JAVA=25", "NEEDS_JAVA=199");
        Ended ended = start("--version");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("no JDK 199 or newer", "JAVA_HOME").hasLineCount(1);
    }

    private void edit(String old, String replacement) throws IOException {
        Path launcher = clone.resolve("waybill");
        String text = Files.readString(launcher);
        assertThat(text).contains(old);
        Files.writeString(launcher, text.replace(old, replacement));
    }

    private Ended start(String... args) throws Exception {
        return ended(process(clone.resolve("waybill"), args).start());
    }

    private ProcessBuilder process(Path launcher, String... args) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WAYBILL") || name.startsWith("JAVA"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("WAYBILL_HOME", folder.resolve("caches").toString());
        return builder;
    }

    private static Ended ended(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    private long builds() throws IOException {
        return Files.readAllLines(clone.resolve("builds")).size();
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
