namespace Seam.Acs.Simulator;

/// <summary>How often each operation was called, also beyond what the record of requests keeps.</summary>
internal sealed class CallCounts
{
    private readonly Dictionary<string, int> _byOperation = [];

    /// <summary>By operation, such as <c>acs/users/create</c>; to be read within a look at the world.</summary>
    public IReadOnlyDictionary<string, int> ByOperation => _byOperation;

    /// <summary>What was called that is no operation.</summary>
    public int Unknown { get; private set; }

    public void Add(string operation, bool isKnown)
    {
        if (isKnown)
            _byOperation[operation] = _byOperation.GetValueOrDefault(operation) + 1;
        else
            Unknown++;
    }

    public void Clear()
    {
        _byOperation.Clear();
        Unknown = 0;
    }
}
