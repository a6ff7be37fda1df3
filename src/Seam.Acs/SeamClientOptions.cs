using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using Polly;

namespace Seam.Acs;

/// <summary>
/// How a client reaches the API, and how patient it is. A client copies the options when it is made: later changes don't
/// reach it.
/// </summary>
/// <remarks>
/// One credential is set, or none: then the environment variables <c>SEAM_API_KEY</c>, or
/// <c>SEAM_PERSONAL_ACCESS_TOKEN</c> with <c>SEAM_WORKSPACE_ID</c>, are read. A credential that is set keeps the
/// environment's from being read. Blank variables count as unset.
/// Serializers neither write nor read secrets and objects such as <see cref="TimeProvider"/>. Configuration binding does.
/// </remarks>
public sealed class SeamClientOptions
{
    /// <summary>An API key, which begins with <c>seam_</c> and belongs to one workspace. A secret.</summary>
    [JsonIgnore, IgnoreDataMember]
    public string? ApiKey { get; set; }

    /// <summary>
    /// A personal access token, which begins with <c>seam_at</c>. With <see cref="WorkspaceId"/> it gives access to that
    /// workspace; alone it can only list and create workspaces, and other operations are refused before they are sent. See
    /// also <see cref="SeamClient.ForWorkspace"/>. A secret.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public string? PersonalAccessToken { get; set; }

    /// <summary>
    /// The ID of the workspace, a UUID, for <see cref="PersonalAccessToken"/> and <see cref="ConsoleSessionToken"/>, be it
    /// from <see cref="TokenProvider"/>. It is refused with the others, which belong to one workspace anyway.
    /// </summary>
    public string? WorkspaceId { get; set; }

    /// <summary>The token of a client session, which begins with <c>seam_cst</c>. A secret.</summary>
    [JsonIgnore, IgnoreDataMember]
    public string? ClientSessionToken { get; set; }

    /// <summary>
    /// The token of a session in Seam's console, a JWT, which begins with <c>ey</c>. It needs <see cref="WorkspaceId"/>. A
    /// secret.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public string? ConsoleSessionToken { get; set; }

    /// <summary>
    /// A publishable key, which begins with <c>seam_pk</c>. It needs <see cref="UserIdentifierKey"/>: before its first call
    /// the client turns the two into a client session, which it then uses, and again where the session has ended.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public string? PublishableKey { get; set; }

    /// <summary>
    /// Your own key of the user whom the client session of <see cref="PublishableKey"/> is for. Whoever knows both can act as
    /// that user, so it is a secret.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public string? UserIdentifierKey { get; set; }

    /// <summary>
    /// Gives the token to use now, in the place of a credential that is fixed: an API key, a client session's token, or with
    /// <see cref="WorkspaceId"/> a personal access token or a console session's; it is told by how it begins. Each call asks
    /// once, and once more where the API refuses the token: if there is another one by then, the call is sent again with it,
    /// since a refused credential changes nothing.
    /// </summary>
    /// <remarks>
    /// It is called by many threads at a time and holds up the call, so it should give a token that is kept in memory. What it
    /// throws, and what is no token, fails the call with a <see cref="SeamConfigurationException"/>.
    /// </remarks>
    [JsonIgnore, IgnoreDataMember]
    public Func<string>? TokenProvider { get; set; }

    /// <summary>
    /// Where the API is; a path in it is kept as a prefix. <c>null</c>, the default, means the environment variable
    /// <c>SEAM_ENDPOINT</c>, or else <c>https://connect.getseam.com</c>.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// Whether an endpoint with plain <c>http</c> on another machine is accepted, where anyone on the way can read the
    /// credential and PINs. <c>false</c> unless set. On this machine (a loopback address, <c>localhost</c> or a name
    /// that ends in <c>.localhost</c>) it is always accepted.
    /// </summary>
    public bool AllowUnencryptedEndpoint { get; set; }

    /// <summary>
    /// How long one attempt may take, the body of its answer included. 30 seconds unless set;
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets the timeout of a call, including its attempts, the delays between them and, with a publishable key, the
    /// login. It does not include the wait for an action. <see cref="Timeout.InfiniteTimeSpan"/> for no timeout. Default:
    /// 2 minutes.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How often a failed attempt is repeated at most, from 0 to 100. 2 unless set. A call that makes something new or moves
    /// something in the world is repeated only where the server certainly didn't act on it.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// The longest wait before the first repetition; it doubles with each further one, and up to half of it is left to
    /// chance. 500 milliseconds unless set.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait before any repetition. 30 seconds unless set. Where the server asks for a longer one
    /// (<c>Retry-After</c>), the call fails at once, and the exception names the wait.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether and how long calls that start an action, such as unlocking a door, wait for the action's end. Up to 10
    /// seconds, looking each second, unless set.
    /// </summary>
    public ActionAttemptWait WaitForActionAttempts { get; set; } = new();

