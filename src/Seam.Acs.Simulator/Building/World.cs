using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>
/// The building, its clock and its journal. Changes come one at a time, each at one moment: it is done, kept in the
/// journal, and only then answered. A change that cannot be kept ends the program, since memory is then ahead of the file.
/// </summary>
internal sealed class World
{
    public const int DefaultSeed = 1;

    private readonly object _gate = new();
    private readonly TimeProvider _machine;
    private readonly HeldClock _clock = new();
    private readonly int _seed;
    private readonly Journal? _journal;
    private readonly Dictionary<int, (ReceivedRequest Request, FaultStrike Strike)> _delayed = [];
    private int _delayedCount;
    private TimeSpan _ahead;
    private SimulatorException? _failure;

    private World(int seed, string address, TimeProvider machine, Journal? journal)
    {
        _seed = seed;
        _machine = machine;
        _journal = journal;
        Address = address;
        _clock.Moment = machine.GetUtcNow();
        Simulator = null!;
    }

    /// <summary>Where the server listens, such as <c>http://127.0.0.1:8080</c>.</summary>
    public string Address { get; }

    /// <summary>To be used within a change, or to read what changes keep.</summary>
    public SeamSimulator Simulator { get; private set; }

    public int Seed => _seed;

    public string ApiKey => Simulator.ApiKey;

    /// <summary>Told of changes, so that pages follow.</summary>
    public ChangeSignal Signal { get; } = new();

    /// <summary>What was tried at the doors since the program began.</summary>
    public TrialLog Trials { get; } = new();

    /// <summary>How often what was called since the building was made, or the record of requests emptied.</summary>
    public CallCounts Calls { get; } = new();

    /// <summary>How many changes the journal held.</summary>
    public int Replayed { get; private set; }

    /// <summary>Has a new building made, or the one that a journal keeps.</summary>
    /// <param name="seed">What the command line says; null: nothing.</param>
    /// <param name="address">Where the server listens.</param>
    /// <param name="machine">The machine's clock.</param>
    /// <param name="journal">The file that keeps the state; null: none.</param>
    /// <exception cref="SimulatorException">The journal belongs to another seed, or comes out differently.</exception>
    public static World Begin(int? seed, string address, TimeProvider machine, Journal? journal)
    {
        if (journal?.Header is not { } header)
        {
            var made = new World(seed ?? DefaultSeed, address, machine, journal);
            journal?.Begin(new JournalHeader(made._seed, made._clock.Moment));
            made.Build();
            return made;
        }
        if (seed is { } other && other != header.Seed)
            throw new SimulatorException(
                ExitCode.State,
                $"{journal.Path} was begun with --seed {header.Seed}; leave --seed out, or name another file."
            );
        var world = new World(header.Seed, address, machine, journal);
        world.Replay(header, journal);
        return world;
    }

    /// <summary>Does something, keeps it, and tells of it.</summary>
    /// <returns>The API's answer; null where there is none.</returns>
    /// <exception cref="ArgumentException">It cannot be done, and nothing was.</exception>
    public ApiAnswer? Do(Change change)
    {
        ApiAnswer? answer;
        lock (_gate)
        {
            CatchUp();
            answer = change.Apply(this);
            Keep(change, answer);
        }
        Signal.Raise();
        return answer;
    }

    /// <summary>Looks at the building as it is now.</summary>
    public T Look<T>(Func<World, DateTimeOffset, T> look)
    {
        lock (_gate)
        {
            CatchUp();
            return look(this, _clock.Moment);
        }
    }

    /// <summary>Tries a door.</summary>
    /// <returns>What it did; null: there is no such door.</returns>
    public DoorTrial? Try(string acsEntranceId, DoorTry attempt)
    {
        var outcome = Look((world, now) => world.TryNow(acsEntranceId, attempt, now));
        if (outcome is not null)
            Signal.Raise();
        return outcome;
    }

