using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>
/// Everything that the simulator simulates. The same settings and the same changes at the same moments make the same
/// world, so it can be made again from its <see cref="WorldHistory"/>. Not safe for threads by itself.
/// </summary>
internal sealed class SimulatedWorld
{
    private readonly List<WorkspaceHost> _hosts = [];
    private readonly RequestDispatcher _dispatcher;

    public SimulatedWorld(WorldSettings settings, SimulatorClock clock)
    {
        Settings = settings;
        Clock = clock;
        var main = AddWorkspace(new WorkspaceProfile { Name = "Sandbox", CompanyName = "Simulated company" });
        PersonalAccessToken = main.NewPersonalAccessToken();
        _dispatcher = new RequestDispatcher(ApiFacts.Embedded, this);
    }

    public WorldSettings Settings { get; }

    public SimulatorClock Clock { get; }

    /// <summary>The token of the one person who owns all workspaces.</summary>
    public string PersonalAccessToken { get; }

    public IReadOnlyList<WorkspaceHost> Hosts => _hosts;

    /// <summary>The workspace that is there from the beginning.</summary>
    public WorkspaceHost Main => _hosts[0];

    /// <summary>Told of each event, in any workspace, as it is noted.</summary>
    public Action<WorkspaceHost, EventEntity>? Noted { get; set; }

    public WorkspaceHost AddWorkspace(WorkspaceProfile profile)
    {
        var host = new WorkspaceHost(this, _hosts.Count, profile);
        host.Workspace.Events.Noted = happening => Noted?.Invoke(host, happening);
        _hosts.Add(host);
        return host;
    }

    /// <summary>Lets time have its effect everywhere.</summary>
    public void Settle()
    {
        foreach (var host in _hosts)
            host.Workspace.Settle();
    }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="requestId">The ID to give it.</param>
    /// <param name="pinDelay">What the PINs that it makes take longer to be told.</param>
    public SimulatedAnswer Answer(ReceivedRequest request, string requestId, TimeSpan pinDelay = default)
    {
        foreach (var host in _hosts)
            host.Workspace.PinDelay = pinDelay;
        return _dispatcher.Answer(request, requestId);
    }

    /// <summary>Calls an operation on the first workspace as its owner, without HTTP.</summary>
    /// <param name="path">The operation's path.</param>
    /// <param name="parameters">Its parameters; those that are null are left out.</param>
    /// <exception cref="ArgumentException">It is refused; the message says why.</exception>
    public JsonNode? Call(string path, params (string Name, JsonNode? Value)[] parameters)
    {
        var given = parameters.Where(parameter => parameter.Value is not null);
        try
        {
            return _dispatcher.Call(
                new Caller(CallerKind.ApiKey, Main),
                path,
                new JsonObject(given.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)))
            );
        }
        catch (ApiError error)
        {
            throw new ArgumentException(error.Message, error);
        }
    }
}
