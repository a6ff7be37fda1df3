using System.Net;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>How a run treats the API: so many calls, so many at a time, and none while it is asked to wait.</summary>
public sealed class PolitenessTests : IDisposable
{
    private readonly ProvisioningScene _scene = new(doors: 8);

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_roll_out_and_a_second_run_need_hardly_more_calls_than_the_API_allows()
    {
        var wanted = Building(people: 100);

        await _scene.ApplyAsync(wanted);

        // One call makes a person, and one a PIN; besides, it must be known what is there.
        var least = 100 + (100 * 8);
        Assert.InRange(_scene.Simulator.Requests.Count, least, least + 4);

        _scene.Simulator.ClearRequests();
        await _scene.ApplyAsync(wanted);
        // The system, its doors, the identities, the users, two pages of credentials, and what each door knows.
        Assert.Equal(6 + 8, _scene.Simulator.Requests.Count);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact(Timeout = 60_000)]
    public async Task So_many_calls_are_under_way_at_a_time_at_most()
    {
        _scene.Options = _scene.Options with { MaxConcurrency = 3 };
        _scene.Handler.Gathers = 3;

        await _scene.ApplyAsync(Building(people: 10));

        Assert.Equal(3, _scene.Handler.MostAtATime);
    }

    [Fact]
    public async Task So_many_calls_begin_in_a_second_at_most()
    {
        _scene.Options = _scene.Options with { CallsPerSecond = 10, MaxConcurrency = 1 };

        await _scene.ApplyAsync(Building(people: 5));

        var times = _scene.Simulator.Requests.Select(request => request.At).Order().ToList();
        Assert.All(
            times.Zip(times.Skip(1)),
            pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(100))
        );
    }

    [Theory(Timeout = 60_000)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task All_workers_wait_where_one_is_asked_to(HttpStatusCode status)
    {
        using var scene = new ProvisioningScene(doors: 8, time: new TestTime { WaitsPass = false });
        scene.Options = scene.Options with { MaxConcurrency = 3 };
        var wanted = Enumerable.Range(1, 50).Select(number => scene.Person(number, scene.Code(0))).ToList();
        scene
            .Simulator.Faults.Next("acs/credentials/create", after: 1)
            .Fail(status, retryAfter: TimeSpan.FromSeconds(17));
        // Else the two other workers could be done with everybody before the one that is asked has heard of it.
        scene.Handler.OnAnswer = async (path, answered) =>
        {
            if (path == "/acs/credentials/create" && answered != status)
                await scene.Time.FirstWait;
        };

        var run = scene.ApplyAsync(wanted);
        // Of the three workers none can do anything but wait in the gate, as there is work left for all.
        await scene.Time.WaitingAsync(3, TestContext.Current.CancellationToken);
        var sent = scene.Handler.Requests;
        scene.Time.Advance(TimeSpan.FromSeconds(16.9));
        Assert.Equal(sent, scene.Handler.Requests);
        Assert.True(scene.Simulator.Credentials.Count < 50);

        await scene.Time.PassAsync(run);
        Assert.All(await run, outcome => Assert.Null(outcome.Exception));
        scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_limited_rate_is_lived_with()
    {
        _scene.Simulator.Faults.LimitRate(20, TimeSpan.FromSeconds(10));
        var wanted = Building(people: 10);

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.All(outcomes, outcome => Assert.Null(outcome.Exception));
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_wait_that_is_absurd_is_capped_and_in_the_end_told()
    {
        _scene
            .Simulator.Faults.Always("acs/credentials/create")
            .Fail(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromHours(1));

        var outcomes = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));

        Assert.Equal(ProvisioningResult.Failed, outcomes[1].Result);
        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<SeamRateLimitException>(outcomes[1].Exception).RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(25 * 30), _scene.Time.Elapsed);
    }

    [Fact]
    public async Task Progress_counts_what_is_done_and_what_it_took()
    {
        var reports = new List<ProvisioningProgress>();

        await foreach (var outcome in _scene.Provisioner().ApplyAsync(Building(people: 3), new Listener(reports)))
            Assert.Null(outcome.Exception);

        var last = reports[^1];
        Assert.Equal((3, 27, 3, 24), (last.People, last.Steps, last.Users, last.Created));
        Assert.Equal(_scene.Simulator.Requests.Count, last.Calls);
        Assert.Equal((0, 0, 0, 0), (last.Failed, last.Unknown, last.Waiting, last.CodesPending));
        Assert.Equal(28, reports.Count);
    }

    private List<DesiredAccess> Building(int people) =>
        [
            .. Enumerable
                .Range(1, people)
                .Select(number => _scene.Person(number, [.. Enumerable.Range(0, 8).Select(door => _scene.Code(door))])),
        ];

    private sealed class Listener(List<ProvisioningProgress> reports) : IProgress<ProvisioningProgress>
    {
        public void Report(ProvisioningProgress value) => reports.Add(value);
    }
}
