namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>Makes a client on the simulated workspace, with its API key and clock.</summary>
    /// <param name="configure">
    /// Changes the client's options before it is made; for another credential set <c>ApiKey</c> to null. Null: no change.
    /// </param>
    /// <returns>A client; the caller disposes it.</returns>
    public SeamClient CreateClient(Action<SeamClientOptions>? configure = null)
    {
        var options = new SeamClientOptions
        {
            ApiKey = ApiKey,
            Endpoint = Endpoint,
            HttpMessageHandler = CreateHandler(),
            TimeProvider = _time,
        };
        configure?.Invoke(options);
        return new SeamClient(options);
    }
}
