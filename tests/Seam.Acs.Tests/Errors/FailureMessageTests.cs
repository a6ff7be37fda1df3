using Polly;
using Polly.CircuitBreaker;

namespace Seam.Acs.Tests;

/// <summary>
/// What exceptions say, word by word: what happened, how often it was tried, what became of the call, and what to do next.
/// </summary>
public sealed class FailureMessageTests
{
    private const string CreateMayHaveHappened = "It may have taken effect: look for the result before repeating it.";

    private static readonly (string, string) RequestId = ("seam-request-id", "req_1");

    [Theory]
    [InlineData("read", "things/get: the server answered 503. Attempts: 1.")]
    [InlineData(
        "idempotent",
        "things/update: the server answered 503. Attempts: 1. It may have taken effect; repeating it does no harm."
    )]
    [InlineData("create", "things/create: the server answered 503. Attempts: 1. " + CreateMayHaveHappened)]
    [InlineData(
        "action",
        "things/push: the server answered 503. Attempts: 1. It may have been carried out: check before repeating it."
    )]
    public async Task An_error_that_may_have_happened(string kind, string message) =>
        Assert.Equal(message, (await Fail(Script.Answer(503), kind)).Message);

    [Theory]
    [InlineData("read", "things/get: the server answered 400. Attempts: 1.")]
    [InlineData("create", "things/create: the server answered 400. Attempts: 1. It had no effect.")]
    public async Task A_refusal(string kind, string message) =>
        Assert.Equal(message, (await Fail(Script.Answer(400), kind)).Message);

    [Theory]
    [InlineData("""{"type":"odd"}""", "the server answered 409 (odd).")]
    [InlineData("""{"type":"odd","message":"  "}""", "the server answered 409 (odd).")]
    [InlineData("""{"message":"Not now"}""", "the server answered 409: Not now.")]
    [InlineData("""{"type":"odd","message":"Not now."}""", "the server answered 409 (odd): Not now.")]
    [InlineData("""{"type":"odd 4711","message":"Ask 4711"}""", "the server answered 409 (odd ***): Ask ***.")]
    public async Task What_the_server_says_of_an_error(string error, string what) =>
        Assert.Equal(
            $"things/create: {what} Attempts: 1. Request ID: req_1. It had no effect.",
            (await Fail(Script.Answer(409, $$"""{"error":{{error}}}""", RequestId))).Message
        );

    [Fact]
    public async Task A_long_text_of_the_server_is_cut_and_not_ended_twice()
    {
        var body = $$$"""{"error":{"message":"{{{new string('x', 600)}}}"}}""";

        Assert.Equal(
            $"things/create: the server answered 409: {new string('x', 500)}… Attempts: 1. It had no effect.",
            (await Fail(Script.Answer(409, body))).Message
        );
    }

    [Fact]
    public async Task What_is_wrong_with_the_parameters_is_told_of_five_at_most()
    {
        const string Body = """
            {"error":{"type":"invalid_input","validation_errors":{
              "_errors":["Whole."],"a":{"_errors":["One","Two"]},"b":{"_errors":["x 4711"]},"c":{"d":{"_errors":["y"]}},
              "e":{"_errors":["z"]},"f":{"_errors":["never told"]}}}}
            """;

        var failure = await Fail(Script.Answer(400, Body));

        Assert.Equal(
            "things/create: the server answered 400 (invalid_input) [the request: Whole.; a: One, Two; b: x ***; c.d: y; "
                + "e: z]. Attempts: 1. It had no effect.",
            failure.Message
        );
        Assert.Equal(6, Assert.IsType<SeamInvalidInputException>(failure).ValidationErrors.Count);
    }

    [Fact]
    public async Task Errors_by_parameter_are_invalid_input_under_any_name() =>
        Assert.IsType<SeamInvalidInputException>(
            await Fail(Script.Answer(422, """{"error":{"type":"odd","validation_errors":{"a":{"_errors":["b"]}}}}"""))
        );

