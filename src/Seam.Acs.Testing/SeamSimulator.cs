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
    private readonly RandomSource _tokens;
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly InstantKeys _instantKeys;
    private readonly AccessGrants _grants;
    private readonly Authenticator _authenticator;
    private readonly SimulatorServer _server;

    /// <summary>Makes an empty workspace.</summary>
    /// <param name="options">Seed, clock and address; null: the defaults.</param>
    /// <exception cref="ArgumentException">An option makes no sense; the message names it.</exception>
    public SeamSimulator(SeamSimulatorOptions? options = null)
    {
        options ??= new SeamSimulatorOptions();
        Check(options);
        _time = options.TimeProvider;
        Endpoint = WithSlash(options.Endpoint);
        _tokens = new RandomSource(options.Seed, "tokens");
        _workspace = new Workspace(options.Seed, _time);
        _access = new Access(_workspace);
        _instantKeys = new InstantKeys(_workspace, _tokens, Endpoint);
        _grants = new AccessGrants(_workspace, _access, _instantKeys);
        _authenticator = new Authenticator(_workspace.Id, "seam_at1_" + _tokens.NextHex(16));
        ApiKey = AddApiKey();

        var facts = ApiFacts.Embedded;
        var operations = MakeOperations(facts, options);
        Faults = new SimulatedFaults(path => facts.Operations.ContainsKey(path) && operations.Find(path) is not null);
        var requestIds = new RandomSource(options.Seed, "requests");
        var dispatcher = new RequestDispatcher(facts, _workspace, operations, _authenticator, requestIds);
        _server = new SimulatorServer(_gate, dispatcher, Faults, _time, Endpoint);
        OperationPaths = operations.Paths;
    }

    /// <summary>An API key of the workspace; it begins with <c>seam_</c>.</summary>
    public string ApiKey { get; }

    /// <summary>A personal access token; it needs <see cref="WorkspaceId"/> beside it.</summary>
    public string PersonalAccessToken => _authenticator.PersonalAccessToken;

    /// <summary>The ID of the workspace, a UUID.</summary>
    public string WorkspaceId => _workspace.Id;

    /// <summary>The address that the simulated API takes itself to have; it ends with a slash.</summary>
    public Uri Endpoint { get; }

    /// <summary>Faults on demand.</summary>
    public SimulatedFaults Faults { get; }

    /// <summary>The requests so far, the oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    internal IReadOnlyCollection<string> OperationPaths { get; }

    /// <summary>Forgets the requests so far.</summary>
    public void ClearRequests() => _server.ClearRequests();

    /// <summary>Makes one more API key of the workspace.</summary>
    /// <returns>The key.</returns>
    public string AddApiKey()
    {
        lock (_gate)
        {
            var key = "seam_simulated_" + _tokens.NextHex(16);
            _authenticator.AddApiKey(key);
            return key;
        }
    }

    /// <summary>
    /// Makes a handler for an <see cref="HttpClient"/> or a client of your own wiring. It answers asynchronous and
    /// synchronous sends, at any host; all handlers of one simulator share its workspace.
    /// </summary>
    /// <returns>A handler that holds no resources.</returns>
    public HttpMessageHandler CreateHandler() => new SimulatorHandler(_server);

    private OperationTable MakeOperations(ApiFacts facts, SeamSimulatorOptions options)
    {
        var answers = new AnswerWriter(facts, _workspace, _access, Endpoint);
        var cursor = new PageCursor(new RandomSource(options.Seed, "cursors").NextBytes(32));
        var pager = new Pager(cursor, Endpoint);
        var table = new OperationTable();
        new UserOperations(_workspace, _access, answers, pager).Register(table);
        new CredentialOperations(_workspace, _access, answers, pager).Register(table);
        var actions = new ActionAttempts(_workspace, options.ActionAttemptDuration);
        var encoding = new CardEncoding(_workspace, _access, answers);
        var spaces = new Spaces(_workspace) { Changed = _grants.Follow };
        var unlocking = new Unlocking(_workspace, _access, actions);
        var related = new RelatedThings(_workspace, answers);
        new EntranceOperations(_workspace, _access, answers, pager, unlocking).Register(table);
        new AccessGroupOperations(_workspace, _access, answers, pager).Register(table);
        new EncoderOperations(_workspace, encoding, actions, answers, pager).Register(table);
        new ActionAttemptOperations(_workspace, pager).Register(table);
        new EventOperations(_workspace, pager).Register(table);
        new SpaceOperations(_workspace, spaces, answers, related, pager).Register(table);
        new SystemOperations(_workspace, _access, answers, pager).Register(table);
        new PhoneOperations(_workspace, answers, pager).Register(table);
        new ClientSessionOperations(_workspace, _instantKeys, answers, pager).Register(table);
        new WebhookOperations(_workspace, _tokens, pager).Register(table);
        new InstantKeyOperations(_workspace, _instantKeys, answers, pager).Register(table);
        new AccessGrantOperations(_workspace, _grants, spaces, answers, related, pager).Register(table);
        new AccessMethodOperations(_workspace, _grants, unlocking, encoding, actions, answers, related, pager).Register(
            table
        );
        new UserIdentityOperations(_workspace, _access, answers, pager, _grants, _instantKeys).Register(table);
        new IdentityAccessOperations(_workspace, _access, answers, pager, _instantKeys).Register(table);
        return table;
    }

    private static void Check(SeamSimulatorOptions options)
    {
        if (options.TimeProvider is null)
            throw new ArgumentException($"{nameof(options.TimeProvider)} is null.", nameof(options));
        if (options.Endpoint is not { IsAbsoluteUri: true })
            throw new ArgumentException($"{nameof(options.Endpoint)} is not an absolute address.", nameof(options));
        if (options.ActionAttemptDuration < TimeSpan.Zero)
            throw new ArgumentException($"{nameof(options.ActionAttemptDuration)} is negative.", nameof(options));
    }

    // Relative addresses replace what follows the last slash.
    private static Uri WithSlash(Uri endpoint) =>
        endpoint.AbsolutePath.EndsWith('/') ? endpoint : new Uri(endpoint.GetLeftPart(UriPartial.Path) + "/");
}
