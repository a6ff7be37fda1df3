namespace Seam.Acs;

/// <summary>The latest notices, since an event may come before the answer to the create that it is about.</summary>
internal sealed class RecentNotices
{
    private const int Most = 10_000;

    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> _order = new();

    public bool Contains(string id) => _ids.Contains(id);

    public void Add(string id)
    {
        if (!_ids.Add(id))
            return;
        _order.Enqueue(id);
        if (_order.Count > Most)
            _ids.Remove(_order.Dequeue());
    }
}
