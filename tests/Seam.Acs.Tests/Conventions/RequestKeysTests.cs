using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>A call that names its subject in one of several ways: each way is sent.</summary>
public sealed class RequestKeysTests
{
    public static TheoryData<string, string> Sets =>
        new(
            from operation in ApiFacts.Instance.Operations
            from set in operation.Keys?.Sets ?? []
            where set.Count > 0
            select (operation.Path, string.Join('+', set))
        );

    [Theory]
    [MemberData(nameof(Sets))]
    public void Request_with_one_set_of_keys_is_sent(string path, string set)
    {
        var operation = ApiFacts.Operation(path);
        var keys = set.Split('+');
        var json = SampleJson.Of(operation.Parameters.Where(member => member.Required || keys.Contains(member.Name)));
        var request = Argument.Record(json, RecordTypes.Of(ApiFacts.RequestName(operation)).Type);
        SampleAnswer.AssertSame(json, JsonNode.Parse(RecordJson.Of(request.GetType()).Write(request)));

        using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
        using var client = recorder.CreateClient();
        var method = OperationMethods.Of(operation, CallForm.Request);
        method.Invoke(
            OperationMethods.ResourceProperty(operation).GetValue(client),
            [request, null, TestContext.Current.CancellationToken]
        );

        var expected = ExpectedRequest.Of(operation, json);
        var sent = Assert.Single(recorder.Requests);
        Assert.Equal((expected.Method, expected.Target, expected.Body), (sent.Method, sent.Target, sent.Body));
    }
}
