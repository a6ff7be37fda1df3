namespace Seam.Acs.Tests;

/// <summary>A way of making a client.</summary>
internal abstract class ClientSource
{
    public static readonly IReadOnlyList<ClientSource> All = [new Constructor()];

    /// <summary>Makes a client, and gives what must be disposed with it.</summary>
    public abstract (SeamClient Client, IAsyncDisposable Owner) Make(Action<SeamClientOptions> configure);

    /// <summary><c>new SeamClient(options)</c></summary>
    private sealed class Constructor : ClientSource
    {
        public override (SeamClient Client, IAsyncDisposable Owner) Make(Action<SeamClientOptions> configure)
        {
            var options = new SeamClientOptions();
            configure(options);
            var client = new SeamClient(options);
            return (client, new Disposal(client));
        }

        public override string ToString() => "new SeamClient";
    }

    private sealed class Disposal(IDisposable disposable) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            disposable.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