    [Theory]
    [InlineData("read", "things/get: the server answered 401. Attempts: 1. ", "")]
    [InlineData("create", "things/create: the server answered 401. Attempts: 1. ", " It had no effect.")]
    public async Task A_credential_that_is_refused(string kind, string start, string end) =>
        Assert.Equal(
            $"{start}Check the credential, its workspace and the endpoint.{end}",
            (await Fail(Script.Answer(401, "", ("Retry-After", "5")), kind)).Message
        );

    [Theory]
    [InlineData(300, "https://elsewhere.test/a", "a redirect to elsewhere.test, which is not followed")]
    [InlineData(399, "https://elsewhere.test/a", "a redirect to elsewhere.test, which is not followed")]
    [InlineData(302, "https://jane-doe.4711.test/a", "a redirect to jane-doe.***.test, which is not followed")]
    [InlineData(302, "https://t1-lamp.test/a", "a redirect to t1-lamp.test, which is not followed")]
    [InlineData(302, "urn:marked", "a redirect, which is not followed")]
    [InlineData(302, "/a", "a redirect, which is not followed")]
    [InlineData(302, null, "a redirect, which is not followed")]
    public async Task A_redirect(int status, string? location, string what)
    {
        (string, string)[] headers = location is null ? [] : [("Location", location)];

        Assert.Equal(
            $"things/create: the server answered {status}, {what}. Attempts: 1. {CreateMayHaveHappened}",
            (await Fail(Script.Answer(status, """{"error":{"type":"odd"}}""", headers))).Message
        );
    }

    [Fact]
    public async Task A_redirect_to_what_was_sent()
    {
        using var client = Client.Make(new Script(Script.Answer(307, "", ("Location", "https://ann.maple.test/a"))));

        var failure = await Assert.ThrowsAsync<SeamApiException>(() =>
            client.Call(
                false,
                Things.Create,
                new ThingRequest(("name", "Ann")),
                new() { Headers = new Dictionary<string, string> { ["x"] = "maple" } }
            )
        );

        Assert.Equal(
            "things/create: the server answered 307, a redirect to ***.***.test, which is not followed. Attempts: 1. It had "
                + "no effect.",
            failure.Message
        );
    }

    [Fact]
    public async Task Only_a_redirect_is_told_as_one() =>
        Assert.Equal(
            "things/create: the server answered 400. Attempts: 1. It had no effect.",
            (await Fail(Script.Answer(400, "", ("Location", "https://elsewhere.test/a")))).Message
        );

    [Theory]
    [InlineData("30", "The server asks to wait 30 s.")]
    [InlineData("31", "The server asks to wait 31 s, which is more than MaxRetryDelay (30 s) allows.")]
    public async Task How_long_the_server_asks_to_wait(string seconds, string advice) =>
        Assert.Equal(
            $"things/create: the server answered 429. Attempts: 1. {advice} It had no effect.",
            (await Fail(Script.Answer(429, "", ("Retry-After", seconds)))).Message
        );

