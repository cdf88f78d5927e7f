package gazette.collect.fetch;

import gazette.collect.fetch.cache.Cache;
import gazette.collect.fetch.guard.Guard;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.pace.Patience;
import gazette.collect.fetch.pace.Sleeper;
import gazette.collect.fetch.pace.Turns;
import gazette.progress.Listener;
import java.time.InstantSource;

/** What all wishes of a run share. */
record Desk(
        Manners manners,
        Guard guard,
        Wire wire,
        Cache cache,
        Patience patience,
        Turns turns,
        Sleeper sleeper,
        InstantSource clock,
        Listener listener) {}
