using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>An outage of Seam's fake server: what our client tries again, and what it must not.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private const string Read = "/acs/systems/list";
    private const string Create = "/acs/users/create";

    private FakeSeam _fake = null!;
    private SeamClient _seam = null!;

    public async ValueTask InitializeAsync()
    {
        _fake = await FakeSeam.StartAsync();
        await _fake.TellAsync(
            "simulate_workspace_outage",
            new JsonObject { ["workspace_id"] = _fake.WorkspaceId, ["routes"] = new JsonArray(Read, Create) }
        );
        _seam = _fake.Connect(options =>
        {
            options.ApiKey = _fake.ApiKey;
            // No back-off lasts any time.
            options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromTicks(1);
        });
    }

    public ValueTask DisposeAsync()
    {
        _seam?.Dispose();
        _fake?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_read_is_tried_three_times_a_create_once_and_other_routes_go_on()
    {
        var read = await Assert.ThrowsAsync<SeamApiException>(() => _seam.SystemsAcs.ListAsync());
        Assert.Equal((503, 3, false), (read.StatusCode, read.Attempts, read.OutcomeUnknown));
        Assert.Equal(3, Unavailable(Read));

        Assert.Throws<SeamApiException>(() => _seam.SystemsAcs.List());
        Assert.Equal(6, Unavailable(Read));

        var create = Assert.Throws<SeamApiException>(() =>
            _seam.UsersAcs.Create(acsSystemId: _fake.SystemId, fullName: "Jane Doe")
        );
        Assert.Equal((503, 1, true), (create.StatusCode, create.Attempts, create.OutcomeUnknown));
        Assert.Equal(1, Unavailable(Create));

        Assert.Single(await _seam.EntrancesAcs.ListAsync());
    }

    private int Unavailable(string path) =>
        _fake.Answers.Answers.Count(answer => answer.Path == path && answer.Status == 503);
}