    [Theory]
    [InlineData("[]", "at $: Expected an object, but found an array.")]
    [InlineData("""{"thing":{"name":4711}}""", "at $.thing.name: Expected a string, but found a number.")]
    [InlineData("""{"\ud800":1}""", "at $: The member \"thing\" is missing or null.")]
    [InlineData("", ": The body is empty.")]
    public async Task A_success_that_cannot_be_read(string body, string where)
    {
        var failure = await Fail(Script.Answer(200, body, RequestId));

        Assert.Equal(
            $"things/create: the server answered 200, but the answer cannot be read{(where[0] == ':' ? "" : " ")}{where} "
                + $"Attempts: 1. Request ID: req_1. {CreateMayHaveHappened}",
            failure.Message
        );
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, "ConnectionError", "It had no effect.")]
    [InlineData(HttpRequestError.ResponseEnded, "ResponseEnded", CreateMayHaveHappened)]
    [InlineData(HttpRequestError.Unknown, "HttpRequestException", CreateMayHaveHappened)]
    public async Task A_server_that_cannot_be_reached(HttpRequestError error, string name, string consequence) =>
        Assert.Equal(
            $"things/create: seam.test could not be reached, or broke off ({name}). Attempts: 1. {consequence}",
            (await Fail(Script.Fail(error))).Message
        );

    [Fact]
    public async Task A_strategy_that_refuses()
    {
        var failure = await Fail(
            Script.Ok(),
            configure: options =>
                options.ConfigurePipeline = pipeline => pipeline.AddStrategy(_ => new Refusing(), new RefusingOptions())
        );

        Assert.IsType<BrokenCircuitException>(failure.InnerException);
        Assert.Equal(
            "things/create: a strategy of ConfigurePipeline refused to send the request (BrokenCircuitException). "
                + "Attempts: 0. It had no effect.",
            failure.Message
        );
    }

    [Fact]
    public async Task A_strategy_that_fails()
    {
        var failure = await Fail(
            Script.Ok(),
            configure: options =>
                options.ConfigurePipeline = pipeline => pipeline.AddStrategy(_ => new Failing(), new RefusingOptions())
        );

        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Equal(
            "things/create: a strategy of ConfigurePipeline failed (InvalidOperationException). Attempts: 0. "
                + "It had no effect.",
            failure.Message
        );
    }

    [Fact]
    public async Task An_answer_that_is_too_long()
    {
        var failure = await Fail(_ =>
        {
            var content = new ByteArrayContent([]);
            content.Headers.ContentLength = ResponseBody.MaxLength + 1L;
            return new HttpResponseMessage { Content = content };
        });

        Assert.Equal(
            $"things/create: the answer is longer than 64 MiB. Attempts: 1. {CreateMayHaveHappened}",
            failure.Message
        );
        Assert.Equal(1, failure.Attempts);
        Assert.Equal("things/create", failure.Operation);
    }

    [Theory]
    [InlineData(30, 120, "30 s (AttemptTimeout)")]
    [InlineData(20, 20, "20 s (TotalTimeout)")]
    public async Task An_answer_that_does_not_come(int seconds, int total, string limit)
    {
        var time = new TestTime();
        var failure = await Fail(
            Script.Stall(time, TimeSpan.FromSeconds(seconds)),
            time: time,
            configure: options => options.TotalTimeout = TimeSpan.FromSeconds(total)
        );

        Assert.Equal(
            $"things/create: no answer from seam.test within {limit}. Attempts: 1. {CreateMayHaveHappened}",
            failure.Message
        );
    }

    [Fact]
    public async Task A_call_that_its_caller_cancels()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var client = Client.Make(new Script(Script.Ok()));

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Call(false, Things.Create, cancellationToken: source.Token)
        );

        Assert.Equal(
            $"things/create: the caller cancelled it. Attempts: {cancelled.Attempts}. It had no effect.",
            cancelled.Message
        );
    }

    private static async Task<SeamException> Fail(
        Func<CancellationToken, HttpResponseMessage> step,
        string kind = "create",
        TestTime? time = null,
        Action<SeamClientOptions>? configure = null
    )
    {
        using var client = Client.Make(new Script(step), time ?? new TestTime(), configure);
        return await Assert.ThrowsAnyAsync<SeamException>(() =>
            client.Call(false, Things.ByName(kind), options: new() { MaxRetries = 0 })
        );
    }

    private sealed class Refusing : ResilienceStrategy<HttpResponseMessage>
    {
        protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
            ResilienceContext context,
            TState state
        ) => Outcome.FromExceptionAsValueTask<HttpResponseMessage>(new BrokenCircuitException("marked"));
    }

    private sealed class Failing : ResilienceStrategy<HttpResponseMessage>
    {
        protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
            ResilienceContext context,
            TState state
        ) => Outcome.FromExceptionAsValueTask<HttpResponseMessage>(new InvalidOperationException("marked"));
    }

    private sealed class RefusingOptions : ResilienceStrategyOptions;
}
