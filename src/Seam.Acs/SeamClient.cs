namespace Seam.Acs;

/// <summary>
/// The API's resources over one set of connections. A client is safe for any number of threads; make one and keep it for as
/// long as the program runs.
/// </summary>
public partial class SeamClient : IDisposable
{
    private readonly Lazy<SeamTransport> _transport;

    /// <summary>
    /// Makes a client from the environment variables <c>SEAM_API_KEY</c>, or <c>SEAM_PERSONAL_ACCESS_TOKEN</c> with
    /// <c>SEAM_WORKSPACE_ID</c>, and <c>SEAM_ENDPOINT</c>.
    /// </summary>
    /// <remarks>
    /// A class that is derived from this one, such as a test's substitute, reads them only when something is first sent.
    /// </remarks>
    /// <exception cref="SeamConfigurationException">A variable is missing or can't be used; the exception names it.</exception>
    public SeamClient()
    {
        _transport = new Lazy<SeamTransport>(static () =>
            Connect(new SeamClientOptions(), Environment.GetEnvironmentVariable)
        );
        // A mistake must be seen here rather than at the first call, but a substitute needs no environment.
        if (GetType() == typeof(SeamClient))
            _ = _transport.Value;
    }

    /// <summary>Makes a client with an API key.</summary>
    /// <param name="apiKey">The key, which begins with <c>seam_</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="apiKey"/> is <c>null</c>.</exception>
    /// <exception cref="SeamConfigurationException">The key isn't an API key; the exception tells what it looks like.</exception>
    public SeamClient(string apiKey)
        : this(new SeamClientOptions { ApiKey = apiKey ?? throw new ArgumentNullException(nameof(apiKey)) }) { }

    /// <summary>Makes a client with options.</summary>
    /// <param name="options">The options; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <c>null</c>.</exception>
    /// <exception cref="SeamConfigurationException">An option can't be used; the exception names it.</exception>
    public SeamClient(SeamClientOptions options)
        : this(options, Environment.GetEnvironmentVariable) { }

    internal SeamClient(SeamClientOptions options, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        _transport = new Lazy<SeamTransport>(Connect(options, environment));
    }

    internal SeamClient(SeamTransport transport) => _transport = new Lazy<SeamTransport>(transport);

    /// <summary>Where the client sends its calls, a path prefix included.</summary>
    public Uri Endpoint => Transport.Settings.Endpoint;

    /// <summary>Gets the clock of the client. Default: <see cref="System.TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider => Transport.Settings.TimeProvider;

    /// <summary>Gets the retry settings of the client, for code that retries calls itself.</summary>
    public SeamRetrySettings RetrySettings => new(Transport.Settings, Transport.Chance);

    internal SeamTransport Transport => _transport.Value;

    /// <summary>
    /// Gives a client for another workspace that the same token reaches. It shares this client's connections, its options and
    /// the state of its pipeline, so it costs next to nothing.
    /// </summary>
    /// <param name="workspaceId">The ID of the workspace, a UUID.</param>
    /// <returns>
    /// The new client. Disposing it ends its calls and closes no connections. Disposing the client that owns the connections,
    /// which was not returned by this method, also ends the new client.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="workspaceId"/> can't be an ID.</exception>
    /// <exception cref="SeamConfigurationException">
    /// The client's credential is neither a personal access token nor a console session, so it belongs to one workspace.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public virtual SeamClient ForWorkspace(string workspaceId)
    {
        RequestCheck.Given(workspaceId, nameof(workspaceId));
        if (workspaceId.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new ArgumentException("It holds a character that no ID holds.", nameof(workspaceId));
        ObjectDisposedException.ThrowIf(Transport.IsDisposed, typeof(SeamClient));
        return new SeamClient(Transport.ForWorkspace(workspaceId));
    }

    /// <summary>
    /// Closes the client's connections. A call that is running then fails with a <see cref="SeamTransportException"/>; a
    /// later one throws an <see cref="ObjectDisposedException"/>. What was given to the client isn't disposed.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the client's connections.</summary>
    /// <param name="disposing"><c>true</c> where <see cref="Dispose()"/> calls it.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _transport.IsValueCreated)
            _transport.Value.Dispose();
    }

    private static SeamTransport Connect(SeamClientOptions options, Func<string, string?> environment) =>
        new(SettingsResolver.Resolve(options, environment));
}
