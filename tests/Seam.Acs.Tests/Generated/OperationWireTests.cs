using System.Reflection;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Every operation of the facts, in every form: what it sends, to the byte, and what it makes of the answer.</summary>
public sealed class OperationWireTests
{
    public static TheoryData<string, CallForm, string> Calls =>
        new(
            from operation in ApiFacts.Instance.Operations
            from form in OperationMethods.Forms
            from variant in ParameterVariants.Of(operation)
            select (operation.Path, form, variant)
        );

    public static TheoryData<string, CallForm> CallsOverPages =>
        new(
            from operation in ApiFacts.Instance.Operations
            where operation.Paged
            from form in OperationMethods.Forms
            select (operation.Path, form | CallForm.All)
        );

    public static TheoryData<string, CallForm> PlainCalls =>
        new(
            from operation in ApiFacts.Instance.Operations
            from form in OperationMethods.FormsOf(operation)
            select (operation.Path, form)
        );

    public static TheoryData<string> Reads =>
        new(
            ApiFacts
                .Instance.Operations.Where(operation => operation.Retry == "read")
                .Select(operation => operation.Path)
        );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_sends_what_the_facts_say_and_reads_the_answer(string path, CallForm form, string variant)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = OperationCall.Takes(operation, form, ParameterVariants.Parameters(operation, variant));
        var value = SampleAnswer.Value(operation);
        using var recorder = new WireRecorder(SampleAnswer.Body(operation, value, nextCursor: SampleAnswer.NextCursor));
        using var client = recorder.CreateClient();

        var result = await OperationCall.Invoke(client, operation, form, parameters, options: null, Token);

        var sent = Assert.Single(recorder.Requests);
        AssertSent(ExpectedRequest.Of(operation, parameters), sent, form);
        SampleAnswer.AssertSame(value, SampleAnswer.JsonOf(result));
        if (operation.Paged)
        {
            Assert.Equal(true, Read(result!, "HasNextPage"));
            Assert.Equal(SampleAnswer.NextCursor, Read(result!, "NextPageCursor"));
            Assert.Equal("https://seam.example/next", Read(result!, "NextPageUrl"));
        }
    }

    [Theory]
    [MemberData(nameof(CallsOverPages))]
    public async Task A_call_over_all_pages_asks_each_page_with_the_first_parameters(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = OperationCall.Takes(operation, form, ParameterVariants.Parameters(operation, "all"));
        var (first, second) = (SampleAnswer.Value(operation)!.AsArray(), SampleAnswer.Value(operation, 4)!.AsArray());
        using var recorder = new WireRecorder(
            SampleAnswer.Body(operation, first, SampleAnswer.NextCursor),
            SampleAnswer.Body(operation, second)
        );
        using var client = recorder.CreateClient();

        var result = await OperationCall.Invoke(client, operation, form, parameters, options: null, Token);

        Assert.Equal(2, recorder.Requests.Count);
        AssertSent(ExpectedRequest.Of(operation, parameters), recorder.Requests[0], form);
        parameters["page_cursor"] = SampleAnswer.NextCursor;
        AssertSent(ExpectedRequest.Of(operation, parameters), recorder.Requests[1], form);
        JsonNode expected = new JsonArray([.. first.Concat(second).Select(item => item!.DeepClone())]);
        SampleAnswer.AssertSame(expected, SampleAnswer.JsonOf(result));
    }

    [Theory]
    [MemberData(nameof(PlainCalls))]
    public async Task A_call_hands_on_its_options_and_its_token(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = OperationCall.Takes(operation, form, ParameterVariants.Parameters(operation, "all"));
        var options = new SeamRequestOptions { Headers = new Dictionary<string, string> { ["x-trace"] = "t1" } };
        using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
        using var client = recorder.CreateClient();
        using var cancelled = new CancellationTokenSource();

        await OperationCall.Invoke(client, operation, form, parameters, options, cancelled.Token);
        await cancelled.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            OperationCall.Invoke(client, operation, form, parameters, options, cancelled.Token)
        );

        var sent = Assert.Single(recorder.Requests);
        Assert.Equal("t1", sent.Headers["x-trace"]);
        Assert.Equal(cancelled.Token, failure.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Read_with_any_two_optional_parameters_is_sent(string path)
    {
        var operation = ApiFacts.Operation(path);
        foreach (var parameters in ParameterVariants.Pairs(operation))
        {
            using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
            using var client = recorder.CreateClient();

            await OperationCall.Invoke(client, operation, CallForm.Request, parameters, options: null, Token);

            AssertSent(ExpectedRequest.Of(operation, parameters), Assert.Single(recorder.Requests), CallForm.Request);
        }
    }

    private static void AssertSent(ExpectedRequest expected, RecordedWire sent, CallForm form)
    {
        Assert.Equal(expected.Method, sent.Method);
        Assert.Equal(expected.Target, sent.Target);
        Assert.Equal(expected.Body, sent.Body);
        Assert.Equal(!form.HasFlag(CallForm.Async), sent.WasSynchronous);

        var version = typeof(SeamClient)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["accept"] = "application/json",
            ["authorization"] = $"Bearer {WireRecorder.ApiKey}",
            ["seam-sdk-name"] = "Seam.Acs",
            ["seam-sdk-version"] = version,
            ["user-agent"] = $"Seam.Acs/{version} (.NET {Environment.Version})",
        };
        if (expected.Body is not null)
            headers["content-type"] = "application/json";
        // The framework counts the body's bytes when somebody asks for the header.
        var actual = sent
            .Headers.Where(header => header.Key != "content-length")
            .OrderBy(header => header.Key, StringComparer.Ordinal);
        Assert.Equal(headers, actual);
    }

    private static object? Read(object page, string property) => page.GetType().GetProperty(property)!.GetValue(page);
}
