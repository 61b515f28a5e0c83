package io.waybill.app;

import io.waybill.app.lists.StatusJson;
import io.waybill.app.lists.StatusText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.ListStatus;
import io.waybill.counter.version.ListStore;
import io.waybill.model.WaybillException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waybill lists status}: what is loaded, how old, how sound. */
@Command(
        name = "status",
        description = "Show which lists are loaded, of which date, and what could not be used of them.",
        mixinStandardHelpOptions = true)
public final class ListsStatusCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ListStore store;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public ListsStatusCommand(Terminal terminal, ListStore store) {
        this.terminal = terminal;
        this.store = store;
    }

    @Override
    public Integer call() {
        List<ListStatus> lists;
        try {
            lists = ListStatus.of(store);
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.LISTS;
        }
        LocalDate today = LocalDate.now();
        if (options.json) {
            terminal.out().println(StatusJson.of(lists, store, today));
        } else if (!options.quiet) {
            new StatusText(options.style(terminal), terminal.columns(), today)
                    .lines(lists, store)
                    .forEach(terminal.out()::println);
        }
        return lists.stream().allMatch(ListStatus::sound) ? ExitCode.DONE : ExitCode.LISTS;
    }
}
