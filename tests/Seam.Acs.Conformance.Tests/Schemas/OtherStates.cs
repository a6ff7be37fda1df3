using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Things in states that the calls of every operation don't bring about, and all lists read then.</summary>
internal static class OtherStates
{
    public static async Task<IReadOnlyCollection<RecordedAnswer>> MakeAsync()
    {
        using var api = new RecordingApi();
        foreach (var kind in Enum.GetValues<SimulatedSystemKind>())
            await Fill(api, kind);
        await Latch(api);
        foreach (
            var path in ResponseCheck.Operations.Keys.Where(path => path.EndsWith("/list", StringComparison.Ordinal))
        )
            await api.Record(path, path == "/events/list" ? """{"since":"2024-01-01T00:00:00Z"}""" : "{}");
        return api.Answers.Answers;
    }

    // Whatever each kind of system refuses is an answer too.
    private static async Task Fill(RecordingApi api, SimulatedSystemKind kind)
    {
        var system = api.Simulator.AddSystem(kind, $"The {kind}");
        var user = await api.Record(
            "/acs/users/create",
            new JsonObject { ["acs_system_id"] = system.AcsSystemId, ["full_name"] = "Jane Doe" }.ToJsonString()
        );
        if (user["acs_user"] is not { } made)
            return;
        foreach (var method in (string[])["code", "card", "mobile_key", "cloud_key"])
            await api.Record(
                "/acs/credentials/create",
                new JsonObject { ["acs_user_id"] = made.Id("acs_user"), ["access_method"] = method }.ToJsonString()
            );
        await api.Call("acs/users/suspend", ("acs_user_id", made.Id("acs_user")));
        await api.Call("acs/users/get", ("acs_user_id", made.Id("acs_user")));
    }

    private static async Task Latch(RecordingApi api)
    {
        var building = api.Simulator.AddLatchBuilding(
            "Elm House",
            new SimulatedSystemOptions { DeferPins = true },
            "Front Door"
        );
        api.Simulator.AddResident(building.AcsSystemId, "Rita Resident", "rita@example.com");
        var rita = await api.CreateUser(building.AcsSystemId, "Rita Resident", "rita@example.com");
        await api.Call("acs/users/get", ("acs_user_id", rita));
        var user = await api.CreateUser(building.AcsSystemId, "John Doe", "john@example.com");
        var pending = await api.CreatePin(user, building.Entrances[0].AcsEntranceId);
        await api.Call("acs/credentials/get", ("acs_credential_id", pending.Id("acs_credential")));
        api.Time.Advance(TimeSpan.FromHours(1));
        await api.Call("acs/credentials/get", ("acs_credential_id", pending.Id("acs_credential")));
    }
}
