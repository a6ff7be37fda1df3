using System.Globalization;
using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The main job, PINs for a resident of a Latch building, done by Seam's JavaScript client.</summary>
public sealed class ResidentTests
{
    [Fact]
    public async Task A_resident_gets_a_PIN_for_each_door_and_each_opens_that_door_only()
    {
        await using var api = new JavaScriptApi();
        var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101", "Gym");

        var printed = await RunAsync(api.EnvironmentOf(building), SimulatorApi.Start);

        var user = Assert.Single(api.Simulator.Users);
        Assert.Equal(("Jane Doe", "jane@example.com"), (user.FullName, user.EmailAddress));
        Assert.Equal(user.AcsUserId, printed["resident"]!.Id("acs_user"));
        Assert.Equal(Assert.Single(api.Simulator.UserIdentities).UserIdentityId, user.UserIdentityId);
        var doors = printed["doors"]!.AsArray();
        Assert.Equal(
            building.Entrances.Select(entrance => entrance.AcsEntranceId).Order(),
            doors.Select(Entrance).Order()
        );
        Assert.All(doors, door => AssertOpens(api.Simulator, door!));
    }

    [Fact]
    public async Task The_same_works_on_the_simulator_as_a_program_and_our_client_sees_it()
    {
        using var simulator = await SimulatorProcess.StartAsync();
        using var seam = simulator.CreateClient();
        var building = Assert.Single(await seam.SystemsAcs.ListAsync(), system => system.Name == "Maple House");

        var printed = await RunAsync(
            new Dictionary<string, string>
            {
                ["SEAM_ENDPOINT"] = simulator.Address,
                ["SEAM_API_KEY"] = simulator.ApiKey,
                ["ACS_SYSTEM_ID"] = building.AcsSystemId,
            },
            DateTimeOffset.UtcNow
        );

        var made = await seam.CredentialsAcs.ListAsync(acsUserId: printed["resident"]!.Id("acs_user"));
        var doors = printed["doors"]!.AsArray();
        Assert.Equal((await seam.EntrancesAcs.ListAsync(acsSystemId: building.AcsSystemId)).Count, doors.Count);
        Assert.Equal(
            doors.Select(door => (door!["credential"]!.Id("acs_credential"), door["credential"]!.Text("code"))).Order(),
            made.Select(credential => (credential.AcsCredentialId, credential.Code!)).Order()
        );
    }

    private static Task<JsonObject> RunAsync(IReadOnlyDictionary<string, string> environment, DateTimeOffset start) =>
        PeerProcess.RunAsync(
            "resident.mjs",
            new Dictionary<string, string>(environment)
            {
                ["STARTS_AT"] = start.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                ["ENDS_AT"] = start.AddDays(5).UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            }
        );

    private static void AssertOpens(SeamSimulator simulator, JsonNode door)
    {
        var pin = door["credential"]!.Text("code");
        Assert.Matches("^[0-9]{7}$", pin);
        Assert.Equal(Entrance(door), Assert.Single(door["opens"]!.AsArray())!.Id("acs_entrance"));
        Assert.Equal(Entrance(door), Assert.Single(simulator.FindEntrancesOpenedBy(pin)).AcsEntranceId);
    }

    private static string Entrance(JsonNode? door) => door!["entrance"]!.Id("acs_entrance");
}