    /// <summary>
    /// Gets or sets a value indicating whether the create of a space, a user identity or an access grant with a key of yours is
    /// looked up by the key if its outcome is unknown. If a resource with the values of the request was created during the call,
    /// the call returns it.
    /// Otherwise the call throws, and the outcome is still unknown. Default: <see langword="false"/>.
    /// </summary>
    /// <remarks>
    /// Set it if nobody else creates resources with the same key at the same time: two resources with one key cannot be told
    /// apart. The lookup is a call of its own, with the same timeouts and retries.
    /// </remarks>
    public bool ResolveUnknownCreates { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether reads and deletes are sent as <c>POST</c>, with their parameters in the body
    /// instead of a query. Set it if a proxy or telemetry records queries: they can hold names, e-mail addresses and phone
    /// numbers. Retries stay the same. Default: <see langword="false"/>.
    /// </summary>
    public bool SendReadsAsPost { get; set; }

    /// <summary>
    /// What carries requests, in the place of the client's own connections. The client doesn't dispose it. <c>null</c>, the
    /// default, lets the client make and own a <see cref="SocketsHttpHandler"/> that follows no redirects, and sends to a
    /// plain <c>http</c> endpoint on this machine past any proxy.
    /// </summary>
    /// <remarks>
    /// A handler of the framework's that follows redirects
    /// (<see cref="SocketsHttpHandler.AllowAutoRedirect"/>, which is on unless it is switched off) is refused, also below
    /// other handlers: it would take tokens and PINs to whatever host an answer names.
    /// </remarks>
    [JsonIgnore, IgnoreDataMember]
    public HttpMessageHandler? HttpMessageHandler { get; set; }

    /// <summary>
    /// The version of HTTP: 1.1, the default, or 2.0, which serves many callers at a time better. Synchronous calls always
    /// use 1.1, as the framework has no other way.
    /// </summary>
    public Version HttpVersion { get; set; } = System.Net.HttpVersion.Version11;

    /// <summary>The clock for timeouts, waits and dates. The system's unless set.</summary>
    [JsonIgnore, IgnoreDataMember]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Where the client's messages go, under the category <see cref="SeamDiagnostics.LoggerCategory"/>. <c>null</c>, the
    /// default, for nowhere. None holds a credential, a PIN, a person's address, a body or a query.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>
    /// Adds strategies of one's own, such as a rate limiter or a circuit breaker. They stand between the retries and the
    /// attempt, so that each attempt passes them; their state is shared by all calls of the client. <c>null</c> for none.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public Action<ResiliencePipelineBuilder<HttpResponseMessage>>? ConfigurePipeline { get; set; }

    /// <summary>
    /// Whether a client from <c>AddSeamClient</c> keeps the resilience handlers that the app gives to all its HTTP clients
    /// (<c>ConfigureHttpClientDefaults</c>). <c>false</c>, the default, takes them out of this client, because they would
    /// repeat calls that must not be repeated, below the client's own retries. A client that is made with <c>new</c> has none.
    /// </summary>
    public bool KeepAppWideResilienceHandlers { get; set; }

    /// <summary>The options without their secrets.</summary>
    public override string ToString() =>
        $"{nameof(SeamClientOptions)} {{ "
        + $"{nameof(ApiKey)} = {Hide(ApiKey)}, "
        + $"{nameof(PersonalAccessToken)} = {Hide(PersonalAccessToken)}, "
        + $"{nameof(WorkspaceId)} = {WorkspaceId}, "
        + $"{nameof(ClientSessionToken)} = {Hide(ClientSessionToken)}, "
        + $"{nameof(ConsoleSessionToken)} = {Hide(ConsoleSessionToken)}, "
        + $"{nameof(PublishableKey)} = {Hide(PublishableKey)}, "
        + $"{nameof(UserIdentifierKey)} = {Hide(UserIdentifierKey)}, "
        + $"{nameof(TokenProvider)} = {(TokenProvider is null ? "" : Redaction.Hidden)}, "
        + $"{nameof(Endpoint)} = {EndpointText()}, "
        + $"{nameof(AttemptTimeout)} = {AttemptTimeout}, "
        + $"{nameof(TotalTimeout)} = {TotalTimeout}, "
        + $"{nameof(MaxRetries)} = {MaxRetries}, "
        + $"{nameof(RetryDelay)} = {RetryDelay}, "
        + $"{nameof(MaxRetryDelay)} = {MaxRetryDelay}, "
        + $"{nameof(WaitForActionAttempts)} = {WaitForActionAttempts}, "
        + $"{nameof(ResolveUnknownCreates)} = {ResolveUnknownCreates}, "
        + $"{nameof(SendReadsAsPost)} = {SendReadsAsPost}, "
        + $"{nameof(HttpVersion)} = {HttpVersion} }}";

    private static string Hide(string? secret) => secret is null ? "" : Redaction.Hidden;

    // An endpoint with a user and a password in it is refused later, but must not be printed before.
    private string EndpointText() =>
        Endpoint switch
        {
            null => "",
            { IsAbsoluteUri: true } => Endpoint.GetComponents(
                UriComponents.SchemeAndServer | UriComponents.Path,
                UriFormat.UriEscaped
            ),
            _ => Redaction.Hidden,
        };
}
