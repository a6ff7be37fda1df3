namespace WebhookReceiver.Handling;

/// <summary>Remembers the newest IDs, so many and no more. For one thread.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _byAge = new();

    /// <returns>False where it is known already.</returns>
    public bool Add(string id)
    {
        if (!_known.Add(id))
            return false;
        _byAge.Enqueue(id);
        if (_byAge.Count > capacity)
            _known.Remove(_byAge.Dequeue());
        return true;
    }
}
