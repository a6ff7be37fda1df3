using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class EncoderTests
{
    private readonly SimulatorApi _api = new(actionDuration: TimeSpan.FromSeconds(5));
    private readonly SimulatedSystem _hotel;
    private readonly string _encoder;

    public EncoderTests()
    {
        _hotel = _api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        _encoder = _api.Simulator.AddEncoder(_hotel.AcsSystemId, "Front desk");
    }

    [Fact]
    public async Task An_encoder_writes_a_card_which_opens_its_doors_from_then_on()
    {
        var card = await CreateCard();

        var attempt = await Begin("encode_credential", ("acs_credential_id", card));
        Assert.Equal(("pending", "ENCODE_CREDENTIAL"), (attempt.Text("status"), attempt.Text("action_type")));
        Assert.Null(Assert.Single(_api.Simulator.Credentials).CardNumber);
        var done = await End(attempt);

        Assert.Equal("success", done.Text("status"));
        Assert.True(done["result"]!.Flag("is_issued"));
        var number = done["result"]!.Text("card_number");
        Assert.Equal(["Room 1"], _api.Simulator.FindEntrancesOpenedByCard(number).Select(entrance => entrance.Name));
        Assert.Empty((await Get(card))["warnings"]!.AsArray());
        Assert.Equal(["acs_credential.issued"], await EventsOf(card));
        await _api.Call("acs/credentials/delete", ("acs_credential_id", card));
        Assert.Empty(_api.Simulator.FindEntrancesOpenedByCard(number));
    }

    [Theory]
    [InlineData(null, "no_credential_on_encoder")]
    [InlineData("encoding_interrupted", "encoding_interrupted")]
    public async Task The_next_encoding_fails_as_told_and_only_that(string? told, string type)
    {
        var card = await CreateCard();
        await Tell("encode_will_fail", ("error_code", told));

        var failed = await End(await Begin("encode_credential", ("acs_credential_id", card)));
        Assert.Equal(("error", type), (failed.Text("status"), failed["error"]!.Text("type")));
        Assert.Null(failed["result"]);
        Assert.False((await Get(card)).Flag("is_issued"));
        var second = await End(await Begin("encode_credential", ("acs_credential_id", card)));

        Assert.Equal("success", second.Text("status"));
    }

    [Fact]
    public async Task A_failure_told_of_one_credential_waits_for_it()
    {
        var (first, second) = (await CreateCard(), await CreateCard());
        await Tell("encode_will_fail", ("acs_credential_id", second));

        var other = await End(await Begin("encode_credential", ("acs_credential_id", first)));
        var told = await End(await Begin("encode_credential", ("acs_credential_id", second)));

        Assert.Equal(("success", "error"), (other.Text("status"), told.Text("status")));
    }

    [Fact]
    public async Task A_success_that_is_told_takes_a_failure_back()
    {
        var card = await CreateCard();
        await Tell("encode_will_fail");
        await Tell("encode_will_succeed");

        Assert.Equal(
            "success",
            (await End(await Begin("encode_credential", ("acs_credential_id", card)))).Text("status")
        );
    }

    [Fact]
    public async Task Writing_a_card_again_keeps_its_number_and_reissues_it()
    {
        var card = await CreateCard();
        var first = await End(await Begin("encode_credential", ("acs_credential_id", card)));
        var second = await End(await Begin("encode_credential", ("acs_credential_id", card)));

        Assert.Equal(first["result"]!.Text("card_number"), second["result"]!.Text("card_number"));
        Assert.Equal(["acs_credential.issued", "acs_credential.reissued"], await EventsOf(card));
    }

    [Fact]
    public async Task A_scan_reads_what_lies_there_and_sees_that_it_is_out_of_date()
    {
        var empty = await End(await Begin("scan_credential"));
        Assert.Null(empty["result"]!["acs_credential_on_encoder"]);
        var card = await CreateCard();
        await End(await Begin("encode_credential", ("acs_credential_id", card)));

        var fresh = (await End(await Begin("scan_credential")))["result"]!;
        await _api.Call("acs/credentials/update", ("acs_credential_id", card), ("ends_at", "2024-08-01T00:00:00Z"));
        var stale = (await End(await Begin("scan_credential")))["result"]!;

        Assert.Equal(card, fresh["acs_credential_on_seam"]!.Id("acs_credential"));
        Assert.Empty(fresh["warnings"]!.AsArray());
        Assert.Equal("acs_credential_on_encoder_out_of_sync", stale["warnings"]![0]!.Text("warning_code"));
    }

    [Theory]
    [InlineData("credential_exists_on_seam", true, true, null)]
    [InlineData("credential_on_encoder_needs_update", true, true, "acs_credential_on_encoder_out_of_sync")]
    [InlineData("credential_does_not_exist_on_seam", true, false, "acs_credential_on_seam_not_found")]
    [InlineData("credential_on_encoder_is_empty", false, false, null)]
    public async Task The_next_scan_finds_what_it_is_told(string scenario, bool hasCard, bool isKnown, string? warning)
    {
        await CreateCard();
        await Tell("scan_will_succeed", ("scenario", scenario));

        var result = (await End(await Begin("scan_credential")))["result"]!;

        Assert.Equal(
            (hasCard, isKnown),
            (result["acs_credential_on_encoder"] is not null, result["acs_credential_on_seam"] is not null)
        );
        Assert.Equal(warning, result["warnings"]!.AsArray().FirstOrDefault()?.Text("warning_code"));
    }

    [Fact]
    public async Task The_next_scan_fails_as_told()
    {
        await Tell("scan_will_fail", ("error_code", "action_attempt_expired"));

        Assert.Equal("action_attempt_expired", (await End(await Begin("scan_credential")))["error"]!.Text("type"));
        Assert.Equal("success", (await End(await Begin("scan_credential"))).Text("status"));
    }

    [Fact]
    public async Task A_scanned_card_is_assigned_to_a_user()
    {
        var user = await _api.CreateUser(_hotel.AcsSystemId, "John", "john@example.com");
        var none = await End(await Begin("scan_to_assign_credential", ("acs_user_id", user)));
        Assert.Equal("no_credential_on_encoder", none["error"]!.Text("type"));
        await Tell("scan_will_succeed", ("scenario", "credential_does_not_exist_on_seam"));

        var done = await End(await Begin("scan_to_assign_credential", ("acs_user_id", user)));

        Assert.Equal(user, done["result"]!.Id("acs_user"));
        var credential = Assert.Single(_api.Simulator.Credentials);
        Assert.Equal((user, done["result"]!.Text("card_number")), (credential.AcsUserId, credential.CardNumber));
    }

    [Fact]
    public async Task Encoders_write_cards_of_their_own_system_only()
    {
        var latch = _api.Simulator.AddLatchBuilding("Maple House", "Door");
        var inn = _api.Simulator.AddSystem(SimulatedSystemKind.HotekSite, "Inn");
        var other = _api.Simulator.AddEncoder(inn.AcsSystemId, "Desk");
        var pin = (await _api.CreatePin(await _api.CreateUser(latch.AcsSystemId), latch.Entrances[0].AcsEntranceId)).Id(
            "acs_credential"
        );
        var card = await CreateCard();

        (
            await _api.Refused("acs/encoders/encode_credential", ("acs_encoder_id", other), ("acs_credential_id", card))
        ).AssertInvalid("acs_encoder_id");
        (
            await _api.Refused(
                "acs/encoders/encode_credential",
                ("acs_encoder_id", _encoder),
                ("acs_credential_id", pin)
            )
        ).AssertInvalid("acs_encoder_id");
        (
            await _api.Refused("acs/encoders/simulate/next_credential_scan_will_succeed", ("acs_encoder_id", other))
        ).AssertInvalid("acs_credential_id_on_seam");
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddEncoder(latch.AcsSystemId, "Desk"));
    }

    [Fact]
    public async Task Encoders_are_listed_by_system_or_ID()
    {
        var inn = _api.Simulator.AddSystem(SimulatedSystemKind.HotekSite, "Inn");
        var other = _api.Simulator.AddEncoder(inn.AcsSystemId, "Desk");
        async Task<string[]> List(params (string, object?)[] parameters) =>
            (await _api.Call("acs/encoders/list", parameters)).Ids("acs_encoder");

        Assert.Equal([_encoder, other], await List());
        Assert.Equal([_encoder], await List(("acs_system_id", _hotel.AcsSystemId)));
        Assert.Equal([_encoder, other], await List(("acs_system_ids", new[] { _hotel.AcsSystemId, inn.AcsSystemId })));
        Assert.Equal([other], await List(("acs_encoder_ids", new[] { other })));
        Assert.Empty(await List(("acs_encoder_ids", new[] { other }), ("acs_system_id", _hotel.AcsSystemId)));
    }

    [Fact]
    public async Task Action_attempts_are_listed_and_end_by_the_clock()
    {
        var first = await Begin("scan_credential");
        var second = await Begin("scan_credential");
        async Task<JsonArray> List(params (string, object?)[] parameters) =>
            (await _api.Call("action_attempts/list", parameters)).AsArray();

        Assert.All(await List(), attempt => Assert.Equal("pending", attempt!.Text("status")));
        await End(second);
        Assert.Equal([first.Id("action_attempt"), second.Id("action_attempt")], (await List()).Ids("action_attempt"));
        var one = Assert.Single(await List(("action_attempt_ids", new[] { second.Id("action_attempt") })));
        Assert.Equal("success", one!.Text("status"));
    }

    private async Task<string> CreateCard() =>
        (
            await _api.Call(
                "acs/credentials/create",
                ("acs_user_id", await _api.CreateUser(_hotel.AcsSystemId)),
                ("access_method", "card"),
                ("allowed_acs_entrance_ids", new[] { _hotel.Entrances[0].AcsEntranceId })
            )
        ).Id("acs_credential");

    private Task<JsonNode> Get(string credential) =>
        _api.Call("acs/credentials/get", ("acs_credential_id", credential));

    private Task<JsonNode> Tell(string what, params (string, object?)[] parameters) =>
        _api.Call("acs/encoders/simulate/next_credential_" + what, [("acs_encoder_id", _encoder), .. parameters]);

    private Task<JsonNode> Begin(string operation, params (string, object?)[] parameters) =>
        _api.Call("acs/encoders/" + operation, [("acs_encoder_id", _encoder), .. parameters]);

    private async Task<JsonNode> End(JsonNode attempt)
    {
        _api.Time.Advance(TimeSpan.FromSeconds(5));
        return await _api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));
    }

    private async Task<string[]> EventsOf(string credential)
    {
        var events = await _api.Call(
            "events/list",
            ("since", "2024-01-01T00:00:00Z"),
            ("acs_credential_id", credential)
        );
        return [.. events.AsArray().Select(found => found!.Text("event_type"))];
    }
}
