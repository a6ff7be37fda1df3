namespace Seam.Acs.TestSupport;

/// <summary>Holds a world that is made again out of its history against the one that is there.</summary>
public static class PastReads
{
    private const string Everything = "since=2024-01-01T00%3A00%3A00Z";

    private static readonly string[] Lists =
    [
        "access_grants/list",
        "access_grants/unmanaged/list",
        "access_methods/list",
        "acs/access_groups/list",
        "acs/credentials/list",
        "acs/entrances/list",
        "acs/systems/list",
        "acs/users/list",
        "action_attempts/list",
        "client_sessions/list",
        "connect_webviews/list",
        "connected_accounts/list",
        "events/list?" + Everything,
        "instant_keys/list",
        "phones/list",
        "spaces/list",
        "user_identities/list",
        "user_identities/unmanaged/list",
        "webhooks/list",
        "workspaces/list",
    ];

    public static async Task AssertSame(SimulatorApi api)
    {
        var now = new List<string>();
        foreach (var list in Lists)
            now.Add((await api.Send("GET", list)).Text);
        api.Time.Advance(TimeSpan.FromSeconds(1));
        var lag = api.Simulator.Faults.Always().ReadStale(TimeSpan.FromSeconds(1));

        for (var i = 0; i < Lists.Length; i++)
            Assert.Equal(now[i], (await api.Send("GET", Lists[i])).Text);

        Assert.Equal(Lists.Length, lag.Strikes);
        lag.TakeBack();
    }
}
