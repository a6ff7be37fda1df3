using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Simulator.Tests;

/// <summary>Systems that a test adds to the building, and the count of what it called.</summary>
public sealed class AddedSystemTests
{
    private const string Towers =
        """{"kind":"latch_building","name":"Harbour Towers","doors":["Gate","Flat 1"],"defer_pins":true,"sync_seconds":30}""";

    [Fact]
    public async Task An_added_system_has_its_doors_and_its_ways_and_survives_a_restart()
    {
        using var folder = new TemporaryFolder();
        JsonNode added;
        await using (var host = await TestHost.StartAsync(folder.File("state")))
        {
            await host.PostAsync("systems", Towers);
            added = System(await host.StateAsync());

            using var seam = host.CreateClient();
            var door = added["doors"]![1]!["id"]!.GetValue<string>();
            var user = await seam.UsersAcs.CreateAsync(added["id"]!.GetValue<string>(), "Ann Lee");
            var pin = await seam.CredentialsAcs.CreateAsync(
                AcsCredentialAccessMethod.Code,
                acsUserId: user.AcsUserId,
                allowedAcsEntranceIds: [door],
                startsAt: host.Time.GetUtcNow(),
                endsAt: host.Time.GetUtcNow().AddDays(9)
            );
            Assert.Null(pin.Code);
            host.Time.Advance(TimeSpan.FromSeconds(30));
            Assert.NotNull((await seam.CredentialsAcs.GetAsync(pin.AcsCredentialId)).Code);
        }

        await using var again = await TestHost.StartAsync(folder.File("state"));
        var kept = System(await again.StateAsync());
        Assert.Equal(["Gate", "Flat 1"], kept["doors"]!.AsArray().Select(door => (string?)door!["name"]));
        Assert.Equal((string?)added["id"], (string?)kept["id"]);
        Assert.Equal("latch_building", (string?)kept["type"]);
        Assert.Equal("Ann Lee", (string?)Assert.Single(kept["users"]!.AsArray())!["name"]);
    }

    [Theory]
    [InlineData("""{"kind":"castle","name":"X"}""", "kind must be one of latch_building")]
    [InlineData("""{"kind":"latch_building","name":"X","sync_seconds":-1}""", "sync_seconds is from 0 to a year.")]
    [InlineData("""{"kind":"latch_building","name":" "}""", "whitespace")]
    [InlineData("""{"kind":"assa_abloy_credential_service","name":"X","doors":["Gate"]}""", "")]
    public async Task A_system_that_makes_no_sense_is_refused_and_not_made(string json, string why)
    {
        await using var host = await TestHost.StartAsync();
        var before = host.World.Simulator.Systems.Count;

        var answer = await host.PostAsync("systems", json, HttpStatusCode.BadRequest);

        Assert.Contains(why, (string?)answer["error"]);
        Assert.Equal(before, host.World.Simulator.Systems.Count);
    }

    [Fact]
    public async Task Calls_are_counted_also_those_that_faults_strike()
    {
        await using var host = await TestHost.StartAsync();
        using var seam = host.CreateClient(options => options.MaxRetries = 0);
        await host.PostAsync("faults", """{"kind":"drop","operation":"acs/users/list"}""");
        await Assert.ThrowsAsync<SeamTransportException>(() => seam.UsersAcs.ListAsync());
        await seam.UsersAcs.ListAsync();
        await seam.SystemsAcs.ListAsync();
        using var unknown = await host.Http.GetAsync("/no/such/operation");

        var counts = await CountAsync(host);

        Assert.Equal(4, (int?)counts["count"]);
        Assert.Equal(2, (int?)counts["by_operation"]!["acs/users/list"]);
        Assert.Equal(2, counts["by_operation"]!.AsObject().Count);
        await host.Http.DeleteAsync("/_simulator/requests");
        Assert.Equal(0, (int?)(await CountAsync(host))["count"]);
    }

    private static async Task<JsonNode> CountAsync(TestHost host) =>
        JsonNode.Parse(await host.Http.GetStringAsync("/_simulator/requests/count"))!;

    private static JsonNode System(JsonNode state) =>
        state["systems"]!.AsArray().Single(system => (string?)system!["name"] == "Harbour Towers")!;
}
