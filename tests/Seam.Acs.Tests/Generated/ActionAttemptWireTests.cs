using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Operations that start something which takes its time wait for its end, in every form.</summary>
public sealed class ActionAttemptWireTests
{
    public static TheoryData<string, CallForm> Calls =>
        new(
            from operation in ApiFacts.Instance.Operations
            where operation.Returns?.Result is not null
            from form in OperationMethods.Forms
            select (operation.Path, form)
        );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_facts_have_the_operations_that_the_tests_are_about() =>
        Assert.Equal(
            [
                "/access_methods/assign_card",
                "/access_methods/encode",
                "/access_methods/unlock_door",
                "/acs/encoders/encode_credential",
                "/acs/encoders/scan_credential",
                "/acs/encoders/scan_to_assign_credential",
                "/acs/entrances/unlock",
                "/workspaces/reset_sandbox",
            ],
            Calls.Select(call => call.Data.Item1).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_asks_how_far_a_pending_attempt_has_come_until_it_is_over(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var (pending, done) = (Attempt(operation, "pending"), SampleAnswer.Value(operation)!);
        var time = new TestTime();
        using var recorder = new WireRecorder(Answer(pending), Answer(pending), Answer(done)) { Time = time };
        using var client = recorder.CreateClient();

        var result = await Invoke(client, operation, form, options: null);

        var id = (string)done["action_attempt_id"]!;
        var poll = $"/action_attempts/get?action_attempt_id={id}&_strict=true";
        Assert.Equal(
            [(operation.Verb, operation.Path), ("GET", poll), ("GET", poll)],
            recorder.Requests.Select(sent => (sent.Method, sent.Target))
        );
        Assert.All(recorder.Requests, sent => Assert.Equal(!form.HasFlag(CallForm.Async), sent.WasSynchronous));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], time.Waits);
        SampleAnswer.AssertSame(done, SampleAnswer.JsonOf(result));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_that_is_told_not_to_wait_returns_what_is_pending(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var pending = Attempt(operation, "pending");
        using var recorder = new WireRecorder(Answer(pending));
        using var client = recorder.CreateClient();
        var options = new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.None };

        var result = await Invoke(client, operation, form, options);

        Assert.Single(recorder.Requests);
        SampleAnswer.AssertSame(pending, SampleAnswer.JsonOf(result));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_attempt_that_failed_is_an_exception_that_names_the_call(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var failed = Attempt(operation, "error");
        failed["error"] = new JsonObject { ["type"] = "card_not_found", ["message"] = "No card lay there." };
        using var recorder = new WireRecorder(Answer(failed));
        using var client = recorder.CreateClient();

        var failure = await Assert.ThrowsAsync<SeamActionAttemptFailedException>(() =>
            Invoke(client, operation, form, options: null)
        );

        Assert.Equal(path[1..], failure.Operation);
        Assert.Equal("card_not_found", failure.ErrorType);
        Assert.Equal("No card lay there.", failure.ErrorMessage);
        Assert.Equal(operation.ActionType, failure.ActionType.Value);
        Assert.Equal((string)failed["action_attempt_id"]!, failure.ActionAttemptId);
        Assert.Single(recorder.Requests);
    }

    private static Task<object?> Invoke(
        SeamClient client,
        ApiOperation operation,
        CallForm form,
        SeamRequestOptions? options
    )
    {
        var parameters = ParameterVariants.Parameters(operation, "all");
        return OperationCall.Invoke(
            client,
            operation,
            form,
            OperationCall.Takes(operation, form, parameters),
            options,
            Token
        );
    }

    private static JsonObject Attempt(ApiOperation operation, string status)
    {
        var attempt = SampleAnswer.Value(operation)!.AsObject();
        attempt.Remove("result");
        attempt["status"] = status;
        return attempt;
    }

    private static string Answer(JsonNode attempt) =>
        new JsonObject { ["action_attempt"] = attempt.DeepClone(), ["ok"] = true }.ToJsonString();
}
