using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

public sealed class ActionAttemptTests
{
    private const string Text = """
        {"action_attempt_id":"a1","action_type":"MOVE_THING","status":"success","result":{"thing_id":"t1","name":"Lamp"},
         "error":null,"started":{"by":["x",1]}}
        """;

    [Fact]
    public void An_action_attempt_is_read_and_written_without_loss()
    {
        var attempt = Read(Text);

        Assert.Equal("a1", attempt.ActionAttemptId);
        Assert.Equal("MOVE_THING", attempt.ActionType);
        Assert.Equal(ActionAttemptStatus.Success, attempt.Status);
        Assert.Equal(Things.Lamp, attempt.Result);
        Assert.Null(attempt.Error);
        Assert.Equal(attempt, Read(attempt.ToString()));
        Assert.Contains("started", attempt.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_read_and_written_without_loss()
    {
        var attempt = Read(
            """{"action_attempt_id":"a1","status":"error","error":{"type":"x","message":"y","step":7}}"""
        );

        Assert.Equal("x", attempt.Error!.Type);
        Assert.Equal("y", attempt.Error.Message);
        Assert.Equal(7, attempt.Error.AdditionalProperties["step"].GetInt32());
        Assert.Equal(attempt, Read(attempt.ToString()));
    }

    [Fact]
    public void Members_may_be_missing()
    {
        var attempt = Read("{}");

        Assert.Equal("", attempt.ActionAttemptId);
        Assert.Equal("", attempt.Status.Value);
        Assert.Equal(default, attempt.ActionType);
        Assert.Empty(attempt.AdditionalProperties);
    }

    [Theory]
    [InlineData("a1", "a2")]
    [InlineData("MOVE_THING", "PUSH_THING")]
    [InlineData("success", "pending")]
    [InlineData("Lamp", "Sofa")]
    [InlineData("\"error\":null", "\"error\":{}")]
    [InlineData("started", "begun")]
    [InlineData("[\"x\",1]", "[\"x\",2]")]
    public void Equality_is_by_value(string old, string changed)
    {
        Assert.Equal(Read(Text), Read(Text));
        Assert.Equal(Read(Text).GetHashCode(), Read(Text).GetHashCode());
        Assert.NotEqual(Read(Text), Read(Text.Replace(old, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Additional_members_are_never_null()
    {
        Assert.Empty(new ActionAttempt<Thing> { AdditionalProperties = null! }.AdditionalProperties);
        Assert.Empty(new ActionAttemptResult { AdditionalProperties = null! }.AdditionalProperties);
        Assert.Empty(new ActionAttemptError { AdditionalProperties = null! }.AdditionalProperties);
    }

    [Fact]
    public void Nothing_is_written_without_a_writer()
    {
        Assert.Throws<ArgumentNullException>("writer", () => new ActionAttempt<Thing>().WriteJson(null!));
        Assert.Throws<ArgumentNullException>("writer", () => new ActionAttemptResult().WriteJson(null!));
        Assert.Throws<ArgumentNullException>("writer", () => new ActionAttemptError().WriteJson(null!));
    }

    [Fact]
    public void Errors_and_results_compare_by_value()
    {
        ActionAttemptError error = ReadAs<ActionAttemptError>("""{"type":"x","message":"y","code":7}""");
        Assert.Equal(error, ReadAs<ActionAttemptError>("""{"code":7,"message":"y","type":"x"}"""));
        Assert.Equal(error.GetHashCode(), (error with { }).GetHashCode());
        Assert.NotEqual(error, error with { Type = "z" });
        Assert.NotEqual(error, error with { Message = "z" });
        Assert.NotEqual(error, ReadAs<ActionAttemptError>("""{"type":"x","message":"y","code":8}"""));
        Assert.False(error.Equals(null));
        var hashes = new[] { error, error with { Type = "z" }, error with { Message = "z" } }.Select(one =>
            one.GetHashCode()
        );
        Assert.Equal(3, hashes.Distinct().Count());

        ActionAttemptResult result = ReadAs<ActionAttemptResult>("""{"code":7}""");
        Assert.Equal(result, ReadAs<ActionAttemptResult>("""{"code":7}"""));
        Assert.NotEqual(result, ReadAs<ActionAttemptResult>("""{"code":8}"""));
        Assert.False(result.Equals(null));
        Assert.NotEqual(result.GetHashCode(), ReadAs<ActionAttemptResult>("""{"cod":7}""").GetHashCode());
    }

    [Fact]
    public void The_known_statuses_and_types_are_those_of_the_API()
    {
        Assert.Equal(
            ["pending", "success", "error"],
            [ActionAttemptStatus.Pending.Value, ActionAttemptStatus.Success.Value, ActionAttemptStatus.Error.Value]
        );
        ActionAttemptType[] types =
        [
            ActionAttemptType.AssignCredential,
            ActionAttemptType.EncodeCredential,
            ActionAttemptType.ScanCredential,
            ActionAttemptType.ScanToAssignCredential,
            ActionAttemptType.UnlockDoor,
            ActionAttemptType.LockDoor,
            ActionAttemptType.ResetSandboxWorkspace,
        ];
        Assert.Equal(
            [
                "ASSIGN_CREDENTIAL",
                "ENCODE_CREDENTIAL",
                "SCAN_CREDENTIAL",
                "SCAN_TO_ASSIGN_CREDENTIAL",
                "UNLOCK_DOOR",
                "LOCK_DOOR",
                "RESET_SANDBOX_WORKSPACE",
            ],
            types.Select(type => type.Value)
        );
    }

    [Fact]
    public void Statuses_and_types_are_open()
    {
        ActionAttemptStatus status = "queued";
        Assert.Equal("queued", status.Value);
        Assert.Equal(ActionAttemptStatus.FromValue("pending"), ActionAttemptStatus.Pending);
        Assert.Equal(default, new ActionAttemptStatus(""));
        ActionAttemptType type = "SING";
        Assert.Equal("SING", type.ToString());
        Assert.Equal("UNLOCK_DOOR", ActionAttemptType.UnlockDoor.Value);
        Assert.Equal("\"SING\"", JsonSerializer.Serialize(type));
        Assert.Equal(type, JsonSerializer.Deserialize<ActionAttemptType>("\"SING\""));
    }

    private static ActionAttempt<Thing> Read(string json) => ReadAs<ActionAttempt<Thing>>(json);

    private static T ReadAs<T>(string json)
        where T : ISeamJson<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return T.ReadJson(ref reader);
    }
}
