using Polly;
using Seam.Acs.Testing;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>A simulated building, and clients of it with strategies of their own.</summary>
internal sealed class Site
{
    public SeamSimulator Simulator { get; } = new();

    public TestTime Time { get; init; } = new();

    public int Requests => Simulator.Requests.Count;

    public SeamClient Client(
        Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure,
        Action<SeamClientOptions>? more = null
    )
    {
        var options = new SeamClientOptions
        {
            ApiKey = Simulator.ApiKey,
            Endpoint = Simulator.Endpoint,
            HttpMessageHandler = Simulator.CreateHandler(),
            TimeProvider = Time,
            ConfigurePipeline = configure,
        };
        more?.Invoke(options);
        return new SeamClient(options);
    }

    /// <summary>Reads something, both ways.</summary>
    public static async Task Read(SeamClient client, bool synchronously, CancellationToken cancellationToken = default)
    {
        if (synchronously)
            await Task.Run(() => client.SystemsAcs.List(cancellationToken: cancellationToken), CancellationToken.None);
        else
            await client.SystemsAcs.ListAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Makes something, both ways.</summary>
    public static async Task Create(SeamClient client, bool synchronously)
    {
        if (synchronously)
            await Task.Run(() => client.UserIdentities.Create(fullName: "Jane Doe"));
        else
            await client.UserIdentities.CreateAsync(fullName: "Jane Doe");
    }
}
