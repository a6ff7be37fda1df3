using Polly;
using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>A Latch building on a clock whose waits pass at once, and what is needed to look at its codes.</summary>
internal sealed class ProvisioningScene : IDisposable
{
    private readonly List<SeamClient> _clients = [];

    /// <param name="doors">How many doors the building has.</param>
    /// <param name="defersPins">Whether PINs come late.</param>
    /// <param name="time">The clock; one whose waits pass at once unless given.</param>
    /// <param name="keepsHistory">Whether reads can be stale.</param>
    /// <param name="isOpen">Whether a code opens several doors, and can be chosen, rather than as in a Latch building.</param>
    public ProvisioningScene(
        int doors = 3,
        bool defersPins = false,
        TestTime? time = null,
        bool keepsHistory = false,
        bool isOpen = false
    )
    {
        Time = time ?? new TestTime();
        Simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = Time, KeepHistory = keepsHistory });
        Building = Simulator.AddSystem(
            SimulatedSystemKind.LatchBuilding,
            "Maple House",
            new SimulatedSystemOptions
            {
                DeferPins = defersPins,
                PinsOpenSeveralEntrances = isOpen,
                PinsCanBeChosen = isOpen,
            },
            [.. Enumerable.Range(1, doors).Select(number => $"Door {number}")]
        );
        Handler = new CrashHandler(Simulator.CreateHandler());
        Options = new CodeProvisionerOptions { MaxConcurrency = 4, Rules = isOpen ? OpenRules : null };
    }

    public static CodeRules OpenRules { get; } =
        new()
        {
            OneEntranceForEachCode = false,
            CodeCanBeChosen = true,
            NeedsEnd = true,
        };

    public TestTime Time { get; }

    public SeamSimulator Simulator { get; }

    public SimulatedSystem Building { get; }

    public CrashHandler Handler { get; }

    public CodeProvisionerOptions Options { get; set; }

    /// <summary>Strategies of a user's own for the clients that are made from now on; <c>null</c> for none.</summary>
    public Action<ResiliencePipelineBuilder<HttpResponseMessage>>? Pipeline { get; set; }

    public DateTimeOffset Today { get; } = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    public string System => Building.AcsSystemId;

    /// <summary>The operations that were called since the last <see cref="SeamSimulator.ClearRequests"/>, but for reads.</summary>
    public IReadOnlyList<string> Changes =>
        [.. Simulator.Requests.Select(request => request.Operation).OfType<string>().Where(IsChange)];

    public string Door(int number) => Building.Entrances[number].AcsEntranceId;

    public DateTimeOffset Day(int days) => Today.AddDays(days);

    public DesiredCode Code(int door, int endsOn = 100, int startsOn = -1) =>
        new()
        {
            AcsEntranceIds = [Door(door)],
            StartsAt = Day(startsOn),
            EndsAt = Day(endsOn),
        };

    public DesiredCode CodeFor(params IReadOnlyList<int> doors) =>
        Code(doors[0]) with
        {
            AcsEntranceIds = [.. doors.Select(Door)],
        };

    public DesiredAccess Person(int number, params IReadOnlyList<DesiredCode> codes) =>
        new()
        {
            UserIdentityKey = $"resident-{number}",
            EmailAddress = $"resident-{number}@example.com",
            FullName = $"Resident {number}",
            Codes = codes,
        };

    public SeamClient Client()
    {
        var client = Simulator.CreateClient(options =>
        {
            options.HttpMessageHandler = Handler;
            options.ConfigurePipeline = Pipeline;
            // The waits of others move the clock, beyond what a call may take where the machine is busy.
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.TotalTimeout = Timeout.InfiniteTimeSpan;
        });
        _clients.Add(client);
        return client;
    }

    public CodeProvisioner Provisioner() => new(Client(), System, Options);

    public async Task<List<ProvisioningOutcome>> ApplyAsync(params IReadOnlyList<DesiredAccess> people)
    {
        var outcomes = new List<ProvisioningOutcome>();
        await foreach (
            var outcome in Provisioner().ApplyAsync(people, cancellationToken: TestContext.Current.CancellationToken)
        )
            outcomes.Add(outcome);
        return outcomes;
    }

    public async Task<List<ProvisioningStep>> PlanAsync(params IReadOnlyList<DesiredAccess> people)
    {
        var steps = new List<ProvisioningStep>();
        await foreach (var step in Provisioner().PlanAsync(people, TestContext.Current.CancellationToken))
            steps.Add(step);
        return steps;
    }

    /// <summary>The codes of everybody in the simulator, as lines that can be compared: key, door, and the end's day.</summary>
    public List<string> CodesInSimulator()
    {
        var owners = Simulator.Users.ToDictionary(
            user => user.AcsUserId,
            user => Simulator.UserIdentities.FirstOrDefault(identity => identity.UserIdentityId == user.UserIdentityId)
        );
        return
        [
            .. Simulator
                .Credentials.Where(credential => credential.AccessMethod == "code")
                .Select(credential =>
                    Line(
                        Name(owners[credential.AcsUserId!]),
                        credential.AcsEntranceIds,
                        credential.StartsAt,
                        credential.EndsAt
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    public List<string> CodesWanted(IEnumerable<DesiredAccess> people) =>
        [
            .. people
                .SelectMany(person =>
                    person
                        .Codes.Where(code => !(code.EndsAt <= Time.GetUtcNow()))
                        .SelectMany(code => Each(code.AcsEntranceIds).Select(doors => (Doors: doors, Code: code)))
                        .Select(one =>
                            Line(
                                person.EmailAddress ?? person.UserIdentityKey!,
                                one.Doors,
                                one.Code.StartsAt,
                                one.Code.EndsAt
                            )
                        )
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Checks that there is what is wanted and nothing else, and that each person is there once.</summary>
    public void AssertIsAsWanted(params IReadOnlyList<DesiredAccess> people)
    {
        Assert.Equal(CodesWanted(people), CodesInSimulator());
        var chosen = people
            .SelectMany(person => person.Codes)
            .Where(code => code.Code is not null && !(code.EndsAt <= Time.GetUtcNow()));
        Assert.All(
            chosen,
            wanted =>
                Assert.Equal(
                    wanted.AcsEntranceIds.Order(),
                    Simulator.Credentials.Single(code => code.Code == wanted.Code).AcsEntranceIds.Order()
                )
        );
        var keys = Simulator.UserIdentities.Select(identity => identity.UserIdentityKey).OfType<string>().ToList();
        Assert.Equal(keys.Distinct(), keys);
        var holders = Simulator.Users.Select(user => user.UserIdentityId).OfType<string>().ToList();
        Assert.Equal(holders.Distinct(), holders);
    }

    public void Dispose()
    {
        foreach (var client in _clients)
            client.Dispose();
        Handler.Dispose();
    }

    public static bool IsChange(string operation) =>
        !operation.Contains("/list", StringComparison.Ordinal) && !operation.EndsWith("/get", StringComparison.Ordinal);

    private static string Name(SimulatedUserIdentity? identity) =>
        identity?.EmailAddress?.ToLowerInvariant() ?? identity?.UserIdentityKey ?? "nobody";

    private IEnumerable<IReadOnlyList<string>> Each(IReadOnlyList<string> doors) =>
        Options.Rules is { OneEntranceForEachCode: false } ? [doors] : doors.Select(door => new[] { door });

    // A start that has passed is any start that has.
    private string Line(string person, IReadOnlyList<string> doors, DateTimeOffset? startsAt, DateTimeOffset? endsAt) =>
        $"{person} {string.Join('+', Building.Entrances.Where(one => doors.Contains(one.AcsEntranceId)).Select(one => one.Name))} "
        + $"{(startsAt is null || startsAt <= Time.GetUtcNow() ? "now" : startsAt.Value.ToString("u"))} {endsAt:u}";
}
