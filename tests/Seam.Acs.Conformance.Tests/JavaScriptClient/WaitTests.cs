using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Action attempts, waited for by Seam's JavaScript client.</summary>
public sealed class WaitTests
{
    private const string Encode = "/acs/encoders/encode_credential";

    // It asks again as soon as it may; only what never ends is waited for to the end of its time.
    private static JsonObject Wait(int timeout) =>
        new JsonObject
        {
            ["waitForActionAttempt"] = new JsonObject { ["timeout"] = timeout, ["pollingInterval"] = 1 },
        };

    [Fact]
    public async Task A_success_brings_the_result()
    {
        await using var api = new JavaScriptApi();

        var reply = await api.Ask(Encode, await Card(api), Wait(60_000));

        var attempt = reply["result"]!;
        Assert.Equal("success", attempt.Text("status"));
        Assert.Equal(Assert.Single(api.Simulator.Credentials).AcsCredentialId, attempt["result"]!.Id("acs_credential"));
        Assert.Contains("/action_attempts/get", api.Answers.Succeeded);
    }

    [Fact]
    public async Task A_failure_is_thrown_with_its_type_and_message()
    {
        await using var api = new JavaScriptApi();
        var card = await Card(api);
        await api.Call(
            "acs/encoders/simulate/next_credential_encode_will_fail",
            ("acs_encoder_id", card.Id("acs_encoder"))
        );

        var reply = await api.Ask(Encode, card, Wait(60_000));

        var failure = reply["failure"]!;
        var error = failure["action_attempt"]!["error"]!;
        Assert.Equal("SeamActionAttemptFailedError", failure.Text("name"));
        Assert.Equal("error", failure["action_attempt"]!.Text("status"));
        Assert.Equal((error.Text("type"), error.Text("message")), (failure.Text("code"), failure.Text("message")));
    }

    [Fact]
    public async Task An_attempt_that_stays_pending_runs_out_of_time()
    {
        // The simulated clock stands still, so the attempt never ends.
        await using var api = new JavaScriptApi(actionDuration: TimeSpan.FromMinutes(1));

        var reply = await api.Ask(Encode, await Card(api), Wait(20));

        var failure = reply["failure"]!;
        Assert.Equal("SeamActionAttemptTimeoutError", failure.Text("name"));
        Assert.Equal("pending", failure["action_attempt"]!.Text("status"));
    }

    private static async Task<JsonNode> Card(JavaScriptApi api)
    {
        var hotel = api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        var card = await api.Call(
            "acs/credentials/create",
            ("acs_user_id", await api.CreateUser(hotel.AcsSystemId)),
            ("access_method", "card"),
            ("allowed_acs_entrance_ids", new[] { hotel.Entrances[0].AcsEntranceId })
        );
        return new JsonObject
        {
            ["acs_encoder_id"] = api.Simulator.AddEncoder(hotel.AcsSystemId, "Desk"),
            ["acs_credential_id"] = card.Id("acs_credential"),
        };
    }
}
