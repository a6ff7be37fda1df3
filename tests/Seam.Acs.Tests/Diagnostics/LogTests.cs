using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Tests;

/// <summary>The messages: which there are, and when each one comes.</summary>
public sealed partial class LogTests : IDisposable
{
    private readonly Observer _observer = new();

    public void Dispose() => _observer.Dispose();

    /// <summary>Alerts are set on them, so they stay as they are.</summary>
    public static TheoryData<int, string, LogLevel> Events =>
        new()
        {
            { 1, "CallSucceeded", LogLevel.Debug },
            { 2, "AttemptFailed", LogLevel.Information },
            { 3, "CallFailed", LogLevel.Warning },
            { 4, "CallOutcomeUnknown", LogLevel.Error },
            { 5, "CallCanceled", LogLevel.Debug },
            { 6, "LoggedIn", LogLevel.Information },
            { 7, "ActionAttemptWaiting", LogLevel.Debug },
            { 8, "ActionAttemptSucceeded", LogLevel.Debug },
            { 9, "ActionAttemptFailed", LogLevel.Warning },
            { 10, "ActionAttemptOutcomeUnknown", LogLevel.Error },
            { 11, "ResilienceHandlersRemoved", LogLevel.Warning },
            { 12, "ResilienceHandlersFound", LogLevel.Warning },
            { 13, "ReloadRefused", LogLevel.Error },
            { 14, "HandlerWithoutSend", LogLevel.Warning },
            { 15, "AppWideHandlerNotUsed", LogLevel.Warning },
            { 16, "SecretInBrowser", LogLevel.Warning },
        };

    private static IEnumerable<MethodInfo> Reports =>
        typeof(SeamLog).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

    public static TheoryData<string> Names => new(Reports.Select(method => method.Name));

