namespace Seam.Acs;

/// <summary>The base class of the API's resources, which have the operations as methods.</summary>
public abstract class SeamResource
{
    private readonly SeamTransport? _transport;

    /// <summary>
    /// Initializes a new instance of a substitute for tests. Each method with a request that is called on it, by any overload,
    /// must be overridden.
    /// </summary>
    protected SeamResource() { }

    private protected SeamResource(SeamTransport transport) => _transport = transport;

    private protected SeamTransport Transport =>
        _transport
        ?? throw new InvalidOperationException(
            $"This {GetType().Name} is a substitute without a connection. To answer the call, override or configure the "
                + "method with the request, which all overloads call, or take the resource from a SeamClient."
        );
}
