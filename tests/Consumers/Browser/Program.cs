// The client on the runtime of Blazor WebAssembly, under Node, against the simulator. Arguments: its endpoint and API key.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Seam.Acs;

var endpoint = new Uri(args[0]);
var log = new WarningLog();
using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));

using var server = new SeamClient(
    new SeamClientOptions
    {
        ApiKey = args[1],
        Endpoint = endpoint,
        LoggerFactory = factory,
    }
);
Check(log.Warnings.Any(warning => warning.Contains("ApiKey")), "A secret API key in a browser is warned about.");
var workspace = await server.Workspaces.GetAsync();
var building = (await server.SystemsAcs.ListAsync())[0];
await server.UserIdentities.CreateAsync(userIdentityKey: "jane", fullName: "Jane Doe");

// The credentials of a browser: a publishable key, and the token of a client session.
log.Warnings.Clear();
using var login = new SeamClient(
    new SeamClientOptions
    {
        PublishableKey = workspace.PublishableKey,
        UserIdentifierKey = "jane",
        Endpoint = endpoint,
        LoggerFactory = factory,
    }
);
Check((await login.EntrancesAcs.ListAllAsync().ToListAsync()).Count == 0, "A session without access sees no doors.");
var session = await server.ClientSessions.CreateAsync(userIdentifierKey: "john");
await using var services = new ServiceCollection()
    .AddLogging(logging => logging.AddProvider(log))
    .AddSeamClient(options =>
    {
        options.ClientSessionToken = session.Token;
        options.Endpoint = endpoint;
    })
    .Services.BuildServiceProvider();
var registered = services.GetRequiredService<SeamClient>();
Check(
    (await registered.ClientSessions.GetAsync(session.ClientSessionId)).ClientSessionId == session.ClientSessionId,
    "The session is read."
);
Check(log.Warnings.Count == 0, "The credentials of a browser need no warning.");

// Errors and cancellation are reported as anywhere else.
var missing = await CatchAsync<SeamNotFoundException>(() => server.UsersAcs.GetAsync(building.AcsSystemId));
Check(missing.OutcomeUnknown == false, "A user that is not there is reported.");
using var cancelled = new CancellationTokenSource();
cancelled.Cancel();
await CatchAsync<OperationCanceledException>(() => server.SystemsAcs.ListAsync(cancellationToken: cancelled.Token));

foreach (var seam in (SeamClient[])[server, registered])
{
    var refused = await CatchAsync<PlatformNotSupportedException>(() => Task.FromResult(seam.Workspaces.Get()));
    Check(
        refused.Message.Contains("asynchronous"),
        $"A synchronous call says why it cannot be made: {refused.Message}"
    );
}

Console.WriteLine($"A browser's runtime read the building '{building.Name}'.");

static void Check(bool isTrue, string what)
{
    if (!isTrue)
        throw new InvalidOperationException($"Not so: {what}");
}

static async Task<T> CatchAsync<T>(Func<Task> act)
    where T : Exception
{
    try
    {
        await act();
    }
    catch (T expected)
    {
        return expected;
    }

    throw new InvalidOperationException($"No {typeof(T).Name} was thrown.");
}

internal sealed class WarningLog : ILoggerProvider, ILogger
{
    public List<string> Warnings { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Warnings.Add(formatter(state, exception));

    public void Dispose() { }
}
