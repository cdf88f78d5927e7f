package gazette.press;

import gazette.diagnostic.Diagnostic;
import gazette.edit.Desk;
import gazette.edition.Issue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The whole line. */
public final class Press {
    private final Clock clock;
    private final Consumer<Diagnostic> notes;

    public Press(Clock clock, Consumer<Diagnostic> notes) {
        this.clock = clock;
        this.notes = notes;
    }

    public Issue plan(Commission commission) {
        var order = Counter.take(commission);
        var n = Desk.edit(order.edition(), LocalDate.now(clock), List.of());
        n.notes().forEach(notes);
        return n.work();
    }

    public Made print(Commission commission) {
        return new Made(plan(commission), 0, List.of());
    }
}
