namespace Seam.Acs;

/// <summary>The base of the classes that hold the operations of one resource of the API.</summary>
public abstract class SeamResource
{
    private readonly SeamTransport? _transport;

    /// <summary>Makes a substitute, for tests: each method that is called on it must be overridden.</summary>
    protected SeamResource() { }

    private protected SeamResource(SeamTransport transport) => _transport = transport;

    private protected SeamTransport Transport =>
        _transport
        ?? throw new InvalidOperationException(
            $"This {GetType().Name} is a substitute without a connection: override the method that is called, or take "
                + "the resource from a SeamClient."
        );
}
