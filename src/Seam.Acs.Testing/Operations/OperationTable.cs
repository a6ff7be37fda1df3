using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Carries out a call and gives what stands under the operation's key; null where it answers nothing.</summary>
internal delegate JsonNode? OperationHandler(OperationCall call);

/// <summary>The operations that are simulated, by path.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, OperationHandler> _handlers = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Paths => _handlers.Keys;

    public OperationHandler Get(string path) => _handlers[path];

    public void Add(string path, OperationHandler handler) => _handlers.Add(path, handler);

    public void Add(string path, Action<OperationCall> handler) =>
        _handlers.Add(
            path,
            call =>
            {
                handler(call);
                return null;
            }
        );
}
