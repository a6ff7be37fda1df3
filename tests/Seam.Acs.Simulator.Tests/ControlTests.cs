using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Simulator.Tests;

/// <summary>What tests in any language ask of the simulator itself.</summary>
public sealed class ControlTests
{
    private const string Nowhere = "00000000-0000-4000-8000-000000000000";

    [Theory]
    [InlineData("Maple House", "Ada Okafor", "Gym", "Gym", "granted")]
    [InlineData("Maple House", "Ada Okafor", "Gym", "Garage", "other_door")]
    [InlineData("Maple House", "Dmitri Novak", "Front Door", "Front Door", "ended")]
    [InlineData("Maple House", "Chiara Russo", "Room 201", "Room 201", "suspended")]
    [InlineData("Maple House", "Emi Tanaka", "Room 202", "Room 202", "not_begun")]
    [InlineData("Maple House", "Femi Adeyemi", "Roof", "Front Door", "other_system")]
    [InlineData("Maple Annex", "Ada Okafor", "Bicycle Room", "Bicycle Room", "on_its_way")]
    [InlineData("Harbour Office", "Femi Adeyemi", "Roof", "Lobby", "granted")]
    [InlineData("Harbour Office", "Femi Adeyemi", "Roof", "Server Room", "other_door")]
    public async Task A_door_tells_why(string system, string holder, string madeFor, string door, string code)
    {
        await using var host = await TestHost.StartAsync();
        var tried = host.World.Simulator.Systems.Single(one => one.Name == system).Entrance(door);
        var pin = PageTests.Pin(host, holder, madeFor);

        var answer = await host.PostAsync($"doors/{tried.AcsEntranceId}/try", $$"""{"pin":"{{pin}}"}""");

        Assert.Equal(code, (string?)answer["code"]);
        Assert.Equal(code == "granted", (bool)answer["opened"]!);
        Assert.EndsWith(".", (string?)answer["reason"]);
        Assert.DoesNotContain(pin, (string?)answer["reason"]);
    }

    [Fact]
    public async Task A_door_opens_to_a_card_and_still_to_a_PIN_whose_end_nobody_carried_there()
    {
        await using var host = await TestHost.StartAsync();
        var card = host.World.Simulator.Credentials.Single(credential => credential.CardNumber is not null);
        var opened = await host.PostAsync(
            $"doors/{card.AcsEntranceIds[0]}/try",
            $$"""{"card_number":"{{card.CardNumber}}"}"""
        );
        Assert.Equal("granted", (string?)opened["code"]);

        var workshop = host.World.Simulator.Entrances.Single(door => door.Name == "Workshop").AcsEntranceId;
        var pin = PageTests.Pin(host, "Ada Okafor", "Workshop");
        using var seam = host.CreateClient();
        await seam.CredentialsAcs.DeleteAsync(
            host.World.Simulator.Credentials.Single(credential => credential.Code == pin).AcsCredentialId
        );
        var still = await host.PostAsync($"doors/{workshop}/try", $$"""{"pin":"{{pin}}"}""");
        Assert.Equal("granted_still", (string?)still["code"]);

        var annex = host.World.Simulator.Systems.Single(system => system.Name == "Maple Annex").AcsSystemId;
        await host.PostAsync($"systems/{annex}/carry_changes", "{}");
        var shut = await host.PostAsync($"doors/{workshop}/try", $$"""{"pin":"{{pin}}"}""");
        Assert.Equal("unknown", (string?)shut["code"]);
    }

    [Theory]
    [InlineData($"doors/{Nowhere}/try", """{"pin":"1"}""", HttpStatusCode.NotFound, "There is no such door.")]
    [InlineData($"doors/{Nowhere}/try", "{}", HttpStatusCode.BadRequest, "Give a pin, or a card_number.")]
    [InlineData($"doors/{Nowhere}/try", "null", HttpStatusCode.BadRequest, "The body must be a JSON object.")]
    [InlineData(
        $"systems/{Nowhere}/carry_changes",
        "{}",
        HttpStatusCode.BadRequest,
        $"There is no access system '{Nowhere}'."
    )]
    [InlineData(
        "clock/advance",
        """{"seconds":-1}""",
        HttpStatusCode.BadRequest,
        "The clock goes forward only, and by ten years at the most."
    )]
    [InlineData(
        "clock/stop",
        "{}",
        HttpStatusCode.NotFound,
        "The control API has no such path, or not with this method."
    )]
    public async Task What_makes_no_sense_is_refused_with_the_reason(
        string path,
        string json,
        HttpStatusCode status,
        string error
    )
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync(path, json, status);

        Assert.Equal(error, (string?)answer["error"]);
    }

    [Fact]
    public async Task Requests_are_told_without_their_keys()
    {
        await using var host = await TestHost.StartAsync();
        using var seam = host.CreateClient();
        await seam.UsersAcs.ListAsync(limit: 3);

        var told = await host.Http.GetStringAsync("/_simulator/requests");

        var request = Assert.Single(JsonNode.Parse(told)!["requests"]!.AsArray())!;
        Assert.Equal("/acs/users/list", (string?)request["path"]);
        Assert.Contains("limit=3", (string?)request["query"]);
        Assert.DoesNotContain(host.World.ApiKey, told);
        await host.Http.DeleteAsync("/_simulator/requests");
        Assert.Equal("""{"requests":[]}""", await host.Http.GetStringAsync("/_simulator/requests"));
    }

    [Fact]
    public async Task A_reset_makes_the_building_anew_with_the_same_keys()
    {
        await using var host = await TestHost.StartAsync();
        using var seam = host.CreateClient();
        var before = (await seam.UsersAcs.ListAsync()).Select(user => user.AcsUserId).ToList();
        await seam.UsersAcs.DeleteAsync(acsUserId: before[0]);

        await host.PostAsync("reset", "{}");

        Assert.Equal(before, (await seam.UsersAcs.ListAsync()).Select(user => user.AcsUserId));
    }

    [Fact]
    public async Task The_stream_notes_each_change_also_one_that_time_brings()
    {
        await using var host = await TestHost.StartAsync();
        using var reader = new StreamReader(await host.Http.GetStreamAsync("/_simulator/stream"));
        var first = await NoteAsync(reader);

        await host.PostAsync("clock/advance", """{"seconds":1}""");
        var second = await NoteAsync(reader);
        // Emi Tanaka's PINs begin in seven days.
        host.Time.Advance(TimeSpan.FromDays(8));
        var third = await NoteAsync(reader);

        Assert.True(first < second && second < third);
    }

    private static async Task<long> NoteAsync(StreamReader reader)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.Equal("event: change", await reader.ReadLineAsync(cancellationToken));
        var data = await reader.ReadLineAsync(cancellationToken);
        Assert.Equal("", await reader.ReadLineAsync(cancellationToken));
        return long.Parse(data!["data: ".Length..]);
    }
}
