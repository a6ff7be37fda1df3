namespace Seam.Acs.Testing;

/// <summary>
/// Seam's access control API over a simulated workspace, in process and without sockets. It validates, links, pages
/// and refuses as the API does, and its state can be looked at. Safe for any number of threads.
/// </summary>
/// <example>
/// <code>
/// var simulator = new SeamSimulator();
/// var building = simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
/// using var seam = simulator.CreateClient();
/// </code>
/// </example>
public sealed partial class SeamSimulator
{
    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly SimulatorClock _clock;
    private readonly SimulatedWorld _world;
    private readonly WorldHistory _history;
    private readonly RequestLog _requests;
    private readonly SimulatorServer _server;

    /// <summary>Makes an empty workspace.</summary>
    /// <param name="options">Seed, clock and address; null: the defaults.</param>
    /// <exception cref="ArgumentException">An option makes no sense; the message names it.</exception>
    public SeamSimulator(SeamSimulatorOptions? options = null)
    {
        options ??= new SeamSimulatorOptions();
        Check(options);
        _time = options.TimeProvider;
        _clock = new SimulatorClock(_time);
        Endpoint = WithSlash(options.Endpoint);
        var settings = new WorldSettings(options.Seed, Endpoint, options.ActionAttemptDuration);
        _history = new WorldHistory(settings, options.KeepHistory);
        _world = new SimulatedWorld(settings, _clock);
        ApiKey = AddApiKey();
        var queue = new WebhookQueue(options.MaxRecordedRequests);
        _world.Noted = queue.Take;
        Webhooks = new SimulatedWebhooks(this, queue, _time);
        Faults = new SimulatedFaults(options.KeepHistory);
        _requests = new RequestLog(options.MaxRecordedRequests);
        _server = new SimulatorServer(_gate, _world, _history, Faults, _time, _requests);
    }

    /// <summary>An API key of the workspace; it begins with <c>seam_</c>.</summary>
    public string ApiKey { get; }

    /// <summary>A personal access token; it needs <see cref="WorkspaceId"/> beside it.</summary>
    public string PersonalAccessToken => _world.PersonalAccessToken;

    /// <summary>The publishable key of the workspace, which opens client sessions; it begins with <c>seam_pk</c>.</summary>
    public string PublishableKey => _world.Main.Workspace.Profile.PublishableKey;

    /// <summary>The ID of the workspace, a UUID.</summary>
    public string WorkspaceId => _world.Main.Workspace.Id;

    /// <summary>The address that the simulated API takes itself to have; it ends with a slash.</summary>
    public Uri Endpoint { get; }

    /// <summary>Faults on demand.</summary>
    public SimulatedFaults Faults { get; }

    /// <summary>The deliveries of events to webhooks.</summary>
    public SimulatedWebhooks Webhooks { get; }

    /// <summary>The requests so far, the oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.All;

    internal IReadOnlyCollection<string> OperationPaths => _world.Main.Operations.Paths;

    /// <summary>Forgets the requests so far.</summary>
    public void ClearRequests() => _requests.Clear();

    /// <summary>Makes one more API key of the workspace.</summary>
    /// <returns>The key.</returns>
    public string AddApiKey() => Change(world => world.Main.AddApiKey(), HistoryKind.Key);

    /// <summary>
    /// Makes a handler for an <see cref="HttpClient"/> or a client of your own wiring. It answers asynchronous and
    /// synchronous sends, at any host; all handlers of one simulator share its workspace.
    /// </summary>
    /// <returns>A handler that holds no resources.</returns>
    public HttpMessageHandler CreateHandler() => new SimulatorHandler(_server);

    /// <summary>Does something to the world, at one moment, and keeps in mind how to do it again.</summary>
    internal T Change<T>(Func<SimulatedWorld, T> change, HistoryKind kind = HistoryKind.Change)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            using var _ = _clock.Hold(now);
            _world.Settle();
            var result = change(_world);
            _history.Add(now, world => change(world), kind);
            return result;
        }
    }

    internal void Change(Action<SimulatedWorld> change) =>
        Change(world =>
        {
            change(world);
            return true;
        });

    internal void Locked(Action action)
    {
        lock (_gate)
            action();
    }

    private static void Check(SeamSimulatorOptions options)
    {
        if (options.TimeProvider is null)
            throw new ArgumentException($"{nameof(options.TimeProvider)} is null.", nameof(options));
        if (options.Endpoint is not { IsAbsoluteUri: true })
            throw new ArgumentException($"{nameof(options.Endpoint)} is not an absolute address.", nameof(options));
        if (options.MaxRecordedRequests < 0)
            throw new ArgumentException($"{nameof(options.MaxRecordedRequests)} is negative.", nameof(options));
        if (options.ActionAttemptDuration < TimeSpan.Zero)
            throw new ArgumentException($"{nameof(options.ActionAttemptDuration)} is negative.", nameof(options));
    }

    // Relative addresses replace what follows the last slash.
    private static Uri WithSlash(Uri endpoint) =>
        endpoint.AbsolutePath.EndsWith('/') ? endpoint : new Uri(endpoint.GetLeftPart(UriPartial.Path) + "/");
}
