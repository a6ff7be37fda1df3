using Microsoft.Extensions.Logging;
using Polly;

namespace Seam.Acs;

/// <summary>The options of a client after they were checked. Later changes of the options don't reach them.</summary>
internal sealed record SeamSettings
{
    /// <summary>What is sent with each call; <c>null</c> where it isn't fixed.</summary>
    public required SeamCredential? Credential { get; init; }

    /// <summary>The credential, where it can change while the client runs; else <c>null</c>.</summary>
    public required IChangingCredential? ChangingCredential { get; init; }

    /// <summary>The publishable key that calls have their client session from; else <c>null</c>.</summary>
    public required SeamCredential? PublishableKey { get; init; }

    /// <summary>Whose client session is used, where the credential is a publishable key; else <c>null</c>.</summary>
    public required string? UserIdentifierKey { get; init; }

    public required Uri Endpoint { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required TimeSpan TotalTimeout { get; init; }

    public required int MaxRetries { get; init; }

    public required TimeSpan RetryDelay { get; init; }

    public required TimeSpan MaxRetryDelay { get; init; }

    public required ActionAttemptWait WaitForActionAttempts { get; init; }

    public required HttpMessageHandler? HttpMessageHandler { get; init; }

    public required Version HttpVersion { get; init; }

    /// <summary>Gets whether a server may choose a lower version. Without TLS there is nothing to agree on HTTP/2 with.</summary>
    public HttpVersionPolicy HttpVersionPolicy =>
        HttpVersion.Major == 2 && Endpoint.Scheme == Uri.UriSchemeHttp
            ? HttpVersionPolicy.RequestVersionExact
            : HttpVersionPolicy.RequestVersionOrLower;

    public required TimeProvider TimeProvider { get; init; }

    public required ILogger Logger { get; init; }

    public required Action<ResiliencePipelineBuilder<HttpResponseMessage>>? ConfigurePipeline { get; init; }

    /// <summary>The credential for another workspace; <c>null</c> where only the calls can tell.</summary>
    /// <exception cref="SeamConfigurationException">The credential belongs to one workspace.</exception>
    public SeamCredential? ForWorkspace(string workspaceId) =>
        (
            ChangingCredential is { IsAtHand: true } ? ChangingCredential.Look() : Credential ?? PublishableKey
        )?.ForWorkspace(workspaceId);
}