    private static IEnumerable<LoggerMessageAttribute> Declared =>
        typeof(SeamLog)
            .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>();

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_keeps_its_id_its_name_and_its_level_and_stands_in_the_documentation(
        int id,
        string name,
        LogLevel level
    )
    {
        var forms = Declared.Where(message => message.EventId == id).ToList();
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Equal((name, level), (form.EventName, form.Level)));
        Assert.Contains($"| {id} | `{name}` | {level} |", Documentation(), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_other_events()
    {
        Assert.Equal(
            Events.Select(row => row.Data.Item1).Order(),
            Declared.Select(message => message.EventId).Distinct().Order()
        );
        Assert.Equal(
            Events.Select(row => row.Data.Item2).Order(StringComparer.Ordinal),
            Reports.Select(method => method.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_leaves_out_missing_values(string name)
    {
        var method = Reports.Single(method => method.Name == name);
        var whole = Report(method, hasOptional: true);
        var message = Report(method, hasOptional: false);

        Assert.Equal(whole.Id, message.Id);
        Assert.Equal(whole.Level, message.Level);
        Assert.DoesNotContain("null", message.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"\s\s|\s[.,:;)]|\(\)|""""|: ?[.,]|,,", message.Text);
        // A provider that composes the text itself would print null for a property without a value.
        Assert.All(message.Values, value => Assert.NotEqual("", $"{value.Value}"));
        Assert.Subset(whole.Values.Keys.ToHashSet(), message.Values.Keys.ToHashSet());
    }

    [Fact]
    public void Message_of_the_repository_takes_no_value_that_can_be_missing()
    {
        var messages = new[] { "src", "samples" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(SourceRepository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            )
            .SelectMany(file => Message().Matches(File.ReadAllText(file)))
            .Select(match => match.Value)
            .ToList();

        Assert.True(messages.Count > Events.Count, $"There are {messages.Count} messages.");
        Assert.All(messages, message => Assert.DoesNotContain('?', Parameters(message)));

        static string Parameters(string message) => message[message.LastIndexOf('(')..];
    }

    private static LoggedMessage Report(MethodInfo method, bool hasOptional)
    {
        using var logs = new LogBook();
        var nullability = new NullabilityInfoContext();
        object?[] values =
        [
            .. method
                .GetParameters()
                .Select(parameter =>
                    parameter.ParameterType == typeof(ILogger) ? logs.CreateLogger("Seam.Acs")
                    : parameter.ParameterType != typeof(string) ? Activator.CreateInstance(parameter.ParameterType)
                    : hasOptional ? "given"
                    : nullability.Create(parameter).WriteState == NullabilityState.Nullable ? null
                    // The name of the only client.
                    : parameter.Name == "client" ? ""
                    : "given"
                ),
        ];
        method.Invoke(null, values);
        return Assert.Single(logs.Messages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_success_is_told_after_the_attempts_that_failed(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(
            Script.Answer(429, "", ("Retry-After", "2")),
            Script.Answer(200, Things.Body, ("seam-request-id", "req_7"))
        );
        using var client = _observer.CreateClient(script, time);

        await client.Call(synchronously, Things.Create);

        Assert.Equal(["AttemptFailed", "CallSucceeded"], _observer.Logs.Names);
        var (failed, succeeded) = (_observer.Logs.Messages.First(), _observer.Logs.Messages.Last());
        Assert.Equal("Seam.Acs", failed.Category);
        Assert.Equal("things/create: attempt 1 failed (429). The next one follows in 2000.0 ms.", failed.Text);
        Assert.Equal(2000.0, failed.Values["DelayMilliseconds"]);
        Assert.Equal(LogLevel.Debug, succeeded.Level);
        Assert.Equal("things/create succeeded with 200 in 2000.0 ms, attempts: 2, request ID: req_7.", succeeded.Text);
        Assert.All(_observer.Logs.Messages, message => Assert.Null(message.Exception));
        Assert.Empty(_observer.Logs.Scopes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_belongs_to_the_span_of_what_it_tells(bool synchronously)
    {
        const string Pending = """
            {"action_attempt":{"action_attempt_id":"a1","action_type":"MOVE_THING","status":"pending"}}
            """;
        const string Failed = """
            {"action_attempt":{"action_attempt_id":"a1","action_type":"MOVE_THING","status":"error"}}
            """;
        var script = new Script(Script.Answer(429), Script.Ok(Pending), Script.Ok(Failed), Script.Answer(500));
        using var client = _observer.CreateClient(script, new TestTime());

        await Assert.ThrowsAsync<SeamActionAttemptFailedException>(() => client.Move(synchronously));
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Create));

        var (action, look, wait, create) = _observer.Spans.Select(span => span.SpanId).ToArray()
            is [var a, var b, var c, var d]
            ? (a, b, c, d)
            : throw new InvalidOperationException();
        Assert.Equal(
            [
                ("AttemptFailed", action),
                ("CallSucceeded", action),
                ("ActionAttemptWaiting", wait),
                ("CallSucceeded", look),
                ("ActionAttemptFailed", wait),
                ("CallOutcomeUnknown", create),
            ],
            _observer.Logs.Messages.Select(message => (message.Id.Name, message.Span))
        );
    }

    [Theory]
    [InlineData("read", 503, "CallFailed", "503", 3)]
    [InlineData("create", 503, "CallOutcomeUnknown", "503", 1)]
    [InlineData("idempotent", 503, "CallOutcomeUnknown", "503", 3)]
    [InlineData("create", 400, "CallFailed", "400", 1)]
    public async Task A_failure_is_told_once(string kind, int status, string name, string error, int attempts)
    {
        using var client = _observer.CreateClient(new Script(Script.Answer(status)), new TestTime());

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.ByName(kind)));

        var told = _observer.Logs.Messages.Where(message => message.Id.Name != "AttemptFailed");
        var message = Assert.Single(told);
        Assert.Equal(name, message.Id.Name);
        Assert.Equal(error, message.Values["ErrorType"]);
        Assert.Equal(attempts, message.Values["Attempts"]);
        Assert.Equal(Things.ByName(kind).Name, message.Values["Operation"]);
        Assert.Equal(attempts - 1, _observer.Logs.Messages.Count - 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancellation_is_no_alarm_where_nothing_was_done(bool synchronously)
    {
        using var cancelled = new CancellationTokenSource();
        var script = new Script(Script.Cancel(cancelled));
        using var client = _observer.CreateClient(script);

        await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Call(synchronously, Things.Get, cancellationToken: cancelled.Token)
        );
        await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Call(synchronously, Things.Create, cancellationToken: cancelled.Token)
        );

        Assert.Equal(["CallCanceled", "CallCanceled"], _observer.Logs.Names);
        Assert.Equal([1, 0], _observer.Logs.Messages.Select(message => message.Values["Attempts"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancellation_is_one_where_something_may_have_been_done(bool synchronously)
    {
        using var cancelled = new CancellationTokenSource();
        var script = new Script(Script.Cancel(cancelled));
        using var client = _observer.CreateClient(script);

        await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Call(synchronously, Things.Create, cancellationToken: cancelled.Token)
        );

        var message = Assert.Single(_observer.Logs.Messages);
        Assert.Equal("CallOutcomeUnknown", message.Id.Name);
        Assert.Equal("canceled", message.Values["ErrorType"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_login_is_told(bool synchronously)
    {
        var script = new Script(Script.Ok("""{"client_session":{"token":"seam_cst1"}}"""), Script.Ok());
        using var client = _observer.CreateClient(script, configure: Client.UsePublishableKey);

        await client.Call(synchronously, Things.Get);

        Assert.Equal(["CallSucceeded", "LoggedIn", "CallSucceeded"], _observer.Logs.Names);
        Assert.Equal(
            $"A client session was had from {_observer.Host} by the publishable key.",
            _observer.Logs.Messages.ElementAt(1).Text
        );
    }

    [Fact]
    public async Task A_level_that_is_off_is_left_out()
    {
        using var logs = new LogBook { Lowest = LogLevel.Warning };
        using var client = _observer.CreateClient(
            new Script(Script.Ok(), Script.Answer(503), Script.Answer(400)),
            new TestTime(),
            options => options.LoggerFactory = logs
        );

        await client.Call(false, Things.Get);
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get));

        Assert.Equal(["CallFailed"], logs.Names);
    }

    private static string Documentation() => SourceRepository.Read("docs/observability.md");

    [GeneratedRegex(@"\[LoggerMessage\((?s:.*?)partial void \w+\([^)]*\)")]
    private static partial Regex Message();
}
