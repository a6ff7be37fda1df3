using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The state file: what was answered is there after the next start, whatever happened to the process.</summary>
public sealed class StateTests
{
    private const int Callers = 4;

    [Fact]
    public async Task Nothing_that_was_answered_is_lost_by_a_kill_amid_writes()
    {
        using var folder = new TemporaryFolder();
        var answered = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            using var simulator = await SimulatorProcess.StartAsync("--state", folder.File("state"));
            using var http = new HttpClient();
            Assert.Subset((await UserNamesAsync(simulator)).ToHashSet(), answered.ToHashSet());

            var system = await FirstSystemAsync(simulator);
            var enough = new TaskCompletionSource();
            var calls = Enumerable
                .Range(0, Callers)
                .Select(caller => WriteOnAsync(simulator, system, $"{round}-{caller}", answered, enough))
                .ToList();
            await enough.Task.WaitAsync(TestContext.Current.CancellationToken);
            await simulator.KillAsync();
            await Task.WhenAll(calls);
        }

        using var last = await SimulatorProcess.StartAsync("--state", folder.File("state"));
        Assert.True(answered.Count >= 60);
        Assert.Subset((await UserNamesAsync(last)).ToHashSet(), answered.ToHashSet());
    }

    [Fact]
    public async Task A_line_that_a_kill_left_unfinished_is_cut_off()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("state");
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-05-04T12:00:00Z"));
        string first,
            second;
        await using (var host = await TestHost.StartAsync(path, time: time))
        {
            await CreateUserAsync(host, "Kept");
            first = await ComparableAsync(host);
            await host.PostAsync("clock/advance", """{"seconds":60}""");
            second = await ComparableAsync(host);
        }
        var whole = await File.ReadAllBytesAsync(path);
        var cut = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;

        for (var length = cut; length <= whole.Length; length += 7)
        {
            await File.WriteAllBytesAsync(path, whole.AsMemory(0, length));
            await using var host = await TestHost.StartAsync(path, time: time);
            Assert.Equal(first, await ComparableAsync(host));
            Assert.Equal(cut, new FileInfo(path).Length);
        }

        await File.WriteAllBytesAsync(path, whole);
        await using var again = await TestHost.StartAsync(path, time: time);
        Assert.Equal(second, await ComparableAsync(again));
    }

    [Fact]
    public async Task A_file_that_was_killed_at_its_first_line_is_begun_again()
    {
        using var folder = new TemporaryFolder();
        await folder.WriteAsync("state", """{"seam_acs_simulator":1,"se""");

        await using var host = await TestHost.StartAsync(folder.File("state"), seed: 9);

        Assert.Equal(9, (int)(await host.StateAsync())["seed"]!);
    }

    [Fact]
    public async Task Everything_comes_back_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-05-04T12:00:00Z"));
        string before;
        await using (var host = await TestHost.StartAsync(folder.File("state"), 7, time))
        {
            await host.PostAsync("reset", "{}");
            var state = await host.StateAsync();
            await CreateUserAsync(host, "Zoë \"Quote\" Ångström\n");
            time.Advance(TimeSpan.FromMinutes(3));
            await host.PostAsync("clock/advance", """{"seconds":86400.5}""");
            await host.PostAsync($"systems/{Annex(state)["id"]}/carry_changes", "{}");
            await host.PostAsync(
                "faults",
                """{"kind":"drop","moment":"after_effect","operation":"acs/users/create"}"""
            );
            await host.PostAsync("faults", """{"kind":"status","status":500,"operation":"acs/users/get","times":3}""");
            using var seam = host.CreateClient();
            await Assert.ThrowsAsync<SeamTransportException>(() =>
                seam.UsersAcs.CreateAsync((string)Annex(state)["id"]!, "Lost Answer")
            );
            await host.Http.PostAsync(
                "/acs/users/list",
                new StringContent("not JSON \u0000", Encoding.UTF8, "application/json")
            );
            before = await ComparableAsync(host);
            Assert.Contains("Lost Answer", before);
        }

        await using var again = await TestHost.StartAsync(folder.File("state"), time: time);

        Assert.Equal(before, await ComparableAsync(again));
        Assert.Equal(3, (int)(await again.StateAsync())["faults"]!);
    }

    [Fact]
    public async Task What_time_brought_about_comes_back_at_its_time()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-05-04T12:00:00Z"));
        string before;
        await using (var host = await TestHost.StartAsync(folder.File("state"), time: time))
        {
            // An action ends by itself, and its event bears the time at which that was seen.
            var office = (await host.StateAsync())["systems"]![2]!;
            var key = office["users"]![1]!["credentials"]![1]!["id"];
            using var seam = host.CreateClient(options => options.WaitForActionAttempts = ActionAttemptWait.None);
            await seam.EntrancesAcs.UnlockAsync(
                acsCredentialId: (string)key!,
                acsEntranceId: (string)office["doors"]![0]!["id"]!
            );
            time.Advance(TimeSpan.FromSeconds(5));
            before = await ComparableAsync(host);
            Assert.Contains("action_attempt.unlock_door.succeeded", before);
            time.Advance(TimeSpan.FromSeconds(5));
        }

        await using var again = await TestHost.StartAsync(folder.File("state"), time: time);

        Assert.Equal(before, await ComparableAsync(again));
    }

    [Fact]
    public async Task Only_one_process_has_the_file()
    {
        using var folder = new TemporaryFolder();
        using var simulator = await SimulatorProcess.StartAsync("--state", folder.File("state"));

        var (exitCode, output, errors) = await SimulatorProcess.RunAsync(
            "--port",
            "0",
            "--state",
            folder.File("state")
        );

        Assert.Equal(ExitCode.State, exitCode);
        Assert.Empty(output);
        Assert.Contains("being used by another process", errors);
    }

    [Fact]
    public async Task Only_its_owner_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var folder = new TemporaryFolder();
        var path = folder.File("state");
        await (await TestHost.StartAsync(path)).DisposeAsync();
        Assert.Equal(owner, File.GetUnixFileMode(path));

        File.SetUnixFileMode(path, owner | UnixFileMode.OtherRead);
        var failure = await Assert.ThrowsAsync<SimulatorException>(() => TestHost.StartAsync(path));
        Assert.Contains("others may read it", failure.Message);
    }

    [Fact]
    public async Task Another_seed_is_refused_and_none_takes_the_files()
    {
        using var folder = new TemporaryFolder();
        await (await TestHost.StartAsync(folder.File("state"), seed: 7)).DisposeAsync();

        var (exitCode, _, errors) = await SimulatorProcess.RunAsync(
            "--port",
            "0",
            "--seed",
            "8",
            "--state",
            folder.File("state")
        );
        Assert.Equal(ExitCode.State, exitCode);
        Assert.Contains("was begun with --seed 7", errors);

        await using var host = await TestHost.StartAsync(folder.File("state"));
        Assert.Equal(7, (int)(await host.StateAsync())["seed"]!);
    }

    [Theory]
    [InlineData("My diary", "it is not a file of this program")]
    [InlineData("My diary\nDay 1\n", "it is not a file of this program")]
    [InlineData("{\"seam_acs_simulator\":2,\"seed\":1,\"began_at\":\"2031-05-04T12:00:00Z\"}\n", "its format is 2")]
    [InlineData(
        "{\"seam_acs_simulator\":1,\"seed\":1,\"began_at\":\"2031-05-04T12:00:00Z\"}\nx\n",
        "line 2 cannot be read"
    )]
    [InlineData(
        "{\"seam_acs_simulator\":1,\"seed\":1,\"began_at\":\"2031-05-04T12:00:00Z\"}\n{\"at\":\"2031-05-04T12:00:00Z\",\"change\":{\"do\":\"dance\"}}\n",
        "line 2 cannot be read"
    )]
    [InlineData(
        "{\"seam_acs_simulator\":1,\"seed\":1,\"began_at\":\"2031-05-04T12:00:00Z\"}\n{\"at\":\"2031-05-04T12:00:00Z\",\"change\":{\"do\":\"call\",\"method\":\"GET\",\"target\":\"/health\",\"caller\":{},\"body\":\"\"},\"answer\":\"00\"}\n",
        "line 2: this version of the program does not come to the answer"
    )]
    public async Task What_it_cannot_use_it_leaves_as_it_is(string text, string why)
    {
        using var folder = new TemporaryFolder();
        await folder.WriteAsync("state", text);

        var failure = await Assert.ThrowsAsync<SimulatorException>(() => TestHost.StartAsync(folder.File("state")));

        Assert.Equal(ExitCode.State, failure.ExitCode);
        Assert.Contains(why, failure.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(folder.File("state")));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("nowhere/state");

        var (exitCode, _, errors) = await SimulatorProcess.RunAsync("--port", "0", "--state", path);

        Assert.Equal(ExitCode.State, exitCode);
        Assert.Contains(path, errors);
    }

    [Fact]
    public async Task When_it_can_no_longer_be_kept_the_program_ends_and_the_call_has_no_answer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit on the size of files is set by a shell.");
        using var folder = new TemporaryFolder();
        var answered = new List<string>();
        using (var simulator = await SimulatorProcess.StartWithSmallFilesAsync("--state", folder.File("state")))
        {
            await WriteOnAsync(
                simulator,
                await FirstSystemAsync(simulator),
                "user",
                answered,
                new TaskCompletionSource()
            );
            var (exitCode, errors) = await simulator.WaitAsync();
            Assert.Equal(ExitCode.State, exitCode);
            Assert.Contains("can no longer be kept", errors);
        }

        using var again = await SimulatorProcess.StartAsync("--state", folder.File("state"));
        Assert.NotEmpty(answered);
        Assert.Subset((await UserNamesAsync(again)).ToHashSet(), answered.ToHashSet());
    }

    [Fact]
    public async Task A_key_that_is_not_the_buildings_is_not_kept()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await TestHost.StartAsync(folder.File("state")))
        {
            host.Http.DefaultRequestHeaders.Add("authorization", "Bearer seam_a_real_key_by_mistake");
            using var answer = await host.Http.GetAsync("/acs/systems/list");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.DoesNotContain("by_mistake", await File.ReadAllTextAsync(folder.File("state")));
        await (await TestHost.StartAsync(folder.File("state"))).DisposeAsync();
    }

    private static async Task WriteOnAsync(
        SimulatorProcess simulator,
        string system,
        string prefix,
        List<string> answered,
        TaskCompletionSource enough
    )
    {
        using var seam = simulator.CreateClient(options => options.MaxRetries = 0);
        try
        {
            for (var i = 0; ; i++)
            {
                var user = await seam.UsersAcs.CreateAsync(system, $"{prefix}-{i}");
                lock (answered)
                    answered.Add(user.FullName!);
                if (i == 20)
                    enough.TrySetResult();
            }
        }
        catch (SeamTransportException)
        {
            // The kill; what had no answer may be there or not.
        }
    }

    private static async Task<string> FirstSystemAsync(SimulatorProcess simulator)
    {
        using var seam = simulator.CreateClient();
        return (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
    }

    private static async Task<List<string>> UserNamesAsync(SimulatorProcess simulator)
    {
        using var seam = simulator.CreateClient();
        var names = new List<string>();
        await foreach (var user in seam.UsersAcs.ListAllAsync())
            names.Add(user.FullName!);
        return names;
    }

    private static async Task CreateUserAsync(TestHost host, string name)
    {
        using var seam = host.CreateClient();
        await seam.UsersAcs.CreateAsync((string)(await host.StateAsync())["systems"]![0]!["id"]!, name);
    }

    private static JsonNode Annex(JsonObject state) => state["systems"]![1]!;

    // All of the state, but for what is another one after a restart.
    private static async Task<string> ComparableAsync(TestHost host)
    {
        var state = await host.StateAsync();
        state.Remove("version");
        state.Remove("address");
        state.Remove("now");
        return state.ToJsonString();
    }
}
