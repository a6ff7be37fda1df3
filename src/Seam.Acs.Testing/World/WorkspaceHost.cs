namespace Seam.Acs.Testing;

/// <summary>One workspace with what works on it. Each has its own streams of random values, so that none disturbs another.</summary>
internal sealed class WorkspaceHost
{
    private const int SecretBytes = 24;
    private readonly List<string> _apiKeys = [];
    private readonly RandomSource _tokens;
    private readonly RandomSource _keys;

    /// <param name="world">The world that it belongs to.</param>
    /// <param name="number">Its number in the order of making, from zero.</param>
    /// <param name="profile">Its name and settings.</param>
    public WorkspaceHost(SimulatedWorld world, int number, WorkspaceProfile profile)
    {
        var settings = world.Settings;
        RandomSource Stream(string name) => new(settings.Seed, number == 0 ? name : $"{name}.{number}");
        _tokens = Stream("tokens");
        // Keys are made the same whatever else was, as they open the past too.
        _keys = Stream("keys");
        Workspace = new Workspace(Stream, world.Clock, profile);
        InstantKeys = new InstantKeys(Workspace, _tokens, settings.Endpoint);
        Access = new Access(Workspace, InstantKeys);
        Grants = new AccessGrants(Workspace, Access, InstantKeys);
        Accounts = new Accounts(Workspace, Access, Grants);
        Building = new BuildingSite(Workspace, Grants);
        profile.PublishableKey = "seam_pk1_" + Stream("publishable").NextHex(16);
        Operations = OperationSet.Make(this, world, _tokens, Stream("cursors").NextBytes(32));
    }

    public Workspace Workspace { get; }

    public Access Access { get; }

    public InstantKeys InstantKeys { get; }

    public AccessGrants Grants { get; }

    public Accounts Accounts { get; }

    public BuildingSite Building { get; }

    public OperationTable Operations { get; }

    public bool HasApiKey(string key) => _apiKeys.Contains(key);

    public string AddApiKey()
    {
        var key = "seam_simulated_" + _keys.NextHex(16);
        _apiKeys.Add(key);
        return key;
    }

    public string NewPersonalAccessToken() => "seam_at1_" + _tokens.NextHex(16);

    /// <exception cref="ApiError">The address is none of HTTP.</exception>
    public WebhookEntity AddWebhook(string url, IReadOnlyList<string> eventTypes)
    {
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || !address.Scheme.StartsWith("http", StringComparison.Ordinal)
        )
            throw ApiError.Invalid("url", "must be an address of http or https");
        return Workspace.Webhooks.Add(
            new WebhookEntity(Workspace)
            {
                Url = url,
                Secret = NewSecret(),
                // Every type where none is named.
                EventTypes = eventTypes.Count == 0 ? ["*"] : [.. eventTypes],
            }
        );
    }

    public WebhookEntity RotateSecret(WebhookEntity webhook)
    {
        webhook.Former = (webhook.Secret, Workspace.Now + Policies.FormerSecretLifetime);
        webhook.Secret = NewSecret();
        return webhook;
    }

    private string NewSecret() => "whsec_" + Convert.ToBase64String(_tokens.NextBytes(SecretBytes));
}
