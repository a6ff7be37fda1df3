using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>A way of making a client.</summary>
internal abstract class ClientSource
{
    public static readonly IReadOnlyList<ClientSource> All = [new Constructor(), new Container()];

    /// <summary>Makes a client, and gives what must be disposed after it.</summary>
    public abstract (SeamClient Client, IAsyncDisposable Owner) Make(Action<SeamClientOptions> configure);

    private sealed class Constructor : ClientSource
    {
        public override (SeamClient Client, IAsyncDisposable Owner) Make(Action<SeamClientOptions> configure)
        {
            var options = new SeamClientOptions();
            configure(options);
            var client = new SeamClient(options);
            return (client, new Owned(client));
        }

        public override string ToString() => "new SeamClient(options)";
    }

    private sealed class Container : ClientSource
    {
        public override (SeamClient Client, IAsyncDisposable Owner) Make(Action<SeamClientOptions> configure)
        {
            var provider = Registered.Build(services => services.AddSeamClient(configure));
            return (provider.GetRequiredService<SeamClient>(), provider);
        }

        public override string ToString() => "services.AddSeamClient(configure)";
    }

    private sealed class Owned(SeamClient client) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            client.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
