using Microsoft.Extensions.Logging;
using Polly;

namespace Seam.Acs;

/// <summary>The checked options of a client. Later changes of the options have no effect on them.</summary>
internal sealed record SeamSettings
{
    /// <summary>Gets the credential of each call. Null if it can change.</summary>
    public required SeamCredential? Credential { get; init; }

    /// <summary>Gets the credential that can change while the client runs. Null if it cannot.</summary>
    public required IChangingCredential? ChangingCredential { get; init; }

    /// <summary>Gets the publishable key to log in with. Null for other credentials.</summary>
    public required SeamCredential? PublishableKey { get; init; }

    /// <summary>Gets the key of the user to log in. Null without a publishable key.</summary>
    public required string? UserIdentifierKey { get; init; }

    /// <summary>Gets the name of the option that holds a secret for servers alone. Null if none does.</summary>
    public required string? ServerSecret { get; init; }

    public required Uri Endpoint { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required TimeSpan TotalTimeout { get; init; }

    public required int MaxRetries { get; init; }

    public required TimeSpan RetryDelay { get; init; }

    public required TimeSpan MaxRetryDelay { get; init; }

    public required ActionAttemptWait WaitForActionAttempts { get; init; }

    public required bool ResolveUnknownCreates { get; init; }

    public required bool SendReadsAsPost { get; init; }

    public required HttpMessageHandler? HttpMessageHandler { get; init; }

    public required Version HttpVersion { get; init; }

    /// <summary>Gets whether the server may choose a lower version. Without TLS, HTTP/2 cannot be negotiated.</summary>
    public HttpVersionPolicy HttpVersionPolicy =>
        HttpVersion.Major == 2 && Endpoint.Scheme == Uri.UriSchemeHttp
            ? HttpVersionPolicy.RequestVersionExact
            : HttpVersionPolicy.RequestVersionOrLower;

    public required TimeProvider TimeProvider { get; init; }

    public required ILogger Logger { get; init; }

    public required Action<ResiliencePipelineBuilder<HttpResponseMessage>>? ConfigurePipeline { get; init; }

    /// <summary>Returns the credential for another workspace. Null if each call gets it from the token provider.</summary>
    /// <exception cref="SeamConfigurationException">The credential belongs to one workspace.</exception>
    public SeamCredential? ForWorkspace(string workspaceId) =>
        (
            ChangingCredential is { IsAtHand: true } ? ChangingCredential.Look() : Credential ?? PublishableKey
        )?.ForWorkspace(workspaceId);
}
