using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

/// <summary>How the status, the entrances and the pages of access methods follow their grants.</summary>
public sealed partial class AccessGrantTests
{
    [Fact]
    public async Task Status_of_a_grant_follows_its_times()
    {
        var grant = await _api.Call(
            "access_grants/create",
            ("user_identity_id", await CreateIdentity()),
            ("acs_entrance_ids", new[] { Front }),
            ("starts_at", "2024-07-14T12:00:00Z"),
            ("ends_at", "2024-07-15T12:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );
        var statuses = new List<string> { grant.Text("display_status") };

        for (var day = 0; day < 2; day++)
        {
            _api.Time.Advance(TimeSpan.FromDays(1));
            statuses.Add((await Call("get", grant)).Text("display_status"));
        }

        Assert.Equal(["Access starts later.", "Access is active.", "Access has ended."], statuses);
    }

    [Fact]
    public async Task Status_of_a_grant_without_its_methods_names_a_problem()
    {
        var grant = await Create("cloud_key", Front);

        Assert.Equal("Some access could not be granted.", grant.Text("display_status"));
    }

    [Fact]
    public async Task Status_of_a_method_follows_its_way_to_the_doors()
    {
        var oak = _api.Simulator.AddLatchBuilding(
            "Oak House",
            new SimulatedSystemOptions { SyncDelay = TimeSpan.FromMinutes(1) },
            "Gate"
        );
        var elm = _api.Simulator.AddLatchBuilding("Elm House", new SimulatedSystemOptions { DeferPins = true }, "Gate");
        var card = await Create("card", _hotel.Entrances[0].AcsEntranceId);
        var pin = await Create("code", oak.Entrances[0].AcsEntranceId);
        var deferred = await Create("code", elm.Entrances[0].AcsEntranceId);
        async Task<string> Status(JsonNode grant) => Assert.Single(await Methods(grant))!.Text("display_status");

        Assert.Equal("Waiting for a card to be encoded.", await Status(card));
        Assert.Equal("Access is being prepared.", card.Text("display_status"));
        Assert.Equal("On the way to the doors.", await Status(pin));
        Assert.Equal("Waiting for the access system.", await Status(deferred));
        _api.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Ready to use.", await Status(pin));
        Assert.Equal("Ready to use.", await Status(deferred));
    }

    [Fact]
    public async Task Entrances_of_a_method_are_listed()
    {
        var grant = await Create("code", Front, Room);
        var method = (await Methods(grant))[1]!.Id("access_method");

        var entrances = await _api.Call("acs/entrances/list", ("access_method_id", method));

        Assert.Equal([Room], entrances.Ids("acs_entrance"));
        (await _api.Refused("acs/entrances/list", ("access_method_id", Guid.NewGuid().ToString()))).Assert404(
            "access_method_not_found"
        );
    }

    [Fact]
    public async Task Methods_come_in_pages()
    {
        var grant = await Create("code", Front, Room);
        var ids = (await Methods(grant)).Ids("access_method");
        async Task<JsonObject> Page(string? cursor) =>
            (
                await _api.Send("POST", "access_methods/list", SimulatorApi.Body(("limit", 1), ("page_cursor", cursor)))
            ).Json!;

        var first = await Page(null);
        var second = await Page(first["pagination"]!.Text("next_page_cursor"));

        Assert.Equal([ids[0]], first["access_methods"]!.Ids("access_method"));
        Assert.Equal([ids[1]], second["access_methods"]!.Ids("access_method"));
        Assert.False(second["pagination"]!.Flag("has_next_page"));
    }
}