    /// <summary>Has happen what has come due, and tells of what changes by time alone.</summary>
    public void FollowTime()
    {
        lock (_gate)
        {
            var before = _clock.Moment;
            CatchUp();
            if (Simulator.Inspect(simulated => BeginsOrEnds(simulated.Main.Workspace, before, _clock.Moment)))
                Signal.Raise();
        }
    }

    /// <summary>Puts the clock forward, within a change.</summary>
    public void PutForward(TimeSpan time)
    {
        _ahead += time;
        _clock.Moment += time;
    }

    /// <summary>Makes the building as it is at the beginning, within a change or before the first.</summary>
    public void Build()
    {
        var now = _clock.Moment;
        Simulator = SeededBuilding.Make(_seed, _clock, new Uri(Address));
        _clock.Moment = now;
        _delayed.Clear();
        Calls.Clear();
    }

    /// <summary>Keeps a call until its effect is due, within a change.</summary>
    /// <returns>Its number.</returns>
    public int Delay(ReceivedRequest request, FaultStrike strike)
    {
        _delayed[++_delayedCount] = (request, strike);
        return _delayedCount;
    }

    /// <summary>Gives a call back whose effect is due, within a change.</summary>
    /// <exception cref="ArgumentException">There is none of this number: the building was made anew meanwhile.</exception>
    public (ReceivedRequest Request, FaultStrike Strike) TakeDelayed(int number) =>
        _delayed.Remove(number, out var call)
            ? call
            : throw new ArgumentException("There is no such call.", nameof(number));

    private void Keep(Change change, ApiAnswer? answer)
    {
        try
        {
            _journal?.Append(new JournalLine(_clock.Moment, change, answer?.Digest(Address)));
        }
        catch (SimulatorException failure)
        {
            _failure = failure;
            throw;
        }
    }

    // Sets the clock, and has happen what has come due meanwhile; each thing does so at its own time, whoever looks.
    private void CatchUp()
    {
        // Nobody may see what could not be kept.
        if (_failure is not null)
            throw _failure;
        var now = _machine.GetUtcNow() + _ahead;
        // A machine's clock may be put back; the building's never is.
        if (now > _clock.Moment)
            _clock.Moment = now;
        if (Simulator.NextChangeAt <= _clock.Moment)
        {
            Simulator.Settle();
            Signal.Raise();
        }
    }

    private DoorTrial? TryNow(string acsEntranceId, DoorTry attempt, DateTimeOffset now)
    {
        var workspace = Simulator.Inspect(simulated => simulated.Main.Workspace);
        if (!workspace.Entrances.TryGet(acsEntranceId, out var door))
            return null;
        var outcome = DoorTrial.Of(workspace, door, attempt, now);
        var title = $"{door.Name} {(outcome.Opened ? "opened" : "stayed shut")}";
        Trials.Add(now, outcome.Opened, title, outcome.Reason);
        return outcome;
    }

    private static bool BeginsOrEnds(SimulatedWorkspace workspace, DateTimeOffset from, DateTimeOffset until) =>
        workspace.Credentials.All.Any(credential =>
            (credential.StartsAt > from && credential.StartsAt <= until)
            || (credential.EndsAt > from && credential.EndsAt <= until)
        );

    private void Replay(JournalHeader header, Journal journal)
    {
        _clock.Moment = header.BeganAt;
        Build();
        foreach (var (number, line) in journal.ReadLines())
        {
            // An advance tells the moment that it led to.
            _clock.Moment = line.Change is AdvanceClock advance
                ? line.At - TimeSpan.FromSeconds(advance.Seconds)
                : line.At;
            if (DigestAgain(line.Change) != line.Answer)
                throw new SimulatorException(
                    ExitCode.State,
                    $"{journal.Path}, line {number}: this version of the program does not come to the answer that was given then. Use the version that began the file, or name another file."
                );
            Replayed++;
        }
    }

    private string? DigestAgain(Change change)
    {
        try
        {
            return change.Apply(this)?.Digest(Address);
        }
        catch (ArgumentException)
        {
            // What is in a journal was possible once; a digest is never this.
            return "impossible";
        }
    }
}
