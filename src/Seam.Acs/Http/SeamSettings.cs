using Microsoft.Extensions.Logging;
using Polly;

namespace Seam.Acs;

/// <summary>The options of a client after they were checked. Later changes of the options don't reach them.</summary>
internal sealed record SeamSettings
{
    public required SeamCredential Credential { get; init; }

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

    public required TimeProvider TimeProvider { get; init; }

    public required ILogger Logger { get; init; }

    public required Action<ResiliencePipelineBuilder<HttpResponseMessage>>? ConfigurePipeline { get; init; }
}
